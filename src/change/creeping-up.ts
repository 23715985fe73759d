// biome-ignore-all lint/style/noNonNullAssertion: indices run within typed arrays of known length
import { type Baseline, baselineOf, isKnown, type SteadyWeek } from './baseline.ts';
import { type ChangeOptions, exposuresOf } from './exposures.ts';
import { logGamma } from './negative-binomial.ts';
import { shapeOf } from './shape.ts';
import { beginningOf, pastOf } from './weeks.ts';

const judgedWeeks = 16;
const baselineWeeks = 26;
const fewestWeeks = 24;
const fewestBaselineWeeks = 8;
/** A rise by three tenths is what the sum is most ready to see. */
const rise = 1.3;
/** No single week adds more than this, so that one outbreak is not a slow rise. */
const mostAWeek = 3;
const speaksFrom = 5;

/** Whether a series has been rising slowly, which the weekly verdict cannot see because its range follows. */
export interface Creep {
  readonly creepingUp: boolean;
  /** The cumulative sum after the last week; 5 or more is creeping up. Show only the few largest. */
  readonly sum: number;
  /** The sum after each judged week, oldest first; weeks that are not known leave it as it was. */
  readonly sums: number[];
  /** Mean a week before the judged weeks, and the variance over it, with what is unsure about both. */
  readonly baseline: Baseline;
}

/**
 * Judges the last 16 weeks of a series against the 26 before them by a negative binomial CUSUM
 * (Page 1954, Biometrika 41; Höhle and Paul 2008, CSDA 52). Holidays are allowed for, and the season where two years
 * of weeks before the judged ones tell it; growth is what it looks for, so the words for it are "has been rising",
 * not "unusual".
 *
 * @param history counts, oldest first, the newest complete week last; null for a week that is not known
 * @param options as for `assessChange`, with the newest complete week as `week`
 * @returns null with fewer than 24 known weeks, or fewer than 8 before the judged ones
 * @throws RangeError as `assessChange` does
 */
export function creepingUp(history: readonly (number | null)[], options: ChangeOptions = {}): Creep | null {
  const past = pastOf(history);
  if (past.knownWeeks < fewestWeeks) return null;
  const { counts } = past;
  const start = Math.max(fewestBaselineWeeks, counts.length - judgedWeeks);
  const { season } = shapeOf(beginningOf(past, start), exposuresOf(counts.length, options));
  const weeks = Array.from(counts, (count, t): SteadyWeek => ({ count, exposure: season[t]! }));
  const before = weeks.slice(0, start).filter(isKnown).slice(-baselineWeeks);
  if (before.length < fewestBaselineWeeks) return null;
  const baseline = baselineOf(before);
  let sum = 0;
  const sums = weeks.slice(start).map((week) => {
    if (isKnown(week)) sum = Math.max(0, sum + Math.min(mostAWeek, gainOf(week, baseline)));
    return sum;
  });
  return { creepingUp: sum >= speaksFrom, sum, sums, baseline };
}

/** ln of how much likelier a count is after the rise than before it. */
function gainOf({ count, exposure }: SteadyWeek, { mean, spread }: Baseline): number {
  const before = (mean * exposure) / (spread - 1);
  const after = rise * before;
  const constant = logGamma(before) - logGamma(after) - (after - before) * Math.log(spread);
  return logGamma(count + after) - logGamma(count + before) + constant;
}
