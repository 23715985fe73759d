import { describe, expect, it } from 'vitest';
import { clockOf, utcText } from '../../../src/tickets/dates/instant.ts';
import { readMoment } from '../../../src/tickets/dates/moment.ts';

const utc = clockOf('UTC');

/** The instant of a value, day first and in UTC where it does not say otherwise. */
function instant(value: string): string | undefined {
  const moment = readMoment(value);
  const at = moment && utc(moment, 'day-first');
  return at === undefined ? undefined : utcText(at);
}

const quarterPastNine = '2026-02-03T09:15:00Z';
const withSeconds = '2026-02-03T09:15:30Z';
const midnight = '2026-02-03T00:00:00Z';

describe('a value is read as the date it is', () => {
  it.each([
    // ISO 8601 and what databases make of it.
    ['2026-02-03T09:15:30Z', withSeconds],
    ['2026-02-03t09:15:30z', withSeconds],
    ['2026-02-03T09:15:30.000Z', withSeconds],
    ['2026-02-03T09:15Z', quarterPastNine],
    ['2026-02-03T11:15:30+02:00', withSeconds],
    ['2026-02-03T11:15:30+02:00[Asia/Jerusalem]', withSeconds],
    ['2026-02-03 09:15:30+00', withSeconds],
    ['2026-02-03 01:15:30 -0800', withSeconds],
    ['2026-02-03 01:15:30 \u221208:00', withSeconds],
    ['2026-02-03T15:00:30.123456789+05:45', withSeconds],
    ['2026-02-03 09:15:30,123', withSeconds],
    ['2026-02-03 09:15:30 UTC', withSeconds],
    ['2026-02-03 11:15:30 GMT+2', withSeconds],
    ['2026-02-03 09:15:30', withSeconds],
    ['2026-02-03 9:15', quarterPastNine],
    ['2026-02-03', midnight],
    ['2026-2-3', midnight],
    ['2026/02/03 09:15', quarterPastNine],
    ['2026.02.03 09:15', quarterPastNine],
    ['2026-02-03-09.15.30.123456', withSeconds],
    ['20260203T091530Z', withSeconds],
    ['20260203T0915', quarterPastNine],
    ['20260203', midnight],
    ['20260203091530', withSeconds],
    ['20260203091530.0Z', withSeconds],
    // Numbers, clocks of twelve hours.
    ['3/2/2026, 9:15 AM', quarterPastNine],
    ['3/2/2026, 9:15\u202fAM', quarterPastNine],
    ['3/2/2026 9:15am', quarterPastNine],
    ['3/2/2026 9:15 a.m.', quarterPastNine],
    ['3/2/2026 9:15 a.\u00a0m.', quarterPastNine],
    ['3/2/2026 09:15:30 AM', withSeconds],
    ['3/2/2026 1:05PM', '2026-02-03T13:05:00Z'],
    ['3/2/2026 1:05 p. m.', '2026-02-03T13:05:00Z'],
    ['3/2/2026 9 PM', '2026-02-03T21:00:00Z'],
    ['3/2/2026 12:15 AM', '2026-02-03T00:15:00Z'],
    ['3/2/2026 12:15 PM', '2026-02-03T12:15:00Z'],
    ['3/2/2026 14:05 PM', '2026-02-03T14:05:00Z'],
    ['9:15 AM 3/2/2026', quarterPastNine],
    ['03.02.26, 09:15', quarterPastNine],
    ['3. 2. 2026 9:15', quarterPastNine],
    ['3.2.2026 klo 9.15', quarterPastNine],
    ['03-02-26 9:15:30 AM', withSeconds],
    ['03/02/99', '1999-02-03T00:00:00Z'],
    ['3.2.2026 9:15 לפנה"צ', quarterPastNine],
    ['3.2.2026 1:05 אחה״צ', '2026-02-03T13:05:00Z'],
    // Names of months.
    ['03/Feb/26 9:15 AM', quarterPastNine],
    ['03/Feb/2026:09:15:30 +0000', withSeconds],
    ['03/fév./26 9:15 AM', quarterPastNine],
    ['03/lut/26 9:15 AM', quarterPastNine],
    ['03-Feb-2026 09:15', quarterPastNine],
    ['3rd of February 2026', midnight],
    ['3 Feb 2026 09:15 AM', quarterPastNine],
    ['Feb 3, 2026 at 9:15am', quarterPastNine],
    ["Feb 3, '26", midnight],
    ['3. Februar 2026', midnight],
    ['3. Feber 2026 um 9.15 Uhr', quarterPastNine],
    ['3 février 2026 à 9h15', quarterPastNine],
    ['1er février 2026', '2026-02-01T00:00:00Z'],
    ['3 de febrero de 2026, 9:15', quarterPastNine],
    ['2026-Feb-03', midnight],
    ['mar. 3 févr. 2026 09:15', quarterPastNine],
    ['3 בפברואר 2026, 09:15', quarterPastNine],
    // Mail, programs.
    ['Tue, 3 Feb 2026 11:15:30 +0200', withSeconds],
    ['Tue, 03 Feb 2026 09:15:30 GMT', withSeconds],
    ['Tue Feb 03 09:15:30 +0000 2026', withSeconds],
    ['Tue Feb  3 09:15:30 2026', withSeconds],
    ['Tue Feb  3 01:15:30 PST 2026', withSeconds],
    ['Tue Feb 03 2026 11:15:30 GMT+0200 (Israel Standard Time)', withSeconds],
    ['1770110130', withSeconds],
    ['1770110130.123', withSeconds],
    ['1770110130000', withSeconds],
    // East Asia.
    ['2026年2月3日 9:15', quarterPastNine],
    ['2026年2月3日 午前9:15', quarterPastNine],
    ['2026年2月3日(火) 9時15分30秒', withSeconds],
    ['2026/02/03(火) 9:15', quarterPastNine],
    ['２０２６／０２／０３　０９：１５', quarterPastNine],
    ['令和8年2月3日', midnight],
    ['令和元年5月2日', '2019-05-02T00:00:00Z'],
    ['2026年2月3日 下午1:05', '2026-02-03T13:05:00Z'],
    ['2026년 2월 3일 오후 1:05', '2026-02-03T13:05:00Z'],
    ['26. 2. 3. 오전 9:15', quarterPastNine],
    // The ends of days and minutes.
    ['2026-02-02 24:00', midnight],
    ['2026-02-03 09:15:60', '2026-02-03T09:15:59Z'],
  ])('%s', (value, expected) => {
    expect(instant(value)).toBe(expected);
  });
});

describe('a value that is no date is not made one', () => {
  it.each([
    ['a day that does not exist', '2026-02-30'],
    ['a day that does not exist, with a zone', '2026-02-30T10:00:00Z'],
    ['29 February of a year without it', '29.02.2026'],
    ['a month that does not exist', '2026-13-01'],
    ['a day and month above 12', '13/13/2026'],
    ['the zero of databases', '0000-00-00 00:00:00'],
    ['a time after midnight', '2026-03-01 24:01'],
    ['a minute that does not exist', '2026-03-01 10:60'],
    ['an afternoon in the morning', '3/2/2026 14:05 AM'],
    ['an offset that no place has', '2026-03-01T10:00:00+25:00'],
    ['a year before helpdesks', '1970-01-01T00:00:00Z'],
    ['a year far ahead', '2126-03-01'],
    ['a relative time', '3 days ago'],
    ['a duration', '123:45:10'],
    ['a time alone', '09:15'],
    ['a day number of a spreadsheet', '46056.385'],
    ['an id', '12345678'],
    ['a long id', '215467890123456'],
    ['a key', 'ABC-12'],
    ['an address', '10.0.19045.3448'],
    ['a version', '65.0.1'],
    ['a sentence with a date in it', 'fails since 3 Feb 2026'],
    ['a sentence after a date', '3 Feb 2026 it failed'],
    ['a word that begins like a month', '3 Martinis 2026'],
    ['a beginning that June and July share', '3 jui 2026'],
    ['nothing', ''],
  ])('%s', (_, value) => {
    expect(instant(value)).toBeUndefined();
  });

  it('29 February of a leap year', () => {
    expect(instant('29.02.2028')).toBe('2028-02-29T00:00:00Z');
  });
});

describe('what a value leaves open is kept', () => {
  it('day and month of two numbers', () => {
    expect(readMoment('02/03/2026')).toMatchObject({ first: 2, second: 3, order: 'open', mark: '/' });
  });

  it('a zone that it names by itself', () => {
    expect(readMoment('2026-02-03 09:15 CET')).toMatchObject({ hour: 9, zone: 'CET' });
    expect(readMoment('2026-02-03 09:15 Europe/Berlin')).toMatchObject({ hour: 9, zone: 'Europe/Berlin' });
  });
});
