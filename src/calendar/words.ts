import { TZDate } from '@date-fns/tz';
import { formatISO } from 'date-fns/formatISO';
import { english, type Words } from '../words/index.ts';
import type { Week } from './week.ts';

/** An instant (milliseconds since 1970) as ISO 8601 with the offset of the zone: `2026-11-16T09:15:00+02:00`. */
export function isoWithOffset(instant: number, timeZone: string): string {
  return formatISO(new TZDate(instant, timeZone));
}

/** A day in words: `16 November 2026`. */
export function dayInWords(instant: number, timeZone: string, words: Words = english): string {
  return shown('date', instant, timeZone, words);
}

/** A day and time in words: `Monday 16 November 2026, 09:15`. */
export function momentInWords(instant: number, timeZone: string, words: Words = english): string {
  return words.calendar.moment(
    weekdayInWords(instant, timeZone, words),
    dayInWords(instant, timeZone, words),
    shown('time', instant, timeZone, words),
  );
}

/** The day of the week: `Monday`. */
export function weekdayInWords(instant: number, timeZone: string, words: Words = english): string {
  return shown('weekday', instant, timeZone, words);
}

/** A day of the weeks around, without its year: `Tuesday 15 September`. */
export function nearDayInWords(instant: number, timeZone: string, words: Words = english): string {
  const weekday = weekdayInWords(instant, timeZone, words);
  return words.calendar.weekdayAndDay(weekday, shown('monthDay', instant, timeZone, words));
}

/** A moment of the days around: `Thursday 09:00`. */
export function nearMomentInWords(instant: number, timeZone: string, words: Words = english): string {
  const weekday = weekdayInWords(instant, timeZone, words);
  return words.calendar.weekdayAndTime(weekday, shown('time', instant, timeZone, words));
}

/** The days of a week in words: `16–22 November 2026`, `30 November – 6 December 2026`. */
export function weekInWords(week: Week, timeZone: string, words: Words = english): string {
  const last = week.to - 1;
  const [firstYear, firstMonth] = localDay(week.from, timeZone).split('-');
  const [lastYear, lastMonth] = localDay(last, timeZone).split('-');
  const first = firstYear !== lastYear ? 'date' : firstMonth !== lastMonth ? 'monthDay' : 'number';
  const say = first === 'number' ? words.calendar.daysOfOneMonth : words.calendar.days;
  return say(shown(first, week.from, timeZone, words), dayInWords(last, timeZone, words));
}

/** A week by its number: `2026-W07` is `Week 7`. */
export function weekTitle(week: string, words: Words = english): string {
  return words.calendar.week(Number(week.slice(-2)));
}

/** The local calendar day of an instant, `YYYY-MM-DD`. */
export function localDay(instant: number, timeZone: string): string {
  return isoWithOffset(instant, timeZone).slice(0, 10);
}

/** The parts of a date that sentences are made of, as Intl is asked for them. */
const forms = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  monthDay: { day: 'numeric', month: 'long' },
  number: { day: 'numeric' },
  weekday: { weekday: 'long' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function shown(form: keyof typeof forms, instant: number, timeZone: string, { locale }: Words): string {
  const key = `${form} ${locale} ${timeZone}`;
  // To make a format takes a hundred times as long as to use it, and every ticket has a date.
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...forms[form], timeZone });
  formats.set(key, format);
  return format.format(instant);
}
