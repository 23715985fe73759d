// biome-ignore-all lint/style/noNonNullAssertion: indices run within typed arrays of known length
import { logGamma } from './negative-binomial.ts';
import { outlierWeight } from './shape.ts';
import { pastOf, unknown } from './weeks.ts';

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
  readonly baseline: { readonly mean: number; readonly spread: number };
}

/**
 * Judges the last 16 weeks of a series against the 26 before them by a negative binomial CUSUM
 * (Page 1954, Biometrika 41; Höhle and Paul 2008, CSDA 52). It tells of any lasting rise, also of growth
 * and season, so the words for it are "has been rising", not "unusual".
 *
 * @param history counts, oldest first, the newest complete week last; null for a week that is not known
 * @returns null with fewer than 24 known weeks
 */
export function creepingUp(history: readonly (number | null)[]): Creep | null {
  const { counts, knownWeeks } = pastOf(history);
  if (knownWeeks < fewestWeeks) return null;
  const start = Math.max(fewestBaselineWeeks, counts.length - judgedWeeks);
  const before = counts
    .subarray(Math.max(0, start - baselineWeeks), start)
    .filter((count) => count !== unknown);
  const baseline = baselineOf(before);
  const gain = gainOf(baseline.mean, baseline.spread);
  let sum = 0;
  const sums: number[] = [];
  for (const count of counts.subarray(start)) {
    if (count !== unknown) sum = Math.max(0, sum + Math.min(mostAWeek, gain(count)));
    sums.push(sum);
  }
  return { creepingUp: sum >= speaksFrom, sum, sums, baseline };
}

function baselineOf(counts: Float64Array): { mean: number; spread: number } {
  const weights = new Float64Array(counts.length).fill(1);
  let mean = 0;
  let spread = 1;
  for (let pass = 0; pass < 3; pass++) {
    let tickets = 0;
    let weeks = 0;
    counts.forEach((count, i) => {
      tickets += weights[i]! * count;
      weeks += weights[i]!;
    });
    mean = (tickets + 0.25) / (weeks + 0.05);
    let squares = 0;
    counts.forEach((count, i) => {
      squares += (weights[i]! * (count - mean) ** 2) / mean;
    });
    spread = Math.max(1, squares / Math.max(1, weeks - 1));
    counts.forEach((count, i) => {
      weights[i] = outlierWeight(count, mean, spread);
    });
  }
  const n = counts.length;
  // Drawn towards 1.5 as if by eight more weeks, then widened for the mean that is itself an estimate.
  return { mean, spread: ((spread * n + 12) / (n + 8)) * (1 + 1 / Math.max(1, n)) };
}

/** ln of how much likelier a count is after the rise than before it. */
function gainOf(mean: number, spread: number): (count: number) => number {
  const before = mean / (spread - 1);
  const after = rise * before;
  const constant = logGamma(before) - logGamma(after) - (after - before) * Math.log(spread);
  return (count) => logGamma(count + after) - logGamma(count + before) + constant;
}
