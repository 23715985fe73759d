// biome-ignore-all lint/style/noNonNullAssertion: indices run within typed arrays of known length
import { type Forecast, forecastFrom } from './forecast.ts';
import { beginningOf, type Past, unknown } from './weeks.ts';

const shortestRun = 2;
const longestRun = 8;
const fewestWeeksBefore = 3;

/**
 * Gives the chance of the silence of a series that is silent this week, by the weeks before the silence: all of its two
 * to eight weeks, this one included. Weeks that are not known neither end the silence nor count as silent.
 *
 * @param exposures the part of a full week in each week of the past and in this one
 * @returns null for a shorter or a longer silence, and with fewer than three known weeks before it
 */
export function silenceOf(past: Past, exposures: Float64Array): number | null {
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
  return chanceOfSilence(forecastFrom(before, silentWeeks(counts, exposures, start)));
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
