import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probabilitiesOf, quantileOf } from '../../src/change/beta-binomial.ts';

const of = fc.integer({ min: 1, max: 400 });
const mean = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const correlation = fc.double({ min: 0.001, max: 0.6, noNaN: true });

describe('the chances of 0, 1, … of so many tickets', () => {
  it('sum to 1 and have the mean and variance of a beta-binomial count', () => {
    fc.assert(
      fc.property(of, mean, correlation, (n, m, c) => {
        const chances = [...probabilitiesOf(n, m, c)];
        const sum = chances.reduce((a, p) => a + p, 0);
        const first = chances.reduce((a, p, k) => a + p * k, 0);
        const second = chances.reduce((a, p, k) => a + p * k * k, 0);
        expect(sum).toBeCloseTo(1, 9);
        expect(first).toBeCloseTo(n * m, 5);
        expect((second - first * first) / (n * m * (1 - m) * (1 + (n - 1) * c))).toBeCloseTo(1, 4);
      }),
    );
  });

  it('are those of a coin where the tickets of a week are not alike', () => {
    const [none, one, both] = probabilitiesOf(2, 0.3, 1e-9);
    expect(none).toBeCloseTo(0.49, 6);
    expect(one).toBeCloseTo(0.42, 6);
    expect(both).toBeCloseTo(0.09, 6);
  });

  it('are alike for every count where the share may be anything', () => {
    // A beta-binomial count with α = β = 1.
    for (const chance of probabilitiesOf(4, 0.5, 1 / 3)) expect(chance).toBeCloseTo(0.2, 9);
  });
});

it('a quantile is the smallest count that holds its share', () => {
  const chances = Float64Array.from([0.2, 0.3, 0.5]);
  expect([0.1, 0.2, 0.21, 0.5, 0.51, 1].map((share) => quantileOf(share, chances))).toEqual([
    0, 0, 1, 1, 2, 2,
  ]);
});
