import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoWithOffset, weekIndex, weekInWords, weekOf, weeksBetween } from '../../src/calendar/index.ts';

const monday = { timeZone: 'UTC', weekStartsOn: 'monday' } as const;
const jerusalem = { timeZone: 'Asia/Jerusalem', weekStartsOn: 'sunday' } as const;

describe('the week of an instant', () => {
  // ISO 8601: a week belongs to the year that holds its Thursday.
  it.each([
    ['2020-12-28T00:00:00Z', '2020-W53'],
    ['2021-01-03T23:59:59Z', '2020-W53'],
    ['2021-01-04T00:00:00Z', '2021-W01'],
    ['2024-12-30T12:00:00Z', '2025-W01'],
    ['2026-11-16T00:00:00Z', '2026-W47'],
    ['2026-11-22T23:59:59Z', '2026-W47'],
    ['2026-12-31T12:00:00Z', '2026-W53'],
    ['2027-01-01T12:00:00Z', '2026-W53'],
  ])('%s lies in %s', (instant, week) => {
    expect(weekOf(Date.parse(instant), monday).id).toBe(week);
  });

  it('begins at local midnight of the day that the settings say', () => {
    const week = weekOf(Date.parse('2026-11-18T10:00:00Z'), jerusalem);
    expect(isoWithOffset(week.from, jerusalem.timeZone)).toBe('2026-11-15T00:00:00+02:00');
    expect(isoWithOffset(week.to, jerusalem.timeZone)).toBe('2026-11-22T00:00:00+02:00');
  });

  it('is an hour shorter when the clocks go forward', () => {
    const { from, to } = weekOf(Date.parse('2026-03-25T10:00:00Z'), {
      timeZone: 'Europe/London',
      weekStartsOn: 'monday',
    });
    expect((to - from) / 3_600_000).toBe(7 * 24 - 1);
  });

  it('holds its instant, in every zone and with every first day', () => {
    const settings = fc.record({
      timeZone: fc.constantFrom(
        'UTC',
        'Pacific/Kiritimati',
        'America/St_Johns',
        'Asia/Jerusalem',
        'Etc/GMT+12',
      ),
      weekStartsOn: fc.constantFrom('monday', 'sunday', 'saturday', 'friday') as fc.Arbitrary<
        'monday' | 'sunday'
      >,
    });
    const instant = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) });
    fc.assert(
      fc.property(instant, settings, (at, some) => {
        const week = weekOf(at, some);
        expect(week.from).toBeLessThanOrEqual(at);
        expect(week.to).toBeGreaterThan(at);
        expect(weekOf(week.from, some)).toEqual(week);
        expect(weekOf(week.to, some).from).toBe(week.to);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a run of weeks', () => {
  it('has no gap, and finds the week of an instant', () => {
    const weeks = weeksBetween(Date.UTC(2025, 11, 20), Date.UTC(2026, 0, 12), monday);
    expect(weeks.map(({ id }) => id)).toEqual(['2025-W51', '2025-W52', '2026-W01', '2026-W02', '2026-W03']);
    expect(weekIndex(Date.UTC(2026, 0, 1), weeks)).toBe(2);
    expect(weekIndex(Date.UTC(2024, 0, 1), weeks)).toBe(-1);
  });

  it('is told in words that fit its months and years', () => {
    const words = (day: string): string => weekInWords(weekOf(Date.parse(day), monday), 'UTC');
    expect(words('2026-11-18T00:00:00Z')).toBe('16–22 November 2026');
    expect(words('2026-12-02T00:00:00Z')).toBe('30 November – 6 December 2026');
    expect(words('2027-01-01T00:00:00Z')).toBe('28 December 2026 – 3 January 2027');
  });
});
