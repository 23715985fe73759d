import type { WeekPoint } from '../../src/charts/index.ts';

/** A week of a series for a test: 2026-W01 onwards, complete, with a usual range of 4 to 10 unless said otherwise. */
export function week(number: number, count: number | null, more: Partial<WeekPoint> = {}): WeekPoint {
  return {
    week: `2026-W${String(number).padStart(2, '0')}`,
    days: `days of week ${number}`,
    count,
    usual: { low: 4, mid: 7, high: 10 },
    trial: false,
    verdict: 'within',
    outside: false,
    complete: true,
    releases: [],
    holidays: [],
    ...more,
  };
}

/** One week after the other from week 1. */
export function weeks(...counts: (number | null)[]): WeekPoint[] {
  return counts.map((count, index) => week(index + 1, count));
}
