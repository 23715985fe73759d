import { describe, expect, it } from 'vitest';
import { assessChange } from '../../src/change/index.ts';

/** Counts that grow or fall by the same share every week, without noise. */
function sloping(from: number, factor: number, weeks: number): number[] {
  return Array.from({ length: weeks }, (_, week) => Math.round(from * factor ** week));
}

describe('a large series on the slope of a season', () => {
  it('is expected to go on, up', () => {
    const history = sloping(200, 1.03, 20);
    const next = Math.round(200 * 1.03 ** 20);
    const { verdict, usual } = assessChange(history, next);
    expect(verdict).toBe('within');
    expect(Math.abs((usual?.mid ?? 0) - next)).toBeLessThan(0.03 * next);
  });

  it('is expected to go on, down', () => {
    const next = Math.round(600 * 0.97 ** 20);
    const { usual } = assessChange(sloping(600, 0.97, 20), next);
    expect(Math.abs((usual?.mid ?? 0) - next)).toBeLessThan(0.03 * next);
  });

  it('is found to have left it', () => {
    const { verdict } = assessChange(sloping(200, 1.03, 20), Math.round(1.6 * 200 * 1.03 ** 20));
    expect(verdict).toBe('far-above');
  });

  it('does not run on over weeks that are not known', () => {
    const history = [...sloping(200, 1.03, 20), ...Array<null>(12).fill(null)];
    const last = 200 * 1.03 ** 19;
    const mid = assessChange(history, Math.round(last)).usual?.mid;
    expect(mid).toBeGreaterThan(0.8 * last);
    expect(mid).toBeLessThan(1.1 * last);
  });
});
