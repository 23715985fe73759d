import { dayMs, dayStart, daysBetween, localDay, type WeekSettings } from '../../calendar/index.ts';
import type { Settings } from '../../settings/index.ts';
import type { Bug } from './bug.ts';

/** How long a bug has been known. */
export interface BugAge {
  readonly days: number;
  /** Without weekends and the settings' holidays. */
  readonly workingDays: number;
}

type AgeSettings = WeekSettings & Pick<Settings, 'holidays'>;

/** Instant at which a bug was first met, or the day of its filing began if that was earlier; nothing where neither is known. */
export function firstMet({ tickets, record }: Bug, timeZone: string): number | undefined {
  const instants = [
    tickets[0]?.at,
    record?.filed === undefined ? undefined : dayStart(record.filed, timeZone),
  ];
  const known = instants.filter((at) => at !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** Days from one instant to a later one, and how many of them somebody worked on. */
export function ageBetween(from: number, to: number, settings: AgeSettings): BugAge {
  const days = Math.max(0, daysBetween(from, to, settings));
  const holidays = new Set(settings.holidays.map(({ date }) => date));
  const free = settings.weekStartsOn === 'sunday' || settings.weekStartsOn === 'saturday' ? [5, 6] : [6, 0];
  const first = Date.parse(localDay(from, settings.timeZone));
  let workingDays = 0;
  for (let day = 1; day <= days; day += 1) {
    const at = new Date(first + day * dayMs);
    if (!free.includes(at.getUTCDay()) && !holidays.has(at.toISOString().slice(0, 10))) workingDays += 1;
  }
  return { days, workingDays };
}
