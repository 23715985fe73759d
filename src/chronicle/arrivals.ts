import { TZDate } from '@date-fns/tz';
import { weekDays } from '../calendar/index.ts';
import type { Desk } from './desk.ts';
import type { TimeLine } from './weeks/points.ts';

/** When tickets come: each hour of each weekday, over the newest weeks that are whole. For staffing. */
export interface Arrivals {
  readonly weeks: number;
  /** The days of the first and of the last week in words; empty without a week. */
  readonly first: string;
  readonly last: string;
  readonly tickets: number;
  /** False where the exports give days without a time of day. */
  readonly hoursKnown: boolean;
  /** In the order of the team's week; `weekday` counts from 0, Sunday. */
  readonly days: readonly { readonly weekday: number; readonly hours: readonly number[] }[];
}

/** A quarter of a year: long enough to fill the hours, short enough to be today's desk. */
const newestWeeks = 13;
/** From so many tickets on, one time of day for all of them is no chance: the export has none. */
const enoughToTell = 5;

/**
 * Counts arrivals by weekday and hour in the settings' zone, over the newest 13 weeks that are over and wholly known,
 * so that each weekday counts as often as the others. Where no week is whole, all weeks are counted.
 */
export function arrivalsOf(desk: Desk, line: TimeLine): Arrivals {
  const { timeZone, weekStartsOn } = desk.settings;
  const all = desk.weeks.map((_, index) => index);
  const whole = all.filter((index) => line[index]?.known && line[index]?.complete).slice(-newestWeeks);
  const counted = whole.length > 0 ? whole : all;
  const times = counted
    .flatMap((index) => desk.byWeek[index] ?? [])
    .map(({ at }) => new TZDate(at, timeZone));
  const counts = weekDays.map(() => new Array<number>(24).fill(0));
  for (const time of times) {
    const day = counts[time.getDay()] as number[];
    day[time.getHours()] = (day[time.getHours()] as number) + 1;
  }
  const timesOfDay = new Set(times.map((time) => time.getHours() * 60 + time.getMinutes()));
  const start = weekDays.indexOf(weekStartsOn);
  return {
    weeks: counted.length,
    first: line[counted[0] ?? 0]?.days ?? '',
    last: line[counted.at(-1) ?? 0]?.days ?? '',
    tickets: times.length,
    hoursKnown: times.length < enoughToTell || timesOfDay.size > 1,
    days: weekDays
      .map((_, index) => (start + index) % weekDays.length)
      .map((weekday) => ({ weekday, hours: counts[weekday] as number[] })),
  };
}
