import { type IdSample, idSample, mergeSamples, sampleRow } from './id-sample.ts';
import { localTime } from './instant.ts';
import type { Epoch, Moment } from './parts.ts';

/** The columns that hold moments, the most important first. */
export const dateFields = ['created', 'updated', 'solved', 'firstReply'] as const;
export type DateField = (typeof dateFields)[number];

/** The dates of one row, as far as they could be read. */
export type RowMoments = Readonly<Record<DateField, Moment | Epoch | undefined>>;

/** A date of numbers as it is written, which is no personal data. */
export interface WrittenDate {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly mark: string;
}

/** How the dates of one column can be read, counted over all rows. */
export interface ColumnEvidence {
  /** Dates of numbers that can only be day first, only month first, both to the same day, and both. */
  dayOnly: number;
  monthOnly: number;
  same: number;
  either: number;
  /** Of these four, how many are written with dots, and with slashes and a clock of twelve hours. */
  dotted: number;
  twelveHours: number;
  /** The first of a kind. */
  readonly examples: { dayOnly?: WrittenDate; monthOnly?: WrittenDate; either?: WrittenDate };
}

/** What the dates of a file say about the order of day and month. Plain data of bounded size. */
export interface DateEvidence {
  readonly columns: Readonly<Record<DateField, ColumnEvidence>>;
  /** Dates before the creation of their ticket, if all were read in one order. */
  readonly early: { dayFirst: number; monthFirst: number };
  /** The newest date that can be read both ways, in local milliseconds, if read in one order; 0 for none. */
  readonly newest: { dayFirst: number; monthFirst: number };
  readonly ids: IdSample;
}

/** Half a day and two hours: as far as a zone is from UTC. */
const farthestZoneMs = 14 * 3_600_000;

/** Evidence of no rows. */
export function dateEvidence(): DateEvidence {
  return {
    columns: { created: column(), updated: column(), solved: column(), firstReply: column() },
    early: { dayFirst: 0, monthFirst: 0 },
    newest: { dayFirst: 0, monthFirst: 0 },
    ids: idSample(),
  };
}

/**
 * Adds the dates of one row.
 *
 * @param number the number at the end of the row's id, where there is one
 */
export function seeRow(evidence: DateEvidence, moments: RowMoments, number?: number): void {
  const { columns } = evidence;
  const { created, updated, solved, firstReply } = moments;
  if (isOpen(created)) see(created, columns.created, evidence.newest);
  if (isOpen(updated)) see(updated, columns.updated, evidence.newest);
  if (isOpen(solved)) see(solved, columns.solved, evidence.newest);
  if (isOpen(firstReply)) see(firstReply, columns.firstReply, evidence.newest);
  if (created === undefined) return;
  compare(evidence.early, created, updated);
  compare(evidence.early, created, solved);
  compare(evidence.early, created, firstReply);
  if (number !== undefined) sampleRow(evidence.ids, number, created);
}

/** The evidence of the rows of `a` followed by those of `b`. */
export function mergeEvidence(a: DateEvidence, b: DateEvidence): DateEvidence {
  const columns = dateFields.map((field): [DateField, ColumnEvidence] => [
    field,
    mergeColumns(a.columns[field], b.columns[field]),
  ]);
  return {
    columns: Object.fromEntries(columns) as Record<DateField, ColumnEvidence>,
    early: {
      dayFirst: a.early.dayFirst + b.early.dayFirst,
      monthFirst: a.early.monthFirst + b.early.monthFirst,
    },
    newest: {
      dayFirst: Math.max(a.newest.dayFirst, b.newest.dayFirst),
      monthFirst: Math.max(a.newest.monthFirst, b.newest.monthFirst),
    },
    ids: mergeSamples(a.ids, b.ids),
  };
}

function column(): ColumnEvidence {
  return { dayOnly: 0, monthOnly: 0, same: 0, either: 0, dotted: 0, twelveHours: 0, examples: {} };
}

function mergeColumns(a: ColumnEvidence, b: ColumnEvidence): ColumnEvidence {
  return {
    dayOnly: a.dayOnly + b.dayOnly,
    monthOnly: a.monthOnly + b.monthOnly,
    same: a.same + b.same,
    either: a.either + b.either,
    dotted: a.dotted + b.dotted,
    twelveHours: a.twelveHours + b.twelveHours,
    examples: { ...b.examples, ...a.examples },
  };
}

function isOpen(moment: Moment | Epoch | undefined): moment is Moment {
  return moment !== undefined && !('epoch' in moment) && moment.order === 'open';
}

function see(moment: Moment, seen: ColumnEvidence, newest: DateEvidence['newest']): void {
  const { first, second, year, mark = '' } = moment;
  if (mark === '.') seen.dotted++;
  if (mark === '/' && moment.twelveHours === true) seen.twelveHours++;
  if (first === second) {
    seen.same++;
    return;
  }
  const kind = first > 12 ? 'dayOnly' : second > 12 ? 'monthOnly' : 'either';
  seen[kind]++;
  seen.examples[kind] ??= { first, second, year, mark };
  if (kind !== 'either') return;
  newest.dayFirst = Math.max(newest.dayFirst, localTime(moment, 'day-first') as number);
  newest.monthFirst = Math.max(newest.monthFirst, localTime(moment, 'month-first') as number);
}

/** Counts a date that would lie before the creation of its ticket, where the order of day and month matters. */
function compare(
  early: DateEvidence['early'],
  created: Moment | Epoch,
  later: Moment | Epoch | undefined,
): void {
  if (later === undefined || !(isOpen(created) || isOpen(later))) return;
  // The zone of local times is not known here, so a comparison with an instant leaves room for it.
  const room = isInstant(created) === isInstant(later) ? 0 : farthestZoneMs;
  if (isBefore(later, created, 'day-first', room)) early.dayFirst++;
  if (isBefore(later, created, 'month-first', room)) early.monthFirst++;
}

function isBefore(
  later: Moment | Epoch,
  created: Moment | Epoch,
  order: 'day-first' | 'month-first',
  room: number,
): boolean {
  const from = timeOf(created, order);
  const to = timeOf(later, order);
  return from !== undefined && to !== undefined && to + room < from;
}

function isInstant(moment: Moment | Epoch): boolean {
  return 'epoch' in moment || moment.offset !== undefined;
}

function timeOf(moment: Moment | Epoch, order: 'day-first' | 'month-first'): number | undefined {
  if ('epoch' in moment) return moment.epoch;
  const local = localTime(moment, order);
  return local === undefined ? undefined : local - (moment.offset ?? 0) * 60_000;
}
