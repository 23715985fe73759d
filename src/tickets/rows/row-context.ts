import type { Chosen } from '../columns/choose.ts';
import type { DateField } from '../dates/evidence.ts';
import type { ClockMet, DayOrder } from '../dates/instant.ts';
import type { Epoch, Moment } from '../dates/moment.ts';
import type { setAsideBy } from '../filters/index.ts';
import type { Forget } from '../forget/index.ts';
import type { Format } from '../formats/format.ts';
import type { Lines } from '../lines.ts';
import type { Entry } from '../merging/entry.ts';
import type { ReadSettings } from '../options.ts';
import type { peopleCache } from './people.ts';
import type { Row, RowTicket } from './row.ts';
import type { Samples } from './samples.ts';

/** What the rows of a file are read with. */
export interface RowContext {
  readonly chosen: Chosen;
  readonly format: Format;
  readonly headers: readonly string[];
  readonly timeZone: string;
  /** Reads a date as this file writes them. */
  readonly momentIn: (value: string) => Moment | Epoch | undefined;
  readonly orders: Readonly<Record<DateField, DayOrder>>;
  readonly numericIds: boolean;
  /** Agents of the whole file, and requesters of the rows that are looked at together. */
  readonly agents: Iterable<string>;
  readonly requesters: Iterable<string>;
  readonly settings: ReadSettings;
  readonly forget: Forget;
  /** Turns what tells a requester from others into a keyed hash. */
  readonly requesterOf: (identity: string) => string;
  /** Prepares the names in the cells of a row, see `peopleCache`. */
  readonly people: ReturnType<typeof peopleCache>;
  readonly setAside: ReturnType<typeof setAsideBy>;
}

/** What one row became. */
export type RowResult =
  | { readonly entry: Entry; readonly ticket: RowTicket }
  | { readonly reason: string; readonly id?: string }
  /** A ticket or a person that must vanish; the row counts nowhere. */
  | { readonly forgotten: readonly number[] };

/** Turns the rows of one file into tickets. */
export interface RowReader {
  read(row: Row): RowResult;
  /** What was met since the last call. */
  takeMet(): RowsMet;
}

/** What was met in the rows read so far, for the notes of the report. */
export interface RowsMet {
  /** Times that carry no zone of their own. */
  local: number;
  readonly clock: ClockMet;
  readonly changedEarly: Lines;
  readonly redactions: Record<string, number>;
  readonly samples: Samples;
}
