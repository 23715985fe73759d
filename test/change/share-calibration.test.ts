import { describe, expect, it } from 'vitest';
import { measureCalm } from '../../bench/shares/calibration.ts';

// Seeded simulated themes whose share wanders and swings from week to week. The bench prints the same for more cells.
describe('on 900 simulated themes in which nothing happened', () => {
  for (const weeks of [8, 26]) {
    for (const tickets of [6, 30, 100]) {
      it(`the usual share of ${tickets} tickets a week after ${weeks} weeks holds 93 % or more of the weeks`, () => {
        const { within, above, below, judged } = measureCalm(tickets, weeks, 900);
        expect(within / judged).toBeGreaterThan(0.93);
        expect(above / judged).toBeLessThanOrEqual(0.035);
        expect(below / judged).toBeLessThanOrEqual(0.035);
      });
    }
  }
});
