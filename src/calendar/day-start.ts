import { TZDate } from '@date-fns/tz';

/**
 * The first instant of a local day (`2026-11-20`), in milliseconds since 1970: its midnight, or where clocks are put forward
 * at midnight the hour that comes instead.
 */
export function dayStart(date: string, timeZone: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new TZDate(year, month - 1, day, timeZone).getTime();
}
