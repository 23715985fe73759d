import { tz } from '@date-fns/tz';
import { addDays } from 'date-fns/addDays';
import { dayMs, localDay, type Week } from '../calendar/index.ts';
import type { Settings } from '../settings/index.ts';

/** A day of the time line in the settings' zone; its place in the team's week is its index modulo seven. */
export interface Day {
  /** Local midnights, in milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** Tickets of any kind. */
  readonly tickets: number;
  /** Named in the settings: nobody expects a ticket on it. */
  readonly holiday: boolean;
}

/** A stretch of days, from one index up to and without another. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/**
 * Counts tickets by local day.
 *
 * @param instants creation of every ticket, sorted, in milliseconds since 1970
 * @param weeks the weeks of the time line
 */
export function daysOf(
  instants: readonly number[],
  weeks: readonly Week[],
  { timeZone, holidays }: Pick<Settings, 'timeZone' | 'holidays'>,
): Day[] {
  const zone = { in: tz(timeZone) };
  const away = new Set(holidays.map(({ date }) => date));
  const days: Day[] = [];
  let read = 0;
  for (const week of weeks) {
    // Only where clocks change in a week is a day not a seventh of it, and then it is worth asking the calendar.
    const even = week.to - week.from === 7 * dayMs;
    for (let day = 0; day < 7; day += 1) {
      const from = day === 0 ? week.from : (days.at(-1) as Day).to;
      const next = even ? week.from + (day + 1) * dayMs : addDays(week.from, day + 1, zone).getTime();
      const to = day === 6 ? week.to : next;
      const before = read;
      while (read < instants.length && (instants[read] as number) < to) read += 1;
      // Midday: where clocks change at midnight a local day may begin at one.
      const holiday = away.size > 0 && away.has(localDay((from + to) / 2, timeZone));
      days.push({ from, to, tickets: read - before, holiday });
    }
  }
  return days;
}
