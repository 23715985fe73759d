import { describe, expect, it } from 'vitest';
import { type Desk, layOut } from '../../src/chronicle/desk.ts';
import { shortestGap } from '../../src/chronicle/shortest-gap.ts';
import { withDefaults } from '../../src/settings/index.ts';
import { sorted, ticket } from './tickets.ts';

const day = 86_400_000;
const monday = Date.UTC(2026, 0, 5);

/** A desk with so many tickets on each weekday of so many weeks; some days, by their place, are silent. */
function desk(weeks: number, week: readonly number[], silent: readonly number[] = [], holidays = ['']): Desk {
  const tickets = Array.from({ length: weeks }, () => week)
    .flat()
    .flatMap((count, at) =>
      Array.from({ length: silent.includes(at) ? 0 : count }, (_, index) =>
        ticket({
          id: `${at}-${index}`,
          createdAt: new Date(monday + at * day + (9 + (8 * index) / count) * 3_600_000).toISOString(),
        }),
      ),
    );
  return layOut(
    tickets,
    new Map(tickets.map(({ id }) => [id, sorted()])),
    new Map(),
    withDefaults({ holidays: holidays.filter(Boolean).map((date) => ({ date, name: 'Holiday' })) }),
    monday + weeks * 7 * day,
  );
}

const office = [8, 8, 8, 8, 8, 0, 0];

describe('the shortest silence that is told', () => {
  it('is two working days of a desk with forty tickets a week', () => {
    expect(shortestGap(desk(26, office))).toEqual({ days: 2, daily: false });
  });

  it('is a single day of a desk with thirty a day, which works on Sundays too', () => {
    expect(shortestGap(desk(20, [30, 30, 30, 30, 30, 30, 30]))).toEqual({ days: 1, daily: true });
  });

  it('counts no quiet weekend as working days', () => {
    expect(shortestGap(desk(26, [8, 8, 8, 8, 8, 1, 1]))?.daily).toBe(false);
  });

  it('is of no length for a desk with a ticket a week', () => {
    expect(shortestGap(desk(26, [1, 0, 0, 0, 0, 0, 0]))).toEqual({ days: null, daily: false });
  });

  it('is not known after two weeks, nor without a ticket', () => {
    expect(shortestGap(desk(2, office))).toBeUndefined();
    expect(shortestGap(desk(0, office))).toBeUndefined();
  });

  it('is the same beside days that are missing, and beside holidays', () => {
    const missing = [80, 81, 82, 83, 84, 85, 86];
    expect(desk(26, office, missing).gaps).toHaveLength(1);
    expect(shortestGap(desk(26, office, missing))).toEqual(shortestGap(desk(26, office)));
    expect(shortestGap(desk(26, office, [81], ['2026-03-27']))).toEqual(shortestGap(desk(26, office)));
  });

  it.each([
    [[3, 3, 3, 3, 3, 0, 0]],
    [[5, 4, 4, 4, 3, 1, 0]],
    [[8, 8, 8, 8, 8, 1, 1]],
    [[2, 2, 2, 2, 2, 2, 2]],
  ])('is told wherever it lies, and a shorter one is not everywhere: %j', (week) => {
    const { days } = shortestGap(desk(26, week)) ?? {};
    const working = Array.from({ length: 26 * 7 }, (_, at) => at).filter((at) => (week[at % 7] ?? 0) > 1);
    const isTold = (length: number, from: number): boolean => {
      const [first, last] = [working[from] as number, working[from + length - 1] as number];
      const silent = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      return desk(26, week, silent).gaps.length > 0;
    };
    const places = [50, 51, 52, 53, 54, 55, 56];
    expect(days).toBeGreaterThan(1);
    expect(places.filter((from) => !isTold(days as number, from))).toEqual([]);
    expect(places.filter((from) => !isTold((days as number) - 1, from))).not.toEqual([]);
  });
});
