import { civilDay, dayExists, dayMs, dayNumber } from '../../calendar/index.ts';
import { type Meaning, meaningsOf } from './abbreviations.ts';
import { type Epoch, isOfOurTime, type Moment } from './parts.ts';
import { type Zone, zoneNamed } from './zone.ts';

const minuteMs = 60_000;

/**
 * The order of day and month in a column that writes both as numbers; `neither` when its values contradict each
 * other, so that none of them can be read.
 */
export type DayOrder = 'day-first' | 'month-first' | 'neither';

/** Turns moments into instants (milliseconds since 1970) in one zone. */
export type Clock = (moment: Moment | Epoch, order: DayOrder) => number | undefined;

/** What a clock met that a reader of the report should know, counted. Plain data; counts of parts of a file add up. */
export interface ClockMet {
  /** Local times that the clocks skipped in spring. */
  gaps: number;
  /** Local times that came twice in autumn. */
  folds: number;
  /** Abbreviations of zones, and the zone in which each was read; `` for those not known. */
  readonly zones: Record<string, { zone: string; count: number }>;
}

/** Nothing met so far. */
export function clockMet(): ClockMet {
  return { gaps: 0, folds: 0, zones: {} };
}

/**
 * Makes the clock of a zone (an IANA name or an offset such as `+02:00`).
 *
 * An offset in the value itself wins, then a zone that the value names. A local time that does not exist in spring
 * moves forward; one that comes twice in autumn is the first. The clock gives nothing for a day that does not exist
 * in this order and for years outside 1990 to 2100.
 *
 * @param met counts what is to be told
 * @throws RangeError when there is no such zone
 */
export function clockOf(timeZone: string, met: ClockMet = clockMet()): Clock {
  const home = zoneNamed(timeZone);
  if (home === undefined) throw new RangeError(`There is no time zone '${timeZone}'.`);

  function inZone(local: number, zone: Zone): number {
    const found = zone.instantOf(local);
    if (found.met === 'gap') met.gaps++;
    else if (found.met === 'fold') met.folds++;
    return found.instant;
  }

  function inNamedZone(local: number, name: string, year: number): number {
    const other = name.includes('/') ? zoneNamed(name) : undefined;
    if (other !== undefined) return inZone(local, other);
    const [common, ...rarer] = meaningsOf(name);
    const own =
      rarer.find(({ zones }) => zones.includes(timeZone)) ??
      (common !== undefined && isOf(common, home as Zone, year) ? common : undefined);
    if (own !== undefined) {
      tell(name, timeZone);
      const exact = local - own.offset * minuteMs;
      return (home as Zone).offsetAt(exact) === own.offset ? exact : inZone(local, home as Zone);
    }
    if (common !== undefined) {
      tell(name, offsetText(common.offset));
      return local - common.offset * minuteMs;
    }
    tell('', timeZone);
    return inZone(local, home as Zone);
  }

  function tell(name: string, zone: string): void {
    met.zones[name] ??= { zone, count: 0 };
    (met.zones[name] as { count: number }).count++;
  }

  return (moment, order) => {
    if ('epoch' in moment) return moment.epoch;
    const local = localTime(moment, order);
    if (local === undefined || moment.offset !== undefined)
      return local && local - (moment.offset as number) * minuteMs;
    return moment.zone === undefined ? inZone(local, home) : inNamedZone(local, moment.zone, moment.year);
  };
}

/**
 * A moment in milliseconds since 1970 as if its own clock were UTC, or nothing when it does not exist in this order.
 */
export function localTime(moment: Moment, order: DayOrder): number | undefined {
  const { year, first, second } = moment;
  if (moment.order === 'open' && order === 'neither') return undefined;
  const monthFirst = moment.order === 'month-day' || (moment.order === 'open' && order === 'month-first');
  const month = monthFirst ? first : second;
  const day = monthFirst ? second : first;
  if (!isOfOurTime(year) || !dayExists(year, month, day)) return undefined;
  return (
    dayNumber(year, month, day) * dayMs + (moment.hour * 3600 + moment.minute * 60 + moment.second60) * 1000
  );
}

/** True when a zone itself calls its winter or summer time so. */
function isOf({ offset, summer }: Meaning, zone: Zone, year: number): boolean {
  const halves = zone.halves(year);
  return summer ? halves.summer === offset && halves.winter !== offset : halves.winter === offset;
}

function offsetText(minutes: number): string {
  const away = Math.abs(minutes);
  return `UTC${minutes < 0 ? '-' : '+'}${two[Math.floor(away / 60)]}:${two[away % 60]}`;
}

const two = Array.from({ length: 60 }, (_, at) => String(at).padStart(2, '0'));
let lastDay = Number.NaN;
let lastDayText = '';

/** An instant (milliseconds since 1970) as ISO 8601 in UTC to the second: `2026-02-03T09:15:30Z`. */
export function utcText(instant: number): string {
  const day = Math.floor(instant / dayMs);
  if (day !== lastDay) {
    const civil = civilDay(day);
    lastDayText = `${String(civil.year).padStart(4, '0')}-${two[civil.month]}-${two[civil.day]}T`;
    lastDay = day;
  }
  const seconds = Math.floor((instant - day * dayMs) / 1000);
  return `${lastDayText}${two[Math.floor(seconds / 3600)]}:${two[Math.floor(seconds / 60) % 60]}:${two[seconds % 60]}Z`;
}
