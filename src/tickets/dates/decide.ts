import { dayMs } from '../../calendar/index.ts';
import { type ColumnEvidence, type DateEvidence, type DateField, dateFields } from './evidence.ts';
import { byNumber, type IdSample, timeOf } from './id-sample.ts';
import type { DayOrder } from './instant.ts';
import * as say from './sentences.ts';
import { turnedRows } from './turned.ts';

/** What else is known of a file whose dates are to be read. */
export interface DateHints {
  /** What the settings say for dates that can be read both ways. */
  readonly dayOrder?: DayOrder;
  /** The language of the header, ISO 639-1. */
  readonly headerLanguage?: string;
  /** No date of the file can be later than this instant (milliseconds since 1970). */
  readonly notAfter?: number;
}

/** How the dates of a file are read, told in sentences, or why they can not be. */
export type DateDecision =
  | { readonly orders: Readonly<Record<DateField, DayOrder>>; readonly notes: string[] }
  | { readonly refusal: string };

type KnownOrder = Exclude<DayOrder, 'neither'>;

/** Up to this share of values against the order of their column are faults of single rows. */
const strayShare = 0.1;
/** Languages in which a date of three numbers begins with the day, where English and others are divided. */
const dayFirstLanguages = new Set('cs da de el es fi fr he it nb nl no pl pt ro ru sk tr uk'.split(' '));
/** Fewer ids than this show no course. */
const leastIds = 5;

/**
 * Decides from the dates of all rows of a file, column by column, whether the day or the month stands first.
 *
 * A number above 12 decides its column, and the columns beside it that have none. Else the file decides as a whole:
 * dots; tickets are created before they change; dates rise with ids; none lies in the future; the settings; AM and
 * PM; the header's language. With nothing to decide the file is refused rather than guessed.
 */
export function decideDates(evidence: DateEvidence, hints: DateHints = {}): DateDecision {
  const { columns } = evidence;
  if (isContradiction(columns.created)) return { refusal: say.contradiction(columns.created.examples) };
  const own = new Map<DateField, KnownOrder>();
  const undecided: DateField[] = [];
  const contradicting: DateField[] = [];
  for (const field of dateFields) {
    const column = columns[field];
    if (isContradiction(column)) contradicting.push(field);
    else if (column.dayOnly + column.monthOnly > 0)
      own.set(field, column.dayOnly > column.monthOnly ? 'day-first' : 'month-first');
    else if (column.either > 0) undecided.push(field);
  }
  const notes = [
    ...say.decidedByValues(own),
    ...[...own].flatMap(([field, order]) => strayNote(field, order, columns[field])),
    ...contradicting.map((field) => say.notUsed(field, 'contradicts')),
  ];

  let shared: KnownOrder | undefined =
    new Set(own.values()).size === 1 ? [...own.values()][0] : own.get('created');
  if (undecided.length > 0) {
    if (shared === undefined) {
      const found = orderOfFile(evidence, undecided, hints);
      if (found !== undefined) {
        shared = found.order;
        notes.push(found.note);
      } else if (undecided.includes('created')) {
        return { refusal: say.undecided(columns.created.examples.either) };
      } else {
        contradicting.push(...undecided);
        notes.push(...undecided.map((field) => say.notUsed(field, 'open')));
      }
    } else notes.push(say.asTheOthers(undecided, shared));
  }
  const orderOf = (field: DateField): DayOrder =>
    contradicting.includes(field) ? 'neither' : (own.get(field) ?? shared ?? 'day-first');
  const orders = {
    created: orderOf('created'),
    updated: orderOf('updated'),
    solved: orderOf('solved'),
    firstReply: orderOf('firstReply'),
  };
  const turned = turnedRows(evidence.ids, orders.created);
  if (turned > 0) notes.push(say.turned(turned, evidence.ids.level > 0));
  return { orders, notes };
}

/** Values above 12 on both sides, the fewer too many for faults of single rows. */
function isContradiction({ dayOnly, monthOnly }: ColumnEvidence): boolean {
  return Math.min(dayOnly, monthOnly) > strayShare * (dayOnly + monthOnly);
}

function strayNote(field: DateField, order: KnownOrder, column: ColumnEvidence): string[] {
  const stray = order === 'day-first' ? column.monthOnly : column.dayOnly;
  return stray === 0 ? [] : [say.stray(field, stray)];
}

/** One order for all columns in which nothing is above 12, with the sentence that says what decided. */
function orderOfFile(
  { columns, early, newest, ids }: DateEvidence,
  undecided: readonly DateField[],
  hints: DateHints,
): { order: KnownOrder; note: string } | undefined {
  const open = undecided.map((field) => columns[field]);
  const all = (kind: 'dotted' | 'twelveHours') =>
    open.every((column) => column[kind] === column.either + column.same);
  if (all('dotted')) return { order: 'day-first', note: say.decided('day-first', 'dots') };

  const byLife = fewer(early.dayFirst, early.monthFirst);
  if (byLife !== undefined) return { order: byLife, note: say.decided(byLife, 'life') };

  const byIds = fewer(disorder(ids, 'day-first'), disorder(ids, 'month-first'));
  if (byIds !== undefined) return { order: byIds, note: say.decided(byIds, 'ids') };

  // Local times of the east are ahead of the instant by up to 14 hours.
  const latest = (hints.notAfter ?? Number.POSITIVE_INFINITY) + dayMs;
  if (newest.dayFirst > latest !== newest.monthFirst > latest) {
    const order = newest.dayFirst > latest ? 'month-first' : 'day-first';
    return { order, note: say.decided(order, 'future') };
  }

  if (hints.dayOrder !== undefined && hints.dayOrder !== 'neither')
    return { order: hints.dayOrder, note: say.decided(hints.dayOrder, 'settings') };
  if (all('twelveHours')) return { order: 'month-first', note: say.decided('month-first', 'twelve') };
  if (dayFirstLanguages.has(hints.headerLanguage ?? ''))
    return { order: 'day-first', note: say.decided('day-first', 'language') };
  return undefined;
}

/** The order with clearly fewer contradictions, none when they are alike. */
function fewer(dayFirst: number, monthFirst: number): KnownOrder | undefined {
  if (dayFirst * 2 < monthFirst) return 'day-first';
  if (monthFirst * 2 < dayFirst) return 'month-first';
  return undefined;
}

/** How often dates turn back while ids go on; ids may count upwards or downwards. */
function disorder(sample: IdSample, order: KnownOrder): number {
  const rows = byNumber(sample).flatMap((row) => {
    const time = timeOf(row, order);
    return time === undefined ? [] : [{ number: row.number, time }];
  });
  if (rows.length < leastIds) return 0;
  let falls = 0;
  let rises = 0;
  for (const [at, row] of rows.entries()) {
    const last = rows[at - 1];
    if (last === undefined || last.number === row.number) continue;
    if (row.time < last.time) falls++;
    else if (row.time > last.time) rises++;
  }
  return Math.min(falls, rises);
}
