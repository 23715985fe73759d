// Counts whose mean is `mean` and whose variance is `spread · mean`, spread ≥ 1; a spread of 1 is a Poisson count.

/** Below this distance from 1 a spread is taken as Poisson: the formulas of the negative binomial cancel there. */
const nearlyPoisson = 1e-6;

/** ln P(Y = count) of a negative binomial count (Poisson when the spread is 1). */
export function logProbability(count: number, mean: number, spread: number): number {
  if (spread - 1 < nearlyPoisson) return count * Math.log(mean) - mean - logGamma(count + 1);
  return relativeLogProbability(count, mean, spread) - logGamma(count + 1);
}

/** ln P(Y = count) + ln(count!): enough to compare forecasters of the same count, and cheaper. Needs a spread above 1. */
export function relativeLogProbability(count: number, mean: number, spread: number): number {
  const r = mean / (spread - 1);
  return logRising(r, count) + count * Math.log((spread - 1) / spread) - r * Math.log(spread);
}

/**
 * P(k+1) / P(k) is `(k + r) / (k + 1) · q`, or `mean / (k + 1)` for Poisson; both are `(k · q + c) / (k + 1)`
 * with these q and c, so that a walk over the counts needs no case.
 */
export function walkOf(mean: number, spread: number): { q: number; c: number } {
  if (spread - 1 < nearlyPoisson) return { q: 0, c: mean };
  return { q: 1 - 1 / spread, c: mean / spread };
}

/** The most probable count. */
export function modeOf(mean: number, spread: number): number {
  return Math.max(0, Math.floor(mean - (spread - 1)));
}

/**
 * Brings a count that lies beyond the lower or upper quantile of the distribution to that quantile.
 *
 * @param tail the probability outside on either side, 0.005 for the quantiles 0.5 % and 99.5 %
 */
export function capped(count: number, mean: number, spread: number, tail: number): number {
  if (count > mean) {
    return tailExceeds(count, mean, spread, tail)
      ? count
      : Math.min(count, upperQuantile(mean, spread, tail));
  }
  return lowerTailReaches(count, mean, spread, tail)
    ? count
    : Math.max(count, lowerQuantile(mean, spread, tail));
}

function tailExceeds(count: number, mean: number, spread: number, tail: number): boolean {
  const { q, c } = walkOf(mean, spread);
  let p = Math.exp(logProbability(count, mean, spread));
  let sum = 0;
  for (let k = count; p > 1e-14; k++) {
    sum += p;
    if (sum > tail) return true;
    p *= (k * q + c) / (k + 1);
  }
  return false;
}

function lowerTailReaches(count: number, mean: number, spread: number, tail: number): boolean {
  const { q, c } = walkOf(mean, spread);
  let p = Math.exp(logProbability(count, mean, spread));
  let sum = 0;
  for (let k = count; k >= 0 && p > 1e-14; k--) {
    sum += p;
    if (sum >= tail) return true;
    p *= k / ((k - 1) * q + c);
  }
  return false;
}

/** The smallest k with P(Y > k) ≤ tail. */
export function upperQuantile(mean: number, spread: number, tail: number): number {
  const { q, c } = walkOf(mean, spread);
  let k = modeOf(mean, spread);
  let p = Math.exp(logProbability(k, mean, spread));
  for (; p > 1e-16; k++) p *= (k * q + c) / (k + 1);
  for (let above = 0; k > 0; k--) {
    above += p;
    if (above > tail) return k;
    p *= k / ((k - 1) * q + c);
  }
  return 0;
}

/** The smallest k with P(Y ≤ k) ≥ tail. */
export function lowerQuantile(mean: number, spread: number, tail: number): number {
  const { q, c } = walkOf(mean, spread);
  let k = modeOf(mean, spread);
  let p = Math.exp(logProbability(k, mean, spread));
  for (; k > 0 && p > 1e-16; k--) p *= k / ((k - 1) * q + c);
  for (let below = 0; ; k++) {
    below += p;
    if (below >= tail) return k;
    p *= (k * q + c) / (k + 1);
  }
}

/** ln Γ(count + r) − ln Γ(r). */
export function logRising(r: number, count: number): number {
  if (count > 16) return logGamma(count + r) - logGamma(r);
  let product = 1;
  for (let i = 0; i < count; i++) product *= r + i;
  return Math.log(product);
}

/** ln Γ(x) for x > 0, by Stirling's series after shifting x to 8 or more; absolute error below 1e-11. */
export function logGamma(x: number): number {
  let shift = 1;
  let at = x;
  while (at < 8) shift *= at++;
  const u = 1 / (at * at);
  const series = (1 / 12 - u * (1 / 360 - u * (1 / 1260 - u / 1680))) / at;
  return (at - 0.5) * Math.log(at) - at + 0.9189385332046727 + series - Math.log(shift);
}
