import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../bench/change/random.ts';
import { weeksBetween } from '../../src/calendar/index.ts';
import { type Gap, gapsOf, overlaps } from '../../src/chronicle/coverage.ts';
import { withDefaults } from '../../src/settings/index.ts';

const day = 86_400_000;
/** A Monday. */
const monday = Date.UTC(2026, 0, 5);
const office = [8, 8, 8, 8, 8, 0, 0];

/** Tickets a day over so many weeks of this pattern. */
const pattern = (weeks: number, week: readonly number[] = office): number[] =>
  Array.from({ length: weeks }, () => week).flat();

/** The same with some days silent, by their place on the time line. */
const without = (counts: readonly number[], ...silent: readonly (readonly [number, number])[]): number[] =>
  counts.map((count, at) => (silent.some(([first, last]) => at >= first && at <= last) ? 0 : count));

const instants = (counts: readonly number[], from = monday): number[] =>
  counts.flatMap((count, at) =>
    Array.from({ length: count }, (_, index) => from + at * day + (9 + (8 * index) / count) * 3_600_000),
  );

interface Told {
  readonly from?: number;
  readonly asOf?: number;
  readonly holidays?: readonly string[];
}

function gaps(counts: readonly number[], { from = monday, asOf, holidays = [] }: Told = {}): Gap[] {
  const at = instants(counts, from);
  const end = asOf ?? (at.at(-1) as number);
  const settings = withDefaults({ holidays: holidays.map((date) => ({ date, name: 'Holiday' })) });
  return gapsOf(
    at,
    weeksBetween(at[0] as number, Math.max(at.at(-1) as number, end - 1), settings),
    end,
    settings,
  );
}

/** A gap by its first and last day and the tickets usual on them. */
const told = (found: readonly Gap[]): string[] =>
  found.map(
    ({ where, from, days }) =>
      `${where} ${date(from)} to ${date((days.at(-1)?.to ?? from) - 1)}, ${Math.round(days.reduce((sum, { usual }) => sum + usual, 0))}`,
  );
const date = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

describe('a gap inside the time line', () => {
  it('is two silent days of a desk that has forty tickets a week', () => {
    expect(told(gaps(without(pattern(16), [57, 58])))).toEqual(['inside 2026-03-03 to 2026-03-04, 16']);
  });

  it('may span the end of a week, and holds the weekend between', () => {
    expect(told(gaps(without(pattern(16), [59, 63])))).toEqual(['inside 2026-03-05 to 2026-03-09, 24']);
  });

  it('is a week as a whole where the whole week is silent, and not the quiet weekend before it', () => {
    expect(told(gaps(without(pattern(16), [56, 60])))).toEqual(['inside 2026-03-02 to 2026-03-08, 40']);
    const weekends = pattern(24, [4, 4, 4, 4, 4, 1, 0]);
    const silentWeek = without(weekends, [84, 90]);
    expect(told(gaps(silentWeek))).toEqual(['inside 2026-03-30 to 2026-04-05, 21']);
    // The Saturday before may well be silent by itself: its week holds all that it usually does.
    expect(told(gaps(without(silentWeek, [82, 82])))).toEqual(told(gaps(silentWeek)));
    // Not so a Friday: hardly ever does none come.
    expect(told(gaps(without(weekends, [74, 90])))).toEqual(['inside 2026-03-20 to 2026-04-05, 47']);
  });

  it('does not name quiet days at the end of it, in the week that holds the missing ones', () => {
    expect(told(gaps(without(pattern(16), [59, 60])))).toEqual(['inside 2026-03-05 to 2026-03-06, 16']);
  });

  it('holds the days of another week whose own silence is rare', () => {
    expect(told(gaps(without(pattern(16, [8, 8, 8, 8, 8, 4, 4]), [61, 69])))).toEqual([
      'inside 2026-03-07 to 2026-03-15, 56',
    ]);
  });

  it('is found beside others, and for weeks on end', () => {
    const many = without(pattern(30), [28, 41], [56, 62], [84, 88], [112, 118]);
    expect(gaps(many)).toHaveLength(4);
  });

  it('is one day of a desk with two hundred tickets a week, a Sunday too where Sundays are like other days', () => {
    const daily = pattern(16, [30, 30, 30, 30, 30, 30, 30]);
    expect(told(gaps(without(daily, [62, 62])))).toEqual(['inside 2026-03-08 to 2026-03-08, 30']);
  });
});

describe('no gap', () => {
  it('is a weekend', () => {
    expect(gaps(pattern(16))).toEqual([]);
  });

  it('is one silent day of a desk with eight a day: once in some thousand days that is chance', () => {
    expect(gaps(without(pattern(16), [57, 57]))).toEqual([]);
  });

  it('is a silent week of a desk with three tickets a week', () => {
    expect(gaps(without(pattern(20, [1, 0, 1, 0, 1, 0, 0]), [70, 76]))).toEqual([]);
  });

  it('is a silence of a desk that writes in bursts', () => {
    const bursts = [9, 0, 0, 14, 1, 0, 3, 0, 22, 0, 0, 5, 0, 11, 0, 0, 2, 17, 0, 8];
    expect(gaps(bursts.flatMap((count) => [count, 0, 0, 0, 0, 0, 0]))).toEqual([]);
  });

  it('is a holiday of the settings', () => {
    const holidays = ['2026-03-03', '2026-03-04'];
    expect(gaps(without(pattern(16), [57, 58]), { holidays })).toEqual([]);
  });

  it('is a silence that comes back at the same time of the next year, such as after Christmas', () => {
    const from = Date.UTC(2024, 8, 2);
    const christmas = (year: number): [number, number] => [
      (Date.UTC(year, 11, 24) - from) / day,
      (Date.UTC(year + 1, 0, 1) - from) / day,
    ];
    expect(gaps(without(pattern(40), christmas(2024)), { from })).toHaveLength(1);
    expect(gaps(without(pattern(80), christmas(2024), christmas(2025)), { from })).toEqual([]);
  });

  it('is the time before a desk grew, nor the Fridays since it closed on them', () => {
    expect(gaps([...pattern(10, [1, 0, 1, 0, 0, 0, 0]), ...pattern(10, [40, 40, 40, 40, 40, 0, 0])])).toEqual(
      [],
    );
    expect(gaps([...pattern(10), ...pattern(10, [10, 10, 10, 10, 0, 0, 0])])).toEqual([]);
  });

  it('is there without a ticket', () => {
    expect(gapsOf([], [], 0, withDefaults())).toEqual([]);
  });
});

describe('the ends of the time line', () => {
  it('miss the whole days between the newest ticket and the as-of time, and know nothing of the running day', () => {
    const wednesdayTo = without(pattern(12), [80, 83]);
    const asOf = monday + 84 * day + 8 * 3_600_000;
    const found = gaps(wednesdayTo, { asOf });
    expect(told(found)).toEqual(['end 2026-03-26 to 2026-03-29, 16']);
    expect(overlaps(found[0] as Gap, monday + 84 * day, asOf)).toBe(true);
  });

  it('miss nothing on a Monday morning, when the newest ticket is of Friday', () => {
    expect(gaps(pattern(12), { asOf: monday + 84 * day + 8 * 3_600_000 })).toEqual([]);
  });

  it('miss the first days of a week in which the exports begin on a Thursday', () => {
    expect(told(gaps(without(pattern(12), [0, 2])))).toEqual(['start 2026-01-05 to 2026-01-07, 24']);
  });

  it('are judged from two weeks on', () => {
    expect(gaps(without(pattern(1), [0, 2]))).toEqual([]);
  });
});

it('days are those of the zone, also where clocks change', () => {
  const settings = withDefaults({ timeZone: 'Europe/London' });
  const from = Date.UTC(2026, 2, 1, 12);
  // Noon tickets from Sunday 1 March on; clocks change on 29 March, within the gap.
  const at = Array.from({ length: 60 }, (_, index) => from + index * day)
    .filter((instant) => instant < Date.UTC(2026, 2, 28) || instant >= Date.UTC(2026, 2, 31))
    .flatMap((noon) => Array.from({ length: 30 }, (_, index) => noon + index * 60_000));
  const end = at.at(-1) as number;
  const [gap] = gapsOf(at, weeksBetween(from, end, settings), end, settings).filter(
    ({ where }) => where === 'inside',
  );
  expect([gap?.from, gap?.to].map((instant) => new Date(instant ?? 0).toISOString())).toEqual([
    '2026-03-28T00:00:00.000Z',
    '2026-03-30T23:00:00.000Z',
  ]);
});

it('hardly a gap is told in ninety years of desks of all sizes that miss nothing', () => {
  const random = randomFrom(66);
  const years = Array.from({ length: 60 }, () => {
    const [level, noise] = [random.pick([5, 10, 20, 40, 100, 200]), random.pick([1, 1.5, 2, 3])];
    const effect = () => Math.exp(0.3 * random.normal());
    const weeks = Array.from({ length: 78 }, effect).flatMap((factor) =>
      [0.22, 0.21, 0.2, 0.18, 0.14, 0.03, 0.02].map((share) =>
        random.negativeBinomial(level * factor * share, noise),
      ),
    );
    return gaps(weeks).filter(({ where }) => where === 'inside').length;
  });
  expect(years.reduce((sum, found) => sum + found, 0)).toBeLessThanOrEqual(1);
});

it('a planted week is found on every steady desk of a hundred tickets a week, and nothing else', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 35, max: 80 }), (seed, first) => {
      const random = randomFrom(seed);
      const counts = pattern(18, [22, 20, 18, 18, 16, 4, 2]).map((mean) =>
        random.negativeBinomial(mean, 1.5),
      );
      const found = gaps(without(counts, [first, first + 6])).filter(({ where }) => where === 'inside');
      expect(found).toHaveLength(1);
      const [from, to] = [monday + (first + 3) * day, monday + (first + 4) * day];
      expect(overlaps(found[0] as Gap, from, to)).toBe(true);
    }),
    { numRuns: 60, seed: 6 },
  );
});
