import { type WeekSettings, weekDays } from '../calendar/index.ts';

const day = 24 * 3600 * 1000;
/** The first five days of the team's week are taken as its working days. */
const workingDays = 5;
/** Some tickets come even in a week of holidays. */
const leastShare = 0.1;

/**
 * Gives the part of a full week's working time in each week of a history and in the judged week, newest last.
 * Holidays outside the first five days of the team's week take nothing away.
 *
 * @param weeks how many weeks, the judged one included
 * @param week the judged week, `YYYY-Www`
 * @param holidays days, `YYYY-MM-DD`; others are ignored
 */
export function workingShares(
  weeks: number,
  week: string,
  holidays: readonly string[],
  weekStartsOn: WeekSettings['weekStartsOn'] = 'monday',
): number[] {
  const shares = Array<number>(weeks).fill(1);
  const judgedFrom = firstDayOf(week, weekStartsOn);
  if (judgedFrom === undefined) return shares;
  for (const holiday of new Set(holidays)) {
    const days = (Date.parse(`${holiday}T00:00:00Z`) - judgedFrom) / day;
    const weeksLater = Math.floor(days / 7);
    const at = weeks - 1 + weeksLater;
    const share = shares[at];
    if (share === undefined || days - 7 * weeksLater >= workingDays) continue;
    shares[at] = Math.max(leastShare, share - 1 / workingDays);
  }
  return shares;
}

/** Midnight, in UTC as the holidays are here, of the first day of a week. */
function firstDayOf(week: string, weekStartsOn: WeekSettings['weekStartsOn']): number | undefined {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  if (year === undefined || number === undefined) return undefined;
  // By the ISO rule the first week of a year is the one that holds 4 January, whichever day weeks start on.
  const fourth = Date.UTC(Number(year), 0, 4);
  const into = (new Date(fourth).getUTCDay() - weekDays.indexOf(weekStartsOn) + 7) % 7;
  return fourth + ((Number(number) - 1) * 7 - into) * day;
}

/**
 * The usual share of a week's tickets that have come by the same weekday and hour: what a running week is
 * compared with. Pulled towards the share of elapsed time where few tickets are known.
 *
 * @param before tickets of past weeks that came before the same point of their week
 * @param all all tickets of those weeks
 * @param elapsedHours hours since the running week began, 0 to 168
 */
export function shareByNow(before: number, all: number, elapsedHours: number): number {
  return (before + (5 * elapsedHours) / 168) / (all + 5);
}
