import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import { formatISO } from 'date-fns/formatISO';
import type { Week } from './week.ts';

/** An instant (milliseconds since 1970) as ISO 8601 with the offset of the zone: `2026-11-16T09:15:00+02:00`. */
export function isoWithOffset(instant: number, timeZone: string): string {
  return formatISO(new TZDate(instant, timeZone));
}

/** A day in words: `16 November 2026`. */
export function dayInWords(instant: number, timeZone: string): string {
  return format(new TZDate(instant, timeZone), 'd MMMM yyyy');
}

/** A day and time in words: `Monday 16 November 2026, 09:15`. */
export function momentInWords(instant: number, timeZone: string): string {
  return format(new TZDate(instant, timeZone), 'EEEE d MMMM yyyy, HH:mm');
}

/** The days of a week in words: `16–22 November 2026`, `30 November – 6 December 2026`. */
export function weekInWords(week: Week, timeZone: string): string {
  const first = new TZDate(week.from, timeZone);
  const last = new TZDate(week.to - 1, timeZone);
  if (format(first, 'yyyy') !== format(last, 'yyyy')) {
    return `${format(first, 'd MMMM yyyy')} – ${format(last, 'd MMMM yyyy')}`;
  }
  if (format(first, 'MM') !== format(last, 'MM')) {
    return `${format(first, 'd MMMM')} – ${format(last, 'd MMMM yyyy')}`;
  }
  return `${format(first, 'd')}–${format(last, 'd MMMM yyyy')}`;
}

/** The local calendar day of an instant, `YYYY-MM-DD`. */
export function localDay(instant: number, timeZone: string): string {
  return format(new TZDate(instant, timeZone), 'yyyy-MM-dd');
}
