import { tzOffset } from '@date-fns/tz';
import type { Epoch, Moment } from './moment.ts';

const minuteMs = 60_000;
const quarterHourMs = 15 * minuteMs;

/** The order of day and month in a column that writes both as numbers. */
export type DayOrder = 'day-first' | 'month-first';

/** Turns moments into instants (milliseconds since 1970) in one zone, remembering its offsets. */
export type Clock = (moment: Moment | Epoch, order: DayOrder) => number | undefined;

/**
 * Makes the clock of a zone (an IANA name or an offset such as `+02:00`).
 *
 * A local time that does not exist in spring moves forward; one that comes twice in autumn is the first.
 * The clock gives nothing for a day that does not exist and for years outside 1990 to 2100.
 */
export function clockOf(timeZone: string): Clock {
  const offsets = new Map<number, number>();
  const offsetAt = (instant: number): number => {
    const key = Math.floor(instant / quarterHourMs);
    let offset = offsets.get(key);
    if (offset === undefined) {
      offset = tzOffset(timeZone, new Date(key * quarterHourMs)) * minuteMs;
      offsets.set(key, offset);
    }
    return offset;
  };
  const dayMs = 24 * 60 * minuteMs;
  const inZone = (local: number): number => {
    const before = offsetAt(local - dayMs);
    const after = offsetAt(local + dayMs);
    if (before === after) return local - before;
    if (offsetAt(local - before) === before) return local - before;
    if (offsetAt(local - after) === after) return local - after;
    return local - before;
  };
  return (moment, order) => {
    if ('epoch' in moment) return moment.epoch;
    const monthFirst = moment.order === 'month-day' || (moment.order === 'open' && order === 'month-first');
    const month = monthFirst ? moment.first : moment.second;
    const day = monthFirst ? moment.second : moment.first;
    if (month > 12 || moment.year < 1990 || moment.year > 2100) return undefined;
    const midnight = Date.UTC(moment.year, month - 1, day);
    if (new Date(midnight).getUTCDate() !== day) return undefined;
    const local = midnight + (moment.hour * 3600 + moment.minute * 60 + moment.second60) * 1000;
    return moment.offset === undefined ? inZone(local) : local - moment.offset * minuteMs;
  };
}

/** An instant (milliseconds since 1970) as ISO 8601 in UTC to the second: `2026-02-03T09:15:30Z`. */
export function utcText(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
