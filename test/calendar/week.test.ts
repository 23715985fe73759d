import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayInWords,
  isoWithOffset,
  momentInWords,
  nearDayInWords,
  nearMomentInWords,
  weekIndex,
  weekInWords,
  weekOf,
  weeksBetween,
  weekTitle,
} from '../../src/calendar/index.ts';
import { wordsOf } from '../../src/words/index.ts';

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

describe('the turn of a year', () => {
  const day = 86_400_000;
  const years = Array.from({ length: 13 }, (_, at) => 2020 + at);
  const starts = ['monday', 'sunday', 'saturday'] as const;
  const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

  /** The rule told another way: find the week's first day, then the year that holds four of its seven days. */
  function idOf(date: number, start: string): string {
    const into = (new Date(date).getUTCDay() - names.indexOf(start) + 7) % 7;
    const fourth = date + (3 - into) * day;
    const year = new Date(fourth).getUTCFullYear();
    const number = Math.floor((fourth - Date.UTC(year, 0, 1)) / (7 * day)) + 1;
    return `${year}-W${String(number).padStart(2, '0')}`;
  }

  it.each(starts.flatMap((start) => years.map((year) => [start, year] as const)))(
    'weeks from %s: 28 December %i to 4 January lie in the year that holds most of them',
    (start, year) => {
      for (let at = 0; at < 8; at++) {
        const midnight = Date.UTC(year, 11, 28 + at);
        for (const timeZone of [
          'UTC',
          'Etc/GMT-14',
          'Etc/GMT+12',
          '+14:00',
          '-14:00',
          'Pacific/Kiritimati',
        ]) {
          const rule = { timeZone, weekStartsOn: start };
          const offset = new Map([
            ['UTC', 0],
            ['Etc/GMT+12', -12],
            ['-14:00', -14],
          ]).get(timeZone);
          const local = midnight - (offset ?? 14) * 3_600_000;
          const [first, last] = [weekOf(local, rule), weekOf(local + day - 1, rule)];
          expect([timeZone, first.id, last.id]).toEqual([
            timeZone,
            idOf(midnight, start),
            idOf(midnight, start),
          ]);
          expect(new Date(first.from - (local - midnight)).getUTCDay()).toBe(names.indexOf(start));
        }
      }
    },
  );

  it.each([
    // https://en.wikipedia.org/wiki/ISO_week_date: the years of 53 weeks.
    ['2020-12-31', '2020-W53'],
    ['2026-12-31', '2026-W53'],
    ['2032-12-31', '2032-W53'],
    ['2021-12-31', '2021-W52'],
    ['2029-12-31', '2030-W01'],
  ])('%s lies in %s of ISO 8601', (date, week) => {
    expect(weekOf(Date.parse(`${date}T12:00:00Z`), monday).id).toBe(week);
  });
});

describe('a week in which the clocks change', () => {
  const hour = 3_600_000;
  it.each([
    ['Europe/London', 'monday', '2026-03-25', 167],
    ['Europe/London', 'monday', '2026-10-21', 169],
    ['Asia/Jerusalem', 'sunday', '2026-03-24', 167],
    ['Asia/Jerusalem', 'sunday', '2026-10-27', 169],
    ['America/New_York', 'sunday', '2026-03-10', 167],
    ['America/New_York', 'saturday', '2026-11-03', 169],
    ['Australia/Lord_Howe', 'monday', '2026-04-01', 168.5],
    ['Asia/Tokyo', 'monday', '2026-03-25', 168],
  ] as const)('%s, from %s, around %s: %f hours', (timeZone, weekStartsOn, date, hours) => {
    const week = weekOf(Date.parse(`${date}T12:00:00Z`), { timeZone, weekStartsOn });
    expect((week.to - week.from) / hour).toBe(hours);
    expect(isoWithOffset(week.from, timeZone)).toContain('T00:00:00');
    expect(isoWithOffset(week.to, timeZone)).toContain('T00:00:00');
  });

  it('begins with the first hour of its day where midnight itself is skipped', () => {
    // Lebanon moved its clocks at 00:00 on Sunday 31 March 2024.
    const week = weekOf(Date.parse('2024-04-03T12:00:00Z'), {
      timeZone: 'Asia/Beirut',
      weekStartsOn: 'sunday',
    });
    expect(isoWithOffset(week.from, 'Asia/Beirut')).toBe('2024-03-31T01:00:00+03:00');
    expect(weekOf(week.from - 1, { timeZone: 'Asia/Beirut', weekStartsOn: 'sunday' }).to).toBe(week.from);
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

  it('is told by its own days when weeks begin on a Sunday', () => {
    const week = weekOf(Date.parse('2026-11-18T10:00:00Z'), jerusalem);
    expect([week.id, weekInWords(week, jerusalem.timeZone)]).toEqual(['2026-W46', '15–21 November 2026']);
  });
});

describe('a time in words', () => {
  const time = Date.parse('2026-11-16T09:15:00Z');
  const london = 'Europe/London';
  const hebrew = wordsOf('he');

  it('is told in English', () => {
    expect(momentInWords(time, london)).toBe('Monday 16 November 2026, 09:15');
    expect(dayInWords(time, london)).toBe('16 November 2026');
    expect(nearDayInWords(time, london)).toBe('Monday 16 November');
    expect(nearMomentInWords(time, london)).toBe('Monday 09:15');
    expect(weekTitle('2026-W07')).toBe('Week 7');
  });

  it('is told in Hebrew', () => {
    expect(momentInWords(time, london, hebrew)).toBe('יום שני, 16 בנובמבר 2026, 09:15');
    expect(dayInWords(time, london, hebrew)).toBe('16 בנובמבר 2026');
    expect(nearDayInWords(time, london, hebrew)).toBe('יום שני, 16 בנובמבר');
    expect(nearMomentInWords(time, london, hebrew)).toBe('יום שני בשעה 09:15');
    expect(weekTitle('2026-W47', hebrew)).toBe('שבוע 47');
    const words = (day: string): string => weekInWords(weekOf(Date.parse(day), monday), 'UTC', hebrew);
    expect(words('2026-11-18T00:00:00Z')).toBe('16–22 בנובמבר 2026');
    expect(words('2026-12-02T00:00:00Z')).toBe('30 בנובמבר – 6 בדצמבר 2026');
    expect(words('2027-01-01T00:00:00Z')).toBe('28 בדצמבר 2026 – 3 בינואר 2027');
  });

  it('is told in the zone it is asked for, midnight as 00', () => {
    expect(momentInWords(Date.parse('2026-07-20T22:05:00Z'), 'Asia/Jerusalem')).toBe(
      'Tuesday 21 July 2026, 01:05',
    );
    expect(momentInWords(Date.parse('2026-07-20T22:05:00Z'), '+02:00')).toBe('Tuesday 21 July 2026, 00:05');
  });
});
