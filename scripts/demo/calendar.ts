/** Wall-clock times in Europe/London as the helpdesk would print them; counted in minutes, without a zone. */
export const MINUTES_OF_DAY = 1440;
export const MINUTES_OF_WEEK = 7 * MINUTES_OF_DAY;

/** Minutes from 1970-01-01 00:00 of `YYYY-MM-DD HH:mm`, read as wall-clock time. */
export function minutesOf(local: string): number {
  const [, year, month, day, hour = '0', minute = '0'] =
    /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d))?$/.exec(local) ?? [];
  if (!year) throw new Error(`'${local}' is not YYYY-MM-DD HH:mm.`);
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / 60_000;
}

/** `2026-02-03 09:15`. */
export function localTime(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** 0 is Sunday. */
export function weekdayOf(minutes: number): number {
  return new Date(minutes * 60_000).getUTCDay();
}

/** `Thursday`. */
export function weekdayName(minutes: number): string {
  return weekdays[weekdayOf(minutes)] ?? '';
}

/** `14 May`. */
export function dayAndMonth(minutes: number): string {
  const date = new Date(minutes * 60_000);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
}

/** The head of a quoted mail: `Tue, 3 Feb 2026 at 10:15`. */
export function mailTime(minutes: number): string {
  const date = new Date(minutes * 60_000);
  const month = months[date.getUTCMonth()]?.slice(0, 3);
  const time = localTime(minutes).slice(11);
  return `${weekdayName(minutes).slice(0, 3)}, ${date.getUTCDate()} ${month} ${date.getUTCFullYear()} at ${time}`;
}

/** Monday 00:00 of the first week of the demo, 2025-W37. */
export const FIRST_MONDAY = minutesOf('2025-09-08');
/** 2025-W37 up to and with 2026-W47. */
export const WEEKS = 63;
/** The helpdesk was exported here: Thursday of 2026-W47. */
export const EXPORTED_AT = minutesOf('2026-11-19 15:42');

/** `2026-W46` of the index 61. The year 2025 has 52 ISO weeks, so that 2026-W01 is index 16. */
export function weekId(index: number): string {
  const [year, week] = index < 16 ? [2025, index + 37] : [2026, index - 15];
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The index of `2026-W46`. */
export function weekIndexOf(id: string): number {
  const [year, week] = [Number(id.slice(0, 4)), Number(id.slice(6))];
  return year === 2025 ? week - 37 : week + 15;
}
