import { describe, expect, it } from 'vitest';
import {
  type MovingMultiple,
  multiplesFinding,
  smallMultiples,
  streamsFinding,
  type WeekPoint,
} from '../../src/charts/index.ts';
import { wordsOf } from '../../src/words/index.ts';
import { week, weeks } from './points.ts';

const theme = (points: readonly WeekPoint[], id = 'a') => ({ id, label: `Theme ${id}`, points });
const above = (number: number) => week(number, 20, { outside: true, verdict: 'far-above' });
const below = (number: number) => week(number, 1, { outside: true, verdict: 'below' });

describe('small multiples', () => {
  it('draw at most twelve, in the order given, and say all of them in rows', () => {
    const all = Array.from({ length: 14 }, (_, at) => theme(weeks(4, 5), String(at)));
    const { panels, rows } = smallMultiples(all, 'shared', 'This theme');
    expect(panels.map(({ of }) => of.id)).toEqual(all.slice(0, 12).map(({ id }) => id));
    expect(rows.map(({ of }) => of.id)).toEqual(all.map(({ id }) => id));
  });

  it('share one scale where levels are compared, else each has its own', () => {
    const all = [theme(weeks(100, 100)), theme(weeks(10, 10), 'b')];
    const heights = (scale: 'shared' | 'own') =>
      smallMultiples(all, scale, 'This theme').panels.map(({ drawn }) => {
        const [mark] = drawn.marks;
        return Math.round((100 * (drawn.bottom - (mark?.y ?? 0))) / (drawn.bottom - drawn.top));
      });
    expect(heights('shared')).toEqual([100, 10]);
    expect(heights('own')).toEqual([100, 100]);
  });

  it('show the newest half year and name its first and last days', () => {
    const all = [theme(Array.from({ length: 40 }, (_, at) => week(at + 1, 5)))];
    const { panels, first, last } = smallMultiples(all, 'own', 'This theme');
    expect(panels[0]?.drawn.marks).toHaveLength(26);
    expect([first, last]).toEqual(['days of week 15', 'days of week 40']);
  });

  it('judge the newest week that is over and known', () => {
    const open = week(3, 2, { complete: false });
    const [row] = smallMultiples([theme([...weeks(4), above(2), open])], 'own', 'This theme').rows;
    expect(row?.judged?.week).toBe('2026-W02');
    expect(row?.finding).toBe('This theme, week 2: 20 tickets, far above the usual 4 to 10');
  });

  it('are empty without a theme', () => {
    expect(smallMultiples([], 'shared', 'This theme')).toEqual({ panels: [], rows: [], first: '', last: '' });
  });
});

describe('the finding of small multiples', () => {
  const moving = (move: MovingMultiple['move'], points = weeks(5)): MovingMultiple => ({
    ...theme(points),
    move,
  });

  it('counts those outside their usual range, by side, of those that have one', () => {
    const young = theme([week(1, 9, { usual: null })]);
    expect(multiplesFinding([moving('above'), moving('below'), theme(weeks(5)), young])).toBe(
      'Of 3 themes, 1 above and 1 below the usual range',
    );
    expect(multiplesFinding([moving('above'), theme(weeks(5))])).toBe('Of 2 themes, 1 above the usual range');
  });

  it('tells what is new, gone silent or rising slowly from what is above, each once', () => {
    const all = [moving('fresh'), moving('gone'), moving('gone'), moving('rising'), theme(weeks(5))];
    expect(multiplesFinding(all)).toBe('Of 5 themes, 1 new, 2 gone silent, 1 rising slowly');
    expect(multiplesFinding(all, wordsOf('he'))).toBe('מתוך 5 נושאים: אחד חדש, 2 השתתקו, אחד בעלייה איטית');
  });

  it('counts no theme whose rise another one tells, though its week stands out', () => {
    expect(multiplesFinding([moving('fresh'), theme([above(1)])])).toBe('Of 2 themes, 1 new');
  });

  it('counts a new theme that has no range yet', () => {
    expect(multiplesFinding([moving('fresh', [week(1, 7, { usual: null })]), theme(weeks(5))])).toBe(
      'Of 2 themes, 1 new',
    );
  });

  it('compares nothing where days of the newest week are missing, whatever the week before was', () => {
    expect(multiplesFinding([theme([above(1), week(2, 3, { partly: true, usual: null })])])).toBe(
      'Days of the newest week are missing: no theme is compared',
    );
  });

  it('says that nothing left its range, that there is too little history, that there is no theme', () => {
    expect(multiplesFinding([theme(weeks(5)), theme(weeks(6))])).toBe(
      'Both themes lie within their usual ranges',
    );
    expect(multiplesFinding([theme(weeks(5))])).toBe('The one theme lies within its usual range');
    expect(multiplesFinding([theme([week(1, 9, { usual: null })])])).toBe(
      'Too little history to compare the themes with',
    );
    expect(multiplesFinding([])).toBe('No theme yet');
  });

  it('is a title of at most fifteen words in Hebrew as well', () => {
    const all = [moving('above'), moving('below'), theme(weeks(5))];
    expect(multiplesFinding(all, wordsOf('he')).split(/\s+/).length).toBeLessThanOrEqual(15);
  });
});

describe('the finding of the four streams', () => {
  const stream = (label: string, points: readonly WeekPoint[]) => ({ id: label, label, points });

  it('names those that left their range, each once', () => {
    expect(
      streamsFinding([
        stream('Bug', [above(1)]),
        stream('Brief input', weeks(5)),
        stream('Noise', [above(1)]),
        stream('Unclear', [below(1)]),
      ]),
    ).toBe('Bug and Noise are above their usual ranges; Unclear is below its usual range');
  });

  it('says that all lie within theirs, or that there is too little to compare with', () => {
    expect(streamsFinding([stream('Bug', weeks(5)), stream('Noise', weeks(6))])).toBe(
      'All four streams lie within their usual ranges',
    );
    expect(streamsFinding([stream('Bug', [week(1, 9, { usual: null })])])).toBe(
      'Too little history to compare the streams with',
    );
  });
});
