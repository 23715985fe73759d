import { type Clock, type DayOrder, utcText } from './instant.ts';
import type { Epoch, Moment } from './moment.ts';

/** The dates of one row of a file, as far as they could be read, and what its id counts as. */
export interface DatedRow {
  readonly created: Moment | Epoch | undefined;
  readonly updated: Moment | Epoch | undefined;
  readonly solved: Moment | Epoch | undefined;
  /** The id as a number, where it is one. */
  readonly number: number | undefined;
}

export type Decision =
  | { readonly order: DayOrder; readonly note?: string }
  /** Nothing tells day from month. */
  | { readonly refusal: string };

/**
 * Decides from all dates of a file whether the day or the month stands first.
 *
 * A number above 12 decides; then the sign between the numbers and the clock; then the order that keeps
 * created before updated and solved; then the one that makes dates rise with the ids. With nothing to
 * decide, the file is refused rather than guessed.
 */
export function decideDayOrder(rows: readonly DatedRow[], clock: Clock): Decision {
  const open: Moment[] = [];
  for (const row of rows) {
    for (const moment of [row.created, row.updated, row.solved]) {
      if (moment !== undefined && !('epoch' in moment) && moment.order === 'open') open.push(moment);
    }
  }
  const dayFirst = open.filter((moment) => moment.first > 12).length;
  const monthFirst = open.filter((moment) => moment.second > 12).length;
  if (dayFirst + monthFirst > 0) {
    const order = dayFirst >= monthFirst ? 'day-first' : 'month-first';
    const against = Math.min(dayFirst, monthFirst);
    if (against * 10 > dayFirst + monthFirst) {
      return {
        refusal:
          'Some dates of this file can only be day first, others only month first, so none can be trusted. Export the tickets again with dates as YYYY-MM-DD.',
      };
    }
    return { order, note: `Dates were read ${words(order)}: their values decide it.` };
  }
  if (open.every((moment) => moment.first === moment.second)) return { order: 'day-first' };
  const hint = open.find((moment) => moment.first !== moment.second) as Moment;
  if (hint.mark === '.')
    return { order: 'day-first', note: 'Dates were read day first, as dates with dots are.' };
  const byOrder = fewer(outOfOrder(rows, clock, 'day-first'), outOfOrder(rows, clock, 'month-first'));
  if (byOrder !== undefined) {
    return {
      order: byOrder,
      note: `Dates were read ${words(byOrder)}: so tickets are created before they change.`,
    };
  }
  const byIds = fewer(fallsWithIds(rows, clock, 'day-first'), fallsWithIds(rows, clock, 'month-first'));
  if (byIds !== undefined) {
    return { order: byIds, note: `Dates were read ${words(byIds)}: so they rise with the ticket numbers.` };
  }
  if (hint.mark === '/' && open.every((moment) => moment.twelveHours === true)) {
    return {
      order: 'month-first',
      note: 'Dates were read month first, as dates with slashes and AM or PM are.',
    };
  }
  const asDay = clock(hint, 'day-first') as number;
  const asMonth = clock(hint, 'month-first') as number;
  return {
    refusal: `Nothing in this file tells the day from the month: a date in it may be ${utcText(asDay).slice(0, 10)} or ${utcText(asMonth).slice(0, 10)}. Export the tickets again with dates as YYYY-MM-DD.`,
  };
}

function words(order: DayOrder): string {
  return order === 'day-first' ? 'day first' : 'month first';
}

/** The order with clearly fewer contradictions, none when they are alike. */
function fewer(dayFirst: number, monthFirst: number): DayOrder | undefined {
  if (dayFirst * 2 < monthFirst) return 'day-first';
  if (monthFirst * 2 < dayFirst) return 'month-first';
  return undefined;
}

function outOfOrder(rows: readonly DatedRow[], clock: Clock, order: DayOrder): number {
  let count = 0;
  for (const row of rows) {
    const created = row.created && clock(row.created, order);
    if (created === undefined) continue;
    for (const later of [row.updated, row.solved]) {
      const instant = later && clock(later, order);
      if (instant !== undefined && instant < created) count++;
    }
  }
  return count;
}

function fallsWithIds(rows: readonly DatedRow[], clock: Clock, order: DayOrder): number {
  const known: [number, number][] = [];
  for (const row of rows) {
    const created = row.created && clock(row.created, order);
    if (created !== undefined && row.number !== undefined) known.push([row.number, created]);
  }
  if (known.length < 5) return 0;
  known.sort((a, b) => a[0] - b[0]);
  let falls = 0;
  for (let at = 1; at < known.length; at++) {
    if ((known[at] as [number, number])[1] < (known[at - 1] as [number, number])[1]) falls++;
  }
  return falls;
}
