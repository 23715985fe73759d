import { describe, expect, it } from 'vitest';
import { unthemedCsv } from '../../../src/chronicle/index.ts';
import { unthemedOf } from '../../../src/chronicle/themes/unthemed.ts';
import { pointsOf } from '../../../src/chronicle/weeks/points.ts';
import { groundsWith, type Told } from '../pipeline/grounds.ts';

const day = 24 * 3600 * 1000;
const monday = Date.parse('2026-01-05T09:00:00Z');

/** Weeks of ten tickets: so many in a theme of the team, so many in a found one, the others in none. */
function desk(weeks: readonly (readonly [written: number, found: number])[]) {
  const tickets = weeks.flatMap(([written, found], week) =>
    Array.from(
      { length: 10 },
      (_, nth): Told => ({
        id: `${week}-${nth}`,
        createdAt: new Date(monday + week * 7 * day + nth * 3600_000).toISOString(),
        themes: nth < written ? ['team', 'found'] : nth < written + found ? ['found'] : [],
      }),
    ),
  );
  const grounds = groundsWith(tickets, { now: new Date(monday + weeks.length * 7 * day).toISOString() });
  const points = pointsOf(grounds.assessment.volume, grounds.line, grounds.desk.weeks.length - 1, 52);
  return unthemedOf(grounds.desk, points, new Set(['team']));
}

describe('what is in no theme', () => {
  const other = desk([
    [2, 5],
    [2, 6],
    [3, 5],
    [1, 4],
  ]);

  it('is counted week by week, with the address of those tickets of the newest week that is over', () => {
    expect(other.weeks.slice(0, 4).map(({ unthemed, tickets }) => [unthemed, tickets])).toEqual([
      [3, 10],
      [2, 10],
      [2, 10],
      [5, 10],
    ]);
    expect(other.newest).toEqual({
      week: '2026-W05',
      unthemed: 5,
      tickets: 10,
      page: 'tickets/2026-W05.html#theme-none',
    });
  });

  it('is the same in the weeks and in the parts: what is in no theme that is known now', () => {
    const together = other.weeks.reduce((sum, { unthemed }) => sum + unthemed, 0);
    expect(other.parts.none).toBe(together);
  });

  it('stands beside what the team wrote down and what was found; a ticket of both is the team’s', () => {
    expect(other.parts).toEqual({ weeks: 4, written: 8, found: 20, none: 12 });
  });

  it('has a share for each week of the chart', () => {
    expect(other.shares).toHaveLength(other.points.length);
    expect(other.shares[3]).toMatchObject({ doesntWork: 5, howDoI: 5 });
  });

  it('is a file for a spreadsheet', () => {
    expect(unthemedCsv(other).split('\r\n').slice(0, 2)).toEqual(['week,tickets,unthemed', '2026-W02,10,3']);
  });
});
