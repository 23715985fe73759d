/** ln Γ(x) for x > 0, to about ten digits (Lanczos 1964, as in Press et al., Numerical Recipes, 6.1). */
function logGamma(x: number): number {
  const series =
    1.000000000190015 +
    76.18009172947146 / (x + 1) -
    86.50532032941678 / (x + 2) +
    24.01409824083091 / (x + 3) -
    1.231739572450155 / (x + 4) +
    0.001208650973866179 / (x + 5) -
    0.000005395239384953 / (x + 6);
  const shifted = x + 5.5;
  return (x + 0.5) * Math.log(shifted) - shifted + Math.log((2.5066282746310007 * series) / x);
}

/**
 * The probability of `count` or more under a negative binomial of the given mean and size (variance = mean + mean²/size): a Poisson
 * count whose rate is itself uncertain, as the rate of a word is from week to week.
 */
export function negativeBinomialTail(count: number, mean: number, size: number): number {
  if (count <= 0) return 1;
  const again = mean / (size + mean);
  let term = Math.exp(
    logGamma(count + size) -
      logGamma(size) -
      logGamma(count + 1) +
      size * Math.log(1 - again) +
      count * Math.log(again),
  );
  let tail = 0;
  // Beyond the mode each term is smaller than the one before; the sum stops when it no longer moves.
  for (let at = count; term > tail * 1e-12 || at < mean; at += 1) {
    tail += term;
    if (term === 0 && at >= mean) break;
    term *= ((at + size) / (at + 1)) * again;
  }
  return Math.min(1, tail);
}
