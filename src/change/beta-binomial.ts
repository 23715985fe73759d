// biome-ignore-all lint/style/noNonNullAssertion: indices run within typed arrays of known length
// Counts of `of` tickets whose share differs from week to week: its mean is `mean`, and two tickets of one week are
// alike with this `correlation` (above 0; near 0 the count is binomial).

/**
 * P(Y = 0), P(Y = 1), … P(Y = of) of a beta-binomial count, by the ratio of neighbours, from the mean outwards.
 * With precision s = 1/correlation − 1, α = mean · s and β = (1 − mean) · s:
 * P(k+1) / P(k) = (of − k)(k + α) / ((k + 1)(of − k − 1 + β)) (Skellam 1948, JRSS B 10, 257–261).
 */
export function probabilitiesOf(of: number, mean: number, correlation: number): Float64Array {
  const precision = 1 / correlation - 1;
  const alpha = mean * precision;
  const beta = precision - alpha;
  const probabilities = new Float64Array(of + 1);
  const start = Math.round(of * mean);
  probabilities[start] = 1;
  let sum = 1;
  for (let k = start, p = 1; k < of && p > 0; k++) {
    p *= ((of - k) * (k + alpha)) / ((k + 1) * (of - k - 1 + beta));
    probabilities[k + 1] = p;
    sum += p;
  }
  for (let k = start, p = 1; k > 0 && p > 0; k--) {
    p *= (k * (of - k + beta)) / ((of - k + 1) * (k - 1 + alpha));
    probabilities[k - 1] = p;
    sum += p;
  }
  for (let k = 0; k <= of; k++) probabilities[k]! /= sum;
  return probabilities;
}

/** The smallest count k with P(Y ≤ k) ≥ share. */
export function quantileOf(share: number, probabilities: Float64Array): number {
  let below = 0;
  for (let k = 0; k < probabilities.length; k++) {
    below += probabilities[k]!;
    // Sums of many small numbers end a little below 1.
    if (below >= share - 1e-12) return k;
  }
  return probabilities.length - 1;
}
