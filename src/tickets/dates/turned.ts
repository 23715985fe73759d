import { byNumber, type IdSample, type IdSampled, timeOf } from './id-sample.ts';
import type { DayOrder } from './instant.ts';

/** Dates may stand a little out of the order of ids: ticket systems give numbers early, and zones differ. */
const roomMs = 2 * 86_400_000;
/** So many certain dates show the course of the ids. */
const leastAnchors = 10;
/** Fewer turned dates than this, or a smaller share, may be chance. */
const leastTurned = 3;
const leastShare = 0.02;

/**
 * Finds rows whose day and month a spreadsheet has turned round on its way: it does so where the day is 12 or less.
 * Days above 12 can not be turned and so show which dates belong between two ids. A date is turned when it does not
 * lie between those of the ids around it, but would the other way round.
 *
 * @param order how the column is read
 * @returns about how many rows of the file, 0 when there are few or the ids tell nothing
 */
export function turnedRows(sample: IdSample, order: DayOrder): number {
  const rows = byNumber(sample);
  const times = rows.map((row) => timeOf(row, order));
  const isAnchor = rows.map((row, at) => times[at] !== undefined && (row.first > 12 || row.second > 12));
  const anchors = times.filter((_, at) => isAnchor[at]) as number[];
  if (anchors.length < leastAnchors || !isRising(anchors)) return 0;
  const after = boundsAfter(times, isAnchor);
  let before = Number.NaN;
  let turned = 0;
  for (const [at, row] of rows.entries()) {
    const time = times[at];
    if (time === undefined) continue;
    if (isAnchor[at]) {
      before = time;
      continue;
    }
    const until = after[at] as number;
    const isBetween = (one: number) => one >= before - roomMs && one <= until + roomMs;
    if (
      !Number.isNaN(before) &&
      !Number.isNaN(until) &&
      !isBetween(time) &&
      isBetween(turnedTime(row, order))
    )
      turned++;
  }
  if (turned < leastTurned || turned < leastShare * rows.length) return 0;
  return Math.round((turned * sample.rows) / rows.length);
}

/** True when nearly all dates rise with the ids. */
function isRising(times: readonly number[]): boolean {
  let falls = 0;
  for (let at = 1; at < times.length; at++)
    if ((times[at] as number) < (times[at - 1] as number) - roomMs) falls++;
  return falls <= 0.05 * times.length;
}

/** For each row the time of the next anchor after it, NaN for none. */
function boundsAfter(times: readonly (number | undefined)[], isAnchor: readonly boolean[]): number[] {
  const bounds = Array<number>(times.length).fill(Number.NaN);
  let next = Number.NaN;
  for (let at = times.length - 1; at >= 0; at--) {
    bounds[at] = next;
    if (isAnchor[at]) next = times[at] as number;
  }
  return bounds;
}

function turnedTime(row: IdSampled, order: DayOrder): number {
  const turned = { ...row, first: row.second, second: row.first };
  return timeOf(turned, order) ?? Number.NaN;
}
