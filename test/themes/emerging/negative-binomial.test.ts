import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { negativeBinomialTail } from '../../../src/themes/emerging/negative-binomial.ts';

describe('negativeBinomialTail', () => {
  it('is what adding up by hand gives: size 1 is a geometric law', () => {
    // P(X >= k) = (mean / (1 + mean))^k
    expect(negativeBinomialTail(3, 1, 1)).toBeCloseTo(0.125, 9);
    expect(negativeBinomialTail(5, 0.25, 1)).toBeCloseTo(0.2 ** 5, 9);
  });

  it('nears a Poisson law as the size grows', () => {
    const poisson = 1 - Math.exp(-2) * (1 + 2 + 2 + 8 / 6 + 16 / 24);
    expect(negativeBinomialTail(5, 2, 1e6)).toBeCloseTo(poisson, 5);
  });

  it('is a probability that falls with the count and rises with the mean', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.double({ min: 0.001, max: 200, noNaN: true }),
        fc.double({ min: 0.5, max: 30, noNaN: true }),
        (count, mean, size) => {
          const tail = negativeBinomialTail(count, mean, size);
          expect(tail).toBeGreaterThanOrEqual(0);
          expect(tail).toBeLessThanOrEqual(1);
          expect(negativeBinomialTail(count + 1, mean, size)).toBeLessThanOrEqual(tail + 1e-9);
          expect(negativeBinomialTail(count, mean * 1.5, size)).toBeGreaterThanOrEqual(tail - 1e-9);
        },
      ),
    );
  });
});
