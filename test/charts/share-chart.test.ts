import { describe, expect, it } from 'vitest';
import { assessShare, type ShareChange } from '../../src/change/index.ts';
import {
  shareChart,
  shareDescription,
  shareFinding,
  shareInWords,
  shareTable,
} from '../../src/charts/index.ts';
import { english, wordsOf } from '../../src/words/index.ts';
import { week, weeks } from './points.ts';

const before = Array.from({ length: 12 }, () => ({ part: 5, of: 10 }));
/** So many that say it fails of so many, beside twelve weeks in which half of ten did. */
const kinds = (part: number, of: number, some: Partial<ShareChange> = {}) => ({
  ...assessShare(before, { part, of }),
  ...some,
  howDoI: of - part,
  doesntWork: part,
});

describe('the chart of shares', () => {
  it('places each week between none and all, beside its range', () => {
    const drawn = shareChart(weeks(30, 30, 30), [kinds(0, 10), kinds(5, 10), kinds(10, 10)], english);
    expect(drawn.valueTicks.map(({ label }) => label)).toEqual(['none', 'half', 'all']);
    expect(drawn.marks.map(({ y }) => y)).toEqual(drawn.valueTicks.map(({ y }) => y));
    expect(drawn.marks.map(({ kind }) => kind)).toEqual(['outside', 'usual', 'outside']);
    expect(drawn.marks[1]?.says).toMatch(/^Week \d+: 5 of 10, usual 2 to 8$/);
    expect(drawn.bands).toHaveLength(1);
    expect(drawn.lines).toEqual([]);
  });

  it('marks the weeks of releases, and names them in its table', () => {
    const release = { id: 'v2', release: 'Rooms', version: '2.0' };
    const points = [week(1, 30), week(2, 30, { releases: [release] })];
    const drawn = shareChart(points, [kinds(5, 10), kinds(5, 10)], english);
    expect(drawn.releases.map(({ id, x }) => [id, x])).toEqual([['v2', '50%']]);
    expect(shareTable(points, [kinds(5, 10), kinds(5, 10)], english)[0]?.remark).toBe('release 2.0 Rooms');
  });

  it('leaves out a week without such tickets, and hatches only what is not known', () => {
    const drawn = shareChart(
      weeks(30, 30, null, 30),
      [kinds(5, 10), kinds(0, 0), kinds(0, 0), kinds(5, 10)],
      english,
    );
    expect(drawn.marks).toHaveLength(2);
    expect(drawn.gaps.map(({ x, width }) => [x, width])).toEqual([['50%', '25%']]);
  });
});

describe('the chart in words', () => {
  it('has the newest complete week as its title', () => {
    const title = (own: ReturnType<typeof kinds>): string => shareFinding(weeks(30), [own], english);
    expect(title(kinds(6, 10))).toBe(
      'Newest complete week: 6 of 10 say that it does not work, within the usual 2 to 8',
    );
    expect(title(kinds(10, 10))).toBe(
      'Newest complete week: 10 of 10 say that it does not work, above the usual 2 to 8',
    );
    expect(title(kinds(0, 10))).toBe(
      'Newest complete week: none of 10 says that it does not work, below the usual 2 to 8',
    );
    expect(title(kinds(10, 10, { verdict: 'within' }))).toBe(
      'Newest complete week: 10 of 10 say that it does not work; usual 2 to 8, as happens by chance',
    );
    expect(title(kinds(1, 10, { usual: null, verdict: 'too-little-history' }))).toBe(
      'Newest complete week: 1 of 10 says that it does not work; too little history to compare',
    );
    expect(title(kinds(0, 0))).toBe('Newest complete week: no ticket asks how or says that it does not work');
  });

  it('passes over the week that is still open', () => {
    const points = [week(1, 30), week(2, 5, { complete: false })];
    expect(shareFinding(points, [kinds(6, 10), kinds(1, 2)], english)).toContain('6 of 10');
  });

  it('sums what it shows and names the weeks outside', () => {
    expect(shareDescription(weeks(30, 30), [kinds(5, 10), kinds(10, 10)], english)).toMatch(
      /^In 2 weeks, 15 of 20 tickets that ask how or say that it does not work say so\. Outside the usual range: W\d+\.$/,
    );
  });

  it('is a table, the newest week first, with both numbers of each share', () => {
    const rows = shareTable(weeks(30, 30, null), [kinds(5, 10), kinds(20, 25), kinds(0, 0)], english);
    expect(rows.map(({ fails, usual, remark }) => [fails, usual, remark])).toEqual([
      ['no data', '', ''],
      ['20 of 25 (80 %)', '6 to 19', 'more than usual'],
      ['5 of 10', '2 to 8', ''],
    ]);
  });

  it('gives a percentage from twenty tickets on', () => {
    expect(shareInWords(10, 19, english)).toBe('10 of 19');
    expect(shareInWords(10, 20, english)).toBe('10 of 20 (50 %)');
    expect(shareInWords(10, 20, wordsOf('he'))).toBe('10 מתוך 20 (50%)');
  });
});
