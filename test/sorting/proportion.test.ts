import { describe, expect, it } from 'vitest';
import { proportion } from '../../src/sorting/proportion.ts';

describe('a proportion', () => {
  // R: prop.test(x, n, correct = FALSE)$conf.int
  it.each([
    [45, 50, 0.7864, 0.9565],
    [1, 10, 0.0179, 0.4042],
    [0, 20, 0, 0.1611],
    [20, 20, 0.8389, 1],
  ])('of %i in %i lies between %f and %f', (count, of, low, high) => {
    const made = proportion(count, of);
    expect(made.low).toBeCloseTo(low, 3);
    expect(made.high).toBeCloseTo(high, 3);
  });

  it('of nothing may be anything', () => {
    expect(proportion(0, 0)).toEqual({ count: 0, of: 0, low: 0, high: 1 });
  });
});
