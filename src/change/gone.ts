// biome-ignore-all lint/style/noNonNullAssertion: indices run within typed arrays of known length
import { type Forecast, forecastFrom } from './forecast.ts';
import { beginningOf, type Past, unknown } from './weeks.ts';

const shortestRun = 2;
const longestRun = 8;
const fewestWeeksBefore = 3;
const surprising = 0.01;

/**
 * Tells whether a series that is silent this week has gone: silent for two to eight weeks, this one included,
 * which the weeks before the silence would lead to in fewer than one case in a hundred. Weeks that are not
 * known neither end the silence nor count as silent.
 *
 * @param exposures the part of a full week in each week of the past and in this one
 */
export function hasGone(past: Past, exposures: Float64Array): boolean {
  const { counts } = past;
  let start = counts.length;
  let run = 1;
  for (let t = counts.length - 1; t >= 0 && (counts[t] === 0 || counts[t] === unknown); t--) {
    if (counts[t] === unknown) continue;
    start = t;
    run++;
  }
  if (run < shortestRun || run > longestRun) return false;
  const before = beginningOf(past, start);
  if (before.knownWeeks < fewestWeeksBefore) return false;
  return chanceOfSilence(forecastFrom(before, silentWeeks(counts, exposures, start))) < surprising;
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
