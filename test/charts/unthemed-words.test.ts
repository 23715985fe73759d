import { describe, expect, it } from 'vitest';
import { unthemedDescription, unthemedFinding, type WeekPoint } from '../../src/charts/index.ts';
import { english } from '../../src/words/index.ts';

const point = (week: string, some: Partial<WeekPoint> = {}): WeekPoint =>
  ({ week, days: week, count: 100, complete: true, ...some }) as WeekPoint;
const share = (part: number, usual: readonly [number, number] | null, verdict = 'within') =>
  ({
    doesntWork: part,
    howDoI: 100 - part,
    usual: usual && { low: usual[0], mid: 20, high: usual[1] },
    verdict,
    weeksOfHistory: 30,
  }) as Parameters<typeof unthemedFinding>[1][number];

describe('the chart of what is in no theme', () => {
  it.each([
    [share(20, [14, 26]), '20 of 100 in no theme, within the usual 14 to 26'],
    [share(40, [14, 26], 'above'), '40 of 100 in no theme, above the usual 14 to 26'],
    [share(27, [14, 26]), '27 of 100 in no theme; usual 14 to 26, as happens by chance'],
    [share(20, null), '20 of 100 in no theme; too little history to compare'],
  ])('says of the newest complete week what it is beside what is usual (%#)', (newest, says) => {
    const points = [point('2026-W45'), point('2026-W46'), point('2026-W47', { complete: false })];
    expect(unthemedFinding(points, [share(1, null), newest, share(99, null)], english)).toBe(
      `Newest complete week: ${says}`,
    );
  });

  it('is described by all of its weeks', () => {
    expect(unthemedDescription([share(20, null), share(30, null)], english)).toBe(
      'In 2 weeks, 50 of 200 tickets are in no theme.',
    );
  });
});
