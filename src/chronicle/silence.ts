import type { Day, Stretch } from './days.ts';

/** What a stretch of days would usually have held, and how rarely it would then be silent. */
export interface Expectation {
  /** For each day of the stretch. */
  readonly usual: readonly number[];
  readonly total: number;
  /** The chance that no ticket comes in the whole stretch. */
  readonly chance: number;
}

/** Beyond half a year the desk was another one; eight weekdays on either side tell its rate. */
const furthest = 26 * 7;
const weekdaysTold = 8;
/** Fewer days than this on one side of the stretch tell nothing by themselves. */
const fewestDays = 3;
/** What desks are like, and what that is worth against what this desk shows: noise within a week, and from week to week. */
const prior = { spread: 1.5, spreadDays: 20, unrest: 0.1, unrestWeeks: 4 };

/**
 * The chance that a stretch of days is silent, given what the days around it hold.
 *
 * The rate of a weekday is its mean over the nearest eight such days before the stretch, or after it, whichever is
 * lower: a desk that grew, shrank or gave up its Fridays at that time was not silent for want of an export. Where hardly
 * one of the eight is told, because most are silent themselves, silence is what is usual. Counts vary
 * in two ways, both measured on the weeks around: days around their week by `spread` (variance over mean), weeks
 * around their mean by a common factor of variance `unrest`, to which the uncertainty of the rate itself is added. Of
 * a gamma factor of mean 1 and variance u the chance of no ticket where κM are expected is (1 + uκM)^(−1/u), with
 * κ = ln φ / (φ − 1) for negative binomial days of spread φ (1 for Poisson). One factor for the whole stretch: a quiet
 * week is often followed by another.
 *
 * @param told whether a day says what is usual: covered, whole, no holiday
 */
export function expectationOf(
  days: readonly Day[],
  { first, end }: Stretch,
  told: (index: number) => boolean,
): Expectation {
  const sides = { first, end, told, days };
  const rates = [0, 1, 2, 3, 4, 5, 6].map((weekday) => rateOf(sides, weekday));
  const usual: number[] = [];
  for (let at = first; at < end; at += 1) usual.push(days[at]?.holiday ? 0 : (rates[at % 7]?.mean ?? 0));
  const total = usual.reduce((sum, value) => sum + value, 0);
  const seen = rates.reduce((sum, { tickets }) => sum + tickets, 0);
  if (total === 0 || seen === 0) return { usual, total, chance: 1 };
  const { spread, unrest } = noiseOf(sides);
  const kappa = spread - 1 < 1e-6 ? 1 : Math.log(spread) / (spread - 1);
  const factor = unrest + 1 / seen;
  return { usual, total, chance: (1 + factor * kappa * total) ** (-1 / factor) };
}

interface Sides extends Stretch {
  readonly days: readonly Day[];
  readonly told: (index: number) => boolean;
}

/** The rate of a weekday beside a stretch, and on how many tickets it rests. */
function rateOf(sides: Sides, weekday: number): { mean: number; tickets: number } {
  const before = nearest(sides, weekday, -1);
  const after = nearest(sides, weekday, 1);
  const enough = [before, after].filter(({ length }) => length >= fewestDays);
  const few = [before, after].filter(({ length }) => length > 0);
  // Of a young desk the few days on both sides are all there is; one single day is nothing.
  const groups = enough.length > 0 || before.length + after.length < 2 ? enough : few;
  const means = groups.map((counts) => ({
    mean: counts.reduce((sum, count) => sum + count, 0) / counts.length,
    tickets: counts.reduce((sum, count) => sum + count, 0),
  }));
  return means.sort((a, b) => a.mean - b.mean)[0] ?? { mean: 0, tickets: 0 };
}

function nearest({ days, first, end, told }: Sides, weekday: number, way: 1 | -1): number[] {
  const all: number[] = [];
  const counts: number[] = [];
  const start = way === 1 ? end : first - 1;
  for (let away = 0; away < furthest && all.length < weekdaysTold; away += 1) {
    const at = start + way * away;
    const day = days[at];
    if (day === undefined) break;
    if (at % 7 !== weekday || day.holiday) continue;
    all.push(day.tickets);
    if (told(at)) counts.push(day.tickets);
  }
  return counts.length >= fewestDays ? counts : all;
}

/** A week beside the stretch, as far as its days tell: its tickets, and what the weekdays' rates make of them. */
interface Week {
  readonly counts: readonly { readonly count: number; readonly rate: number }[];
  readonly sum: number;
  readonly mean: number;
}

/** How days vary within a week, and weeks among each other, over the weeks within half a year. */
function noiseOf(sides: Sides): { spread: number; unrest: number } {
  const weeks = weeksBeside(sides);
  const means = weeks.reduce((sum, { mean }) => sum + mean, 0);
  if (weeks.length < 2) return { spread: prior.spread, unrest: prior.unrest };
  const degrees = (weeks.length - 1) / weeks.length;

  let off = 0;
  let room = 0;
  for (const { counts, sum, mean } of weeks) {
    for (const { count, rate } of counts) {
      off += (count - (sum * rate) / mean) ** 2;
      room += ((sum * rate) / mean) * (1 - rate / mean);
    }
  }
  const heard = weeks.reduce((sum, { counts }) => sum + counts.length, 0);
  const seenSpread = room === 0 ? 1 : off / (room * degrees);
  const spread = (heard * seenSpread + prior.spreadDays * prior.spread) / (heard + prior.spreadDays);

  // Only how low weeks get tells of silence: a week of twice the tickets says nothing about a week without one.
  const low = weeks.reduce((sum, week) => sum + Math.min(0, week.sum - week.mean) ** 2, 0);
  const squares = weeks.reduce((sum, { mean }) => sum + mean ** 2, 0);
  const seenUnrest = Math.max(0, ((2 * low) / degrees - seenSpread * means) / squares);
  const unrest =
    (weeks.length * seenUnrest + prior.unrestWeeks * prior.unrest) / (weeks.length + prior.unrestWeeks);
  return { spread: Math.max(1, spread), unrest };
}

/** The weeks within half a year of which at least half is told. */
function weeksBeside({ days, first, end, told }: Sides): Week[] {
  const start = Math.max(0, first - furthest);
  const from = start - (start % 7);
  const to = Math.min(days.length, end + furthest);
  const sums = [0, 0, 0, 0, 0, 0, 0];
  const known = [0, 0, 0, 0, 0, 0, 0];
  for (let at = from; at < to; at += 1) {
    if (!told(at)) continue;
    sums[at % 7] = (sums[at % 7] as number) + (days[at] as Day).tickets;
    known[at % 7] = (known[at % 7] as number) + 1;
  }
  const rates = sums.map((sum, weekday) => sum / Math.max(1, known[weekday] as number));
  const whole = rates.reduce((sum, rate) => sum + rate, 0);
  const weeks: Week[] = [];
  for (let begin = from; begin < to; begin += 7) {
    const counts = rates.flatMap((rate, weekday) =>
      begin + weekday < to && told(begin + weekday)
        ? [{ count: (days[begin + weekday] as Day).tickets, rate }]
        : [],
    );
    const mean = counts.reduce((sum, { rate }) => sum + rate, 0);
    if (mean > 0 && mean >= whole / 2)
      weeks.push({ counts, mean, sum: counts.reduce((sum, { count }) => sum + count, 0) });
  }
  return weeks;
}
