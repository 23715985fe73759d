import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayStart, localDay } from '../../src/calendar/index.ts';

describe('the first instant of a local day', () => {
  it.each([
    ['2026-11-20', 'UTC', '2026-11-20T00:00:00Z'],
    ['2026-11-20', 'Pacific/Auckland', '2026-11-19T11:00:00Z'],
    ['2026-11-20', 'America/Los_Angeles', '2026-11-20T08:00:00Z'],
    // Clocks are put forward at midnight: the day begins at one.
    ['2024-09-08', 'America/Santiago', '2024-09-08T04:00:00Z'],
  ])('%s in %s', (date, timeZone, instant) => {
    expect(new Date(dayStart(date, timeZone)).toISOString()).toBe(instant.replace('Z', '.000Z'));
  });

  it('belongs to the day, and the millisecond before it does not', () => {
    const zones = fc.constantFrom('Pacific/Auckland', 'Asia/Jerusalem', 'Europe/London', 'America/Santiago');
    const days = fc.integer({ min: 0, max: 4000 }).map((day) => new Date(Date.UTC(2020, 0, 1 + day)));
    fc.assert(
      fc.property(zones, days, (zone, day) => {
        const date = day.toISOString().slice(0, 10);
        const start = dayStart(date, zone);
        return localDay(start, zone) === date && localDay(start - 1, zone) < date;
      }),
    );
  });
});
