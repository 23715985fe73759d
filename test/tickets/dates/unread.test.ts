import { describe, expect, it } from 'vitest';
import { whyUnread } from '../../../src/tickets/dates/unread.ts';

const relative = 'told from the day of the export, as in "3 days ago": export full dates';

describe('a time told from the day of the export', () => {
  it.each([
    '3 days ago',
    'about 2 hours ago',
    'an hour ago',
    'a day ago',
    '2 h',
    '5 min',
    '1 h 20 min',
    '3 minutos',
    'just now',
    'Yesterday at 9:15',
    'gestern, 9:15',
    'vor 3 Tagen',
    'il y a 2 heures',
    'hace 3 días',
    '3 giorni fa',
    '3 dni temu',
    '3 päivää sitten',
    'לפני 3 ימים',
    'אתמול',
    '3日前',
    '昨日',
    '3일 전',
    '2 dagar sedan',
    '3 дня назад',
  ])('%s', (value) => {
    expect(whyUnread(value, 'day-first')).toBe(relative);
  });

  it.each(['2026-02-03', '3 Feb 2026', 'Cannot log in', 'vor allem', '12', '7001', 'long ago', ''])(
    'is not %j',
    (value) => {
      expect(whyUnread(value, 'day-first')).not.toBe(relative);
    },
  );
});

describe('why a creation time is not read', () => {
  it.each([
    ['', 'missing'],
    ['3 days ago', relative],
    ['2026-02-30 10:00', 'a day or time that does not exist'],
    ['2026-02-03 25:00', 'a day or time that does not exist'],
    ['02/13/2026', 'written with day and month the other way round than its column'],
    ['0000-00-00 00:00:00', 'a date before 1990 or after 2100'],
    ['1970-01-01T00:00:00Z', 'a date before 1990 or after 2100'],
    ['my printer', 'no date that can be read'],
  ])('%j: it is %s', (value, reason) => {
    expect(whyUnread(value, 'day-first')).toBe(reason);
  });
});
