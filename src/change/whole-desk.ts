// biome-ignore-all lint/style/noNonNullAssertion: indices run within typed arrays of known length
import { forecastFrom, type Trace } from './forecast.ts';
import { capped } from './negative-binomial.ts';
import { type Past, unknown } from './weeks.ts';

const fewestThemes = 4;
const fewestExpected = 3;
const firstWeek = 3;
const agreeing = 0.8;
const tail = 0.01;

/** One series and its judged week, in the form that the arithmetic takes. */
export interface DeskSeries {
  readonly past: Past;
  readonly count: number;
  /** The part of a full week in each week, the judged one last. */
  readonly exposures: Float64Array;
}

/** The weeks of the longest series, the judged one included. */
export function longestOf(desk: readonly DeskSeries[]): number {
  return desk.reduce((most, { exposures }) => Math.max(most, exposures.length), 0);
}

/**
 * Gives for each week, the judged one last, by what factor the whole desk was busier or quieter than expected;
 * 1 where it was not. The series that deviates most is left out, so that one outbreak is not taken for the desk.
 * A week counts as moved when the sum of the others lies outside the 1…99 % range of its forecast and four
 * fifths of those with an expected count of 3 or more moved the same way.
 */
export function deskFactors(desk: readonly DeskSeries[]): Float64Array {
  const length = longestOf(desk);
  const factors = new Float64Array(length).fill(1);
  const looks = desk
    .filter(({ past }) => past.knownWeeks >= firstWeek)
    .map((one) => ({ ...one, trace: traceOf(one) }));
  for (let t = firstWeek; t < length; t++) {
    const week: Deviation[] = [];
    for (const { past, count, exposures, trace } of looks) {
      const at = t - (length - exposures.length);
      const mean = trace.means[at] ?? 0;
      const seen = at === exposures.length - 1 ? count : past.counts[at];
      if (seen === undefined || seen === unknown || mean === 0) continue;
      week.push({ seen, mean, variance: trace.variances[at]! });
    }
    factors[t] = factorOf(week);
  }
  return factors;
}

interface Deviation {
  readonly seen: number;
  readonly mean: number;
  readonly variance: number;
}

function factorOf(week: readonly Deviation[]): number {
  if (week.filter(({ mean }) => mean >= fewestExpected).length < fewestThemes) return 1;
  let most = 0;
  week.forEach((one, i) => {
    if (distance(one) > distance(week[most]!)) most = i;
  });
  const others = week.filter((_, i) => i !== most);
  const seen = sum(others, (one) => one.seen);
  const mean = sum(others, (one) => one.mean);
  const spread = Math.max(1, sum(others, (one) => one.variance) / mean);
  if (capped(seen, mean, spread, tail) === seen) return 1;
  const telling = others.filter((one) => one.mean >= fewestExpected);
  const along = telling.filter((one) => Math.sign(one.seen - one.mean) === Math.sign(seen - mean));
  if (along.length < agreeing * telling.length) return 1;
  return Math.max(0.1, Math.min(5, seen / mean));
}

function distance({ seen, mean, variance }: Deviation): number {
  return Math.abs(seen - mean) / Math.sqrt(variance);
}

function sum(week: readonly Deviation[], value: (one: Deviation) => number): number {
  return week.reduce((total, one) => total + value(one), 0);
}

/** Moments of the forecast of every week, the judged one included. */
function traceOf({ past, exposures }: DeskSeries): Trace {
  const weeks = past.counts.length;
  const trace = { means: new Float64Array(weeks + 1), variances: new Float64Array(weeks + 1) };
  const { weights, means, spreads, mean } = forecastFrom(past, exposures, undefined, trace);
  let square = 0;
  weights.forEach((weight, f) => {
    square += weight * means[f]! * (spreads[f]! + means[f]!);
  });
  trace.means[weeks] = mean;
  trace.variances[weeks] = square - mean * mean;
  return trace;
}
