import { describe, expect, it } from 'vitest';
import { composeLines, finishReading, type Missing } from '../../src/readings/index.ts';
import { hebrew } from '../../src/words/hebrew/index.ts';
import { english, type Words } from '../../src/words/index.ts';
import { change, week } from './figures.ts';

const midweek: Missing = {
  where: 'inside',
  first: 'Tuesday 3 March',
  last: 'Thursday 5 March',
  next: 'Friday 6 March',
  usual: 120,
};
const saturday: Missing = {
  where: 'inside',
  first: 'Saturday 7 March',
  last: 'Saturday 7 March',
  next: 'Sunday 8 March',
  usual: 12,
};

function read(count: number, missing: readonly Missing[], words: Words = english) {
  const volume = { ...change(count, 0, 0, 'too-little-history'), usual: null };
  const figures = week({ covered: false, volume, missing, themes: [], holidays: [] });
  return {
    line: composeLines(figures, words).lines.volume.text,
    notes: finishReading(figures, undefined, () => undefined, 'UTC', words).notes,
  };
}

describe('a week of which days are missing', () => {
  it('says which days, how many tickets would be usual, and what mends it', () => {
    expect(read(80, [midweek])).toEqual({
      line: '80 tickets, but none from Tuesday 3 March to Thursday 5 March, where about 120 would be usual: perhaps an export is missing.',
      notes: [
        'No ticket of any kind from Tuesday 3 March to Thursday 5 March, where about 120 would be usual: perhaps an export is missing. Nothing is compared; an export of these days in data/tickets mends it.',
      ],
    });
  });

  it('names each stretch of days in the note, and the first in a line that would be too long', () => {
    const { line, notes } = read(80, [midweek, saturday]);
    expect(line.length).toBeLessThanOrEqual(160);
    expect(notes.join()).toContain(
      'from Tuesday 3 March to Thursday 5 March and on Saturday 7 March, where about 132 would be usual',
    );
  });

  it('says of a silent week that silence is not nought', () => {
    const { line } = read(0, [{ ...midweek, first: 'Monday 2 March', last: 'Sunday 8 March', usual: 200 }]);
    expect(line).toBe(
      'No ticket at all, where about 200 would be usual: perhaps no export covers this week, which is not the same as none.',
    );
  });

  it('is nothing to mend where the exports begin in it', () => {
    const begins: Missing = {
      ...midweek,
      where: 'start',
      first: 'Monday 2 March',
      last: 'Wednesday 4 March',
      next: 'Thursday 5 March',
    };
    expect(read(80, [begins])).toEqual({
      line: '80 tickets, but the exports begin only on Thursday 5 March, so the week is compared with nothing.',
      notes: [
        'The exports begin on Thursday 5 March: the week is not whole, so nothing is compared and no line claims a change.',
      ],
    });
  });

  it('says it in Hebrew', () => {
    const { line, notes } = read(80, [midweek], hebrew);
    expect(line).toContain('80 פניות, אבל אין אף פנייה מ־Tuesday');
    expect(notes).toHaveLength(1);
  });
});
