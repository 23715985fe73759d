import { describe, expect, it } from 'vitest';
import { creepingUp } from '../../src/change/index.ts';

function weeks(length: number, value: (week: number) => number): number[] {
  return Array.from({ length }, (_, week) => Math.round(value(week)));
}

describe('a slow rise', () => {
  it('is told when it has gone on for some weeks', () => {
    const rising = weeks(50, (week) => 20 + Math.max(0, week - 36));
    expect(creepingUp(rising)?.creepingUp).toBe(true);
    expect(creepingUp(rising.slice(0, 36))?.creepingUp).toBe(false);
  });

  it('is not one week, however large', () => {
    expect(creepingUp([...weeks(49, () => 20), 200])?.creepingUp).toBe(false);
  });

  it('is not told of the part of the year in which there is always more', () => {
    const season = (week: number) => 40 + 14 * Math.sin((2 * Math.PI * week) / 52);
    // Week 169 is a quarter of a year after the season's lowest point: it has risen for thirteen weeks.
    expect(creepingUp(weeks(169, season))?.creepingUp).toBe(false);
    expect(creepingUp(weeks(65, season))?.creepingUp).toBe(true);
  });

  it('is told where it comes on top of the season', () => {
    const more = (week: number) =>
      (1 + 0.04 * Math.max(0, week - 156)) * (40 + 14 * Math.sin((2 * Math.PI * week) / 52));
    expect(creepingUp(weeks(169, more))?.creepingUp).toBe(true);
  });

  it('is not said over weeks before it that nobody knows', () => {
    const gap = [...weeks(50, () => 20), ...Array<null>(26).fill(null), ...weeks(16, () => 20)];
    expect(creepingUp(gap)?.creepingUp).toBe(false);
    expect(creepingUp([...Array<null>(30).fill(null), ...weeks(24, () => 20)])?.baseline.mean).toBeCloseTo(
      20,
      0,
    );
    // Seven known weeks before the sixteen that are judged are too few to hold anything against.
    const few = weeks(7, () => 20);
    expect(creepingUp([...few, ...Array<null>(9).fill(null), ...weeks(16, () => 20)])).toBeNull();
  });

  it('is not the end of the holidays', () => {
    // The eight weeks before the last ten hold three holidays each, and bring two fifths of the usual tickets.
    const counts = weeks(42, (week) => (week >= 8 && week < 26 ? 8 : 20));
    const days = Array.from({ length: 18 }, (_, week) => [0, 1, 2].map((day) => holiday(week, day))).flat();
    expect(creepingUp(counts)?.creepingUp).toBe(true);
    expect(creepingUp(counts, { week: '2026-W42', holidays: days })?.creepingUp).toBe(false);
  });
});

/** A day of the weeks that lie 8 to 25 weeks into the 42 that end with 2026-W42, whose first begins on 29 December. */
function holiday(week: number, day: number): string {
  return new Date(Date.UTC(2025, 11, 29) + (7 * (week + 8) + day) * 86_400_000).toISOString().slice(0, 10);
}
