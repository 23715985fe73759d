// biome-ignore-all lint/style/noNonNullAssertion: indices run within typed arrays of known length
import type { Forecast } from './forecast.ts';
import { logProbability, modeOf, walkOf } from './negative-binomial.ts';

/** The probabilities of the counts from `first` on; what lies outside is below one in 10^15. */
export interface Distribution {
  readonly first: number;
  readonly probabilities: Float64Array;
}

/** No probability is given smaller than this: the sums behind it are not more exact. */
const floor = 1e-13;

/** Adds the forecasters of a mixture up to one distribution of the count. */
export function distributionOf(forecast: Forecast): Distribution {
  const { weights, means, spreads } = forecast;
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (let f = 0; f < weights.length; f++) {
    const sd = Math.sqrt(means[f]! * spreads[f]!);
    first = Math.min(first, Math.max(0, Math.floor(means[f]! - 9 * sd)));
    // By Chernoff's bound the rest beyond this is under e^-40, for a long tail (spread) as for a short one (sd).
    last = Math.max(last, Math.ceil(means[f]! + 41 * spreads[f]! + 9 * sd));
  }
  const probabilities = new Float64Array(last - first + 1);
  for (let f = 0; f < weights.length; f++) add(probabilities, first, weights[f]!, means[f]!, spreads[f]!);
  return { first, probabilities };
}

function add(probabilities: Float64Array, first: number, weight: number, mean: number, spread: number): void {
  const { q, c } = walkOf(mean, spread);
  const mode = Math.max(first, modeOf(mean, spread));
  const atMode = weight * Math.exp(logProbability(mode, mean, spread));
  const last = first + probabilities.length - 1;
  for (let k = mode, p = atMode; k <= last && p > 1e-20; k++) {
    probabilities[k - first]! += p;
    p *= (k * q + c) / (k + 1);
  }
  for (let k = mode, p = atMode; k > first && p > 1e-20; k--) {
    p *= k / ((k - 1) * q + c);
    probabilities[k - 1 - first]! += p;
  }
}

/** P(Y ≥ count), at least 1e-13. */
export function chanceOfAtLeast(count: number, { first, probabilities }: Distribution): number {
  let sum = 0;
  for (let i = probabilities.length - 1; i >= Math.max(0, count - first); i--) sum += probabilities[i]!;
  return Math.min(1, Math.max(floor, sum));
}

/** P(Y ≤ count), at least 1e-13. */
export function chanceOfAtMost(count: number, { first, probabilities }: Distribution): number {
  const end = Math.min(probabilities.length - 1, count - first);
  let sum = 0;
  for (let i = 0; i <= end; i++) sum += probabilities[i]!;
  return Math.min(1, Math.max(floor, sum));
}

/** P(Y = count). */
export function chanceOf(count: number, { first, probabilities }: Distribution): number {
  return probabilities[count - first] ?? 0;
}

/** The smallest count k with P(Y ≤ k) ≥ share; summed from above, where the upper tail is what matters. */
export function quantile(share: number, { first, probabilities }: Distribution): number {
  if (share > 0.5) {
    let above = 0;
    for (let i = probabilities.length - 1; i >= 0; i--) {
      above += probabilities[i]!;
      if (above > 1 - share) return first + i;
    }
    return first;
  }
  let below = 0;
  for (let i = 0; i < probabilities.length; i++) {
    below += probabilities[i]!;
    if (below >= share) return first + i;
  }
  return first + probabilities.length - 1;
}
