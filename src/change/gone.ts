// biome-ignore-all lint/style/noNonNullAssertion: indices run within typed arrays of known length
import { type Forecast, forecastFrom } from './forecast.ts';
import { beginningOf, type Past, unknown } from './weeks.ts';

const shortestRun = 2;
const longestRun = 8;
const fewestWeeksBefore = 3;
/** The weeks before a silence that tell how busy the rest of the desk was. */
const weeksOfDesk = 8;
/** No desk is taken to be quieter than this: the rest of it may be small. */
const leastOfDesk = 0.1;

/**
 * Gives the chance of the silence of a series that is silent this week, by the weeks before the silence: all of its two
 * to eight weeks, this one included. Weeks that are not known neither end the silence nor count as silent.
 *
 * @param exposures the part of a full week in each week of the past and in this one
 * @param others the tickets of the other series of the desk in the same weeks, where there are some: where they are few, a
 *   silence is the desk's as well, as in summer
 * @returns null for a shorter or a longer silence, and with fewer than three known weeks before it
 */
export function silenceOf(past: Past, exposures: Float64Array, others?: Float64Array): number | null {
  const { counts } = past;
  let start = counts.length;
  let run = 1;
  for (let t = counts.length - 1; t >= 0 && (counts[t] === 0 || counts[t] === unknown); t--) {
    if (counts[t] === unknown) continue;
    start = t;
    run++;
  }
  if (run < shortestRun || run > longestRun) return null;
  const before = beginningOf(past, start);
  if (before.knownWeeks < fewestWeeksBefore) return null;
  const silent = silentWeeks(counts, others ? quietened(exposures, others, start) : exposures, start);
  return chanceOfSilence(forecastFrom(before, silent));
}

/** The exposures from `start` on, less as far as the others brought less than in the weeks before. */
export function quietened(exposures: Float64Array, others: Float64Array, start: number): Float64Array {
  const rateOf = (from: number, to: number) =>
    sum(others.subarray(from, to)) / Math.max(1e-9, sum(exposures.subarray(from, to)));
  const before = rateOf(Math.max(0, start - weeksOfDesk), start);
  return exposures.map((exposure, t) => {
    if (t < start || before === 0) return exposure;
    return exposure * Math.max(leastOfDesk, Math.min(1, rateOf(t, t + 1) / before));
  });
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function silentWeeks(counts: Float64Array, exposures: Float64Array, start: number): Float64Array {
  const silent = Float64Array.from(exposures);
  for (let t = start; t < counts.length; t++) if (counts[t] === unknown) silent[t] = 0;
  return silent;
}

/** The chance of not one ticket in all the weeks that are forecast. */
export function chanceOfSilence({ weights, means, spreads }: Forecast): number {
  let chance = 0;
  for (let f = 0; f < weights.length; f++) {
    chance += weights[f]! * Math.exp((-means[f]! / (spreads[f]! - 1)) * Math.log(spreads[f]!));
  }
  return chance;
}
