import { dayExists } from '../../calendar/index.ts';

/** A date and time as they are written, before order of day and month and zone are settled. */
export interface Moment {
  readonly year: number;
  /** The first and second of day and month as written; `order` says which is which. */
  readonly first: number;
  readonly second: number;
  readonly order: 'month-day' | 'day-month' | 'open';
  /** 24 only as `24:00`, the next midnight. */
  readonly hour: number;
  readonly minute: number;
  readonly second60: number;
  /** Minutes east of UTC, where the value says so itself. */
  readonly offset?: number;
  /** The zone that the value names itself: an IANA name, or an abbreviation such as `PST`, which several zones share. */
  readonly zone?: string;
  /** The sign between day and month, a hint to their order. */
  readonly mark?: string;
  readonly twelveHours?: true;
}

/** An instant that a value gives by itself, in milliseconds since 1970. */
export interface Epoch {
  readonly epoch: number;
}

/** Years in which a ticket can have been written; dates of others are no dates of tickets. */
export const firstYear = 1990;
export const lastYear = 2100;

/** The first instants, in milliseconds since 1970, that are and that are no longer one of a ticket. */
const firstInstant = Date.UTC(firstYear, 0, 1);
const endInstant = Date.UTC(lastYear + 1, 0, 1);

/** True when the day exists, whichever of day and month stands first, and its year is one of a ticket. */
export function isPossible(found: Moment | Epoch): boolean {
  if ('epoch' in found) return found.epoch >= firstInstant && found.epoch < endInstant;
  return isOfOurTime(found.year) && isDay(found) && isTime(found);
}

/** True for the years in which tickets are written. */
export function isOfOurTime(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}

function isDay({ year, first, second, order }: Moment): boolean {
  return (
    (order !== 'day-month' && dayExists(year, first, second)) ||
    (order !== 'month-day' && dayExists(year, second, first))
  );
}

function isTime({ hour, minute, second60 }: Moment): boolean {
  return hour < 24 ? minute < 60 && second60 < 60 : hour === 24 && minute === 0 && second60 === 0;
}
