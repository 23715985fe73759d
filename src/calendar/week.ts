import { tz } from '@date-fns/tz';
import { addWeeks } from 'date-fns/addWeeks';
import { getWeek } from 'date-fns/getWeek';
import { getWeekYear } from 'date-fns/getWeekYear';
import { startOfWeek } from 'date-fns/startOfWeek';
import type { Settings } from '../settings/index.ts';

/** One week of the team's calendar: `from` belongs to it, `to` is the first instant of the next one. */
export interface Week {
  /** `YYYY-Www`, numbered by the ISO rule: a week belongs to the year that holds its fourth day. */
  readonly id: string;
  /** Milliseconds since 1970, at local midnight of the first day. */
  readonly from: number;
  /** Milliseconds since 1970, at local midnight of the first day after the week. */
  readonly to: number;
}

export type WeekSettings = Pick<Settings, 'timeZone' | 'weekStartsOn'>;

/** The days of a week in the order in which a date counts them. */
export const weekDays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

function options(settings: WeekSettings) {
  const weekStartsOn = weekDays.indexOf(settings.weekStartsOn) as 0 | 1 | 2 | 3 | 4 | 5 | 6;
  return { in: tz(settings.timeZone), weekStartsOn, firstWeekContainsDate: 4 } as const;
}

/** Gives the week that holds an instant (milliseconds since 1970), cut in the settings' time zone. */
export function weekOf(instant: number, settings: WeekSettings): Week {
  const rule = options(settings);
  const start = startOfWeek(instant, rule);
  const next = startOfWeek(addWeeks(start, 1, rule), rule);
  const year = String(getWeekYear(start, rule)).padStart(4, '0');
  const number = String(getWeek(start, rule)).padStart(2, '0');
  return { id: `${year}-W${number}`, from: start.getTime(), to: next.getTime() };
}

/** Gives every week from the one that holds `first` to the one that holds `last`, oldest first, without a gap. */
export function weeksBetween(first: number, last: number, settings: WeekSettings): Week[] {
  const weeks: Week[] = [];
  for (let week = weekOf(first, settings); week.from <= last; week = weekOf(week.to, settings))
    weeks.push(week);
  return weeks;
}

/**
 * Finds the week that holds an instant in a list without gaps, oldest first.
 *
 * @returns its index, or -1 when the instant lies outside the list
 */
export function weekIndex(instant: number, weeks: readonly Week[]): number {
  let low = 0;
  let high = weeks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const week = weeks[middle] as Week;
    if (instant < week.from) high = middle - 1;
    else if (instant >= week.to) low = middle + 1;
    else return middle;
  }
  return -1;
}
