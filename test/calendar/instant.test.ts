import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay, dayExists, dayMs, dayNumber, instantOf } from '../../src/calendar/index.ts';

describe('a day of the Gregorian calendar', () => {
  const days = fc.integer({ min: Date.UTC(1600, 0, 1) / dayMs, max: Date.UTC(2400, 11, 31) / dayMs });

  it('has one number, and a number one day', () => {
    fc.assert(
      fc.property(days, (number) => {
        const { year, month, day } = civilDay(number);
        const date = new Date(number * dayMs);
        expect([year, month, day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(dayExists(year, month, day)).toBe(true);
      }),
    );
  });

  it.each([
    [2026, 2, 29],
    [2100, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
  ])('%i-%i-%i does not exist', (year, month, day) => {
    expect(dayExists(year, month, day)).toBe(false);
  });

  it('29 February exists every four years, of centuries every fourth', () => {
    expect([2000, 2024, 2028].every((year) => dayExists(year, 2, 29))).toBe(true);
  });
});

describe('a time that people of the house write', () => {
  it.each([
    ['2026-11-20T15:00:00Z', '2026-11-20T15:00:00.000Z'],
    ['2026-11-20T15:00Z', '2026-11-20T15:00:00.000Z'],
    ['2026-11-20T17:00:00.250+02:00', '2026-11-20T15:00:00.250Z'],
    ['2026-11-20 09:30:00-0530', '2026-11-20T15:00:00.000Z'],
    ['2026-11-20', '2026-11-20T00:00:00.000Z'],
  ])('%s', (text, expected) => {
    expect(new Date(instantOf(text) as number).toISOString()).toBe(expected);
  });

  it.each([
    '2026-02-31',
    '2026-02-31T10:00:00Z',
    '2026-13-01',
    '2026-11-20T24:00:00Z',
    '2026-11-20T15:00:00',
    '2026-11-20T15:00:00+25:00',
    '20 November 2026',
    '2026-11-20T15:00:00Z and more',
    '',
  ])('%j is none', (text) => {
    expect(instantOf(text)).toBeUndefined();
  });
});
