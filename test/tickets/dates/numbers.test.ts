import { describe, expect, it } from 'vitest';
import { clockOf, utcText } from '../../../src/tickets/dates/instant.ts';
import { areDayNumbers, readDayNumber } from '../../../src/tickets/dates/numbers.ts';

describe('a day number of a spreadsheet', () => {
  it.each([
    ['46056', '2026-02-03T00:00:00Z'],
    ['46056.385', '2026-02-03T09:14:24Z'],
    ['46056,385416667', '2026-02-03T09:15:00Z'],
    ['46056.999999', '2026-02-04T00:00:00Z'],
    ['40000', '2009-07-06T00:00:00Z'],
  ])('%s is the moment that spreadsheets show', (value, expected) => {
    const moment = readDayNumber(value);
    const instant = moment && clockOf('UTC')(moment, 'day-first');
    expect(instant === undefined ? undefined : utcText(instant)).toBe(expected);
  });

  it.each(['39999', '60001', '460', '46056a', '2026-02-03', '', '1770110130'])('is not %j', (value) => {
    expect(readDayNumber(value)).toBeUndefined();
  });

  it('is what a column holds only when all of its values are', () => {
    expect(areDayNumbers(['46056.385', '', '46057'])).toBe(true);
    expect(areDayNumbers(['46056.385', '2026-02-03'])).toBe(false);
    expect(areDayNumbers(['', ''])).toBe(false);
  });
});
