import { describe, expect, it } from 'vitest';
import { chanceOfAtLeast, chanceOfAtMost, distributionOf, quantile } from '../../src/change/distribution.ts';
import { capped, logGamma, logProbability } from '../../src/change/negative-binomial.ts';

const mixture = (...parts: [weight: number, mean: number, spread: number][]) =>
  distributionOf({
    weights: parts.map(([weight]) => weight),
    means: parts.map(([, mean]) => mean),
    spreads: parts.map(([, , spread]) => spread),
    noises: parts.map(() => 0),
    noisesAllowed: 1,
    mean: 0,
  });

describe('negative binomial counts', () => {
  it('have the tails of the published formula', () => {
    const counts = mixture([1, 6, 2]);
    expect(chanceOfAtLeast(12, counts)).toBeCloseTo(0.07173, 5);
    expect(chanceOfAtMost(1, counts)).toBeCloseTo(0.0625, 10);
    expect([0.025, 0.5, 0.975].map((share) => quantile(share, counts))).toEqual([1, 5, 14]);
  });

  it('are Poisson counts when variance and mean are equal', () => {
    expect(chanceOfAtLeast(12, mixture([1, 6, 1]))).toBeCloseTo(0.02009, 5);
    expect(Math.exp(logProbability(0, 6, 1))).toBeCloseTo(Math.exp(-6), 12);
  });

  it('mix by their weights', () => {
    expect(chanceOfAtLeast(12, mixture([0.5, 6, 2], [0.5, 6, 1]))).toBeCloseTo(0.04591, 5);
  });

  it('sum to one, for small means and for large ones', () => {
    for (const [mean, spread] of [
      [0.01, 1.2],
      [0.3, 150],
      [40, 1],
      [5_000, 3],
      [200_000, 90],
    ] as const) {
      expect(chanceOfAtLeast(0, mixture([1, mean, spread]))).toBeCloseTo(1, 8);
    }
  });

  it('are brought to the quantile when they lie beyond it, however far', () => {
    for (const spread of [1, 2]) {
      const counts = mixture([1, 6, spread]);
      const [low, high] = [quantile(0.005, counts), quantile(0.995, counts)];
      for (let count = 0; count < 60; count++) {
        expect(capped(count, 6, spread, 0.005)).toBe(Math.min(high, Math.max(low, count)));
      }
      expect(capped(1_000_000, 6, spread, 0.005)).toBe(high);
    }
    expect(capped(0, 5_000, 1.5, 0.005)).toBe(quantile(0.005, mixture([1, 5_000, 1.5])));
  });
});

describe('ln Γ', () => {
  it('agrees with factorials', () => {
    let factorial = 1;
    for (let n = 1; n < 20; n++) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 10);
      factorial *= n;
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 10);
  });
});
