import { z } from 'zod';

/** What one export file held and what became of each of its rows. `rows = accepted + updated + duplicates + rejected`. */
export const fileReportSchema = z.object({
  file: z.string(),
  sha256: z.string(),
  /** The helpdesk it was recognised as, or `columns` when its columns were understood by their names. */
  format: z.string(),
  encoding: z.string(),
  delimiter: z.string(),
  /** Which header was read as which field. */
  columns: z.record(z.string(), z.string()),
  rows: z.int().nonnegative(),
  /** Rows whose version of their ticket is the first one known. */
  accepted: z.int().nonnegative(),
  /** Rows that brought a newer version of a ticket known from another row. */
  updated: z.int().nonnegative(),
  /** Rows that brought the same or an older version of a known ticket. */
  duplicates: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
  /** The oldest and newest creation time among its tickets, ISO 8601; absent when it holds none. */
  from: z.string().optional(),
  to: z.string().optional(),
  /** What a person should know of how the file was read: the zone assumed, the order of day and month, … */
  notes: z.array(z.string()),
});
export type FileReport = z.output<typeof fileReportSchema>;

/** The report with what helps to see whether the columns were understood; headers and values are redacted. */
export type SampledReport = FileReport & {
  /** Up to two values of each column; none of columns that name people or accounts. */
  readonly samples: Readonly<Record<string, readonly string[]>>;
  /** Columns that serve where the one of a field is empty; this and the next two only where columns were understood. */
  readonly instead?: Readonly<Record<string, readonly string[]>>;
  /** Columns that were read for the names in them alone. */
  readonly forNames?: readonly string[];
  readonly unread?: readonly string[];
};

/** A row, or a whole file (then on line 1), that could not become a ticket. The reason never quotes the row's text. */
export const rejectedSchema = z.object({
  file: z.string(),
  line: z.int().positive(),
  ticket: z.string().optional(),
  reason: z.string(),
});
export type Rejected = z.output<typeof rejectedSchema>;
