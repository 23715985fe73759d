import { describe, expect, it } from 'vitest';
import { measureCell } from '../../bench/change/grid.ts';

// Seeded simulated helpdesk themes with growth, season, wandering levels, noise and past outbreaks. The bench prints
// the same figures for more cells beside those of the method's study; these are the limits that must hold.
describe('on a thousand simulated themes the usual range', () => {
  for (const weeks of [8, 26, 104]) {
    for (const mean of [1, 20, 100]) {
      it(`of ${weeks} weeks at ${mean} a week holds 94 to 99 % of unchanged weeks`, () => {
        const { covered, above, strict } = measureCell(weeks, mean, 1000);
        expect(covered).toBeGreaterThan(0.94);
        expect(covered).toBeLessThan(0.99);
        expect(above).toBeLessThanOrEqual(0.036);
        expect(strict).toBeLessThanOrEqual(0.017);
      });
    }
  }

  it('lets a doubling of 20 a week be seen in more than half of the cases after eight weeks', () => {
    const { found } = measureCell(8, 20, 1000);
    expect(found[1]).toBeGreaterThan(0.5);
  });
});
