import { z } from 'zod';
import { fileReportSchema, rejectedSchema } from '../../tickets/index.ts';

/** How the data came in: `api/ingest.json` and `/data/`. */
export const ingestSchema = z.object({
  /** The instant up to which data were read, ISO 8601 with offset; null without any ticket. */
  asOf: z.string().nullable(),
  tickets: z.number(),
  files: z.array(fileReportSchema),
  rejected: z.array(rejectedSchema),
  /** How many stretches of each kind of personal data were replaced. */
  redactions: z.record(z.string(), z.number()),
  /** Tickets that no customer wrote, by the filter that took them: they are in `tickets` and in no other figure. */
  setAside: z.array(z.object({ filter: z.string(), tickets: z.number() })),
  /** Rows of tickets and people that asked to be forgotten: they are in no figure but this one. */
  forgotten: z.number(),
});
export type Ingest = z.output<typeof ingestSchema>;

/** A fault as `/data/` lists it. */
export const faultSchema = z.object({
  file: z.string(),
  line: z.number().optional(),
  message: z.string(),
  stopsBuild: z.literal(true).optional(),
});

/** A file of no use, with the reason. */
const refusalSchema = z.object({ file: z.string(), reason: z.string() });
export type Refusal = z.output<typeof refusalSchema>;

/** A reason for which rows were rejected, how many, and where the first of them stands. */
const rejectedForSchema = z.object({
  reason: z.string(),
  rows: z.number(),
  file: z.string(),
  line: z.number(),
});
export type RejectedFor = z.output<typeof rejectedForSchema>;

/** How one file was read, or several that were read alike. */
const layoutSchema = z.object({
  title: z.string(),
  /** The helpdesk, or how the columns were known. */
  format: z.string(),
  /** Encoding and delimiter. */
  writtenIn: z.array(z.string()),
  columns: z.array(
    z.object({
      /** What the settings call the field, and what readers do. */
      key: z.string(),
      field: z.string(),
      header: z.string(),
      /** Columns that serve in rows where this one is empty. */
      instead: z.array(z.string()),
      /** Values of the column, redacted; empty where it holds none or they are hidden. */
      samples: z.array(z.string()),
      hidden: z.boolean(),
    }),
  ),
  /** Columns that were read for the names in them alone, and those that were not read. */
  forNames: z.array(z.string()),
  unread: z.array(z.string()),
  notes: z.array(z.string()),
  files: z.array(z.object({ file: z.string(), sha256: z.string() })),
});
export type LayoutReport = z.output<typeof layoutSchema>;

/** What `/data/` shows. */
export const reportSchema = z.object({
  ingest: ingestSchema,
  faults: z.array(faultSchema),
  /** Days from the newest ticket to the as-of time, whole; null without tickets. */
  daysOld: z.number().nullable(),
  /** `Thursday 19 November 2026, 15:40`. */
  asOfInWords: z.string(),
  /** Tickets that no page counts: later than the as-of time, or stragglers. */
  outsideTheTimeLine: z.number(),
  /** Tickets so far from all others in time that no week is made for them. */
  stragglers: z.array(z.object({ ticket: z.string(), day: z.string() })),
  /** Days without a ticket of any kind that an export most likely misses, the newest first, and the tickets usual on them. */
  missing: z.array(z.object({ first: z.string(), last: z.string(), usual: z.number() })),
  /** The shortest silence that would be told as missing, where the history is long enough to say; `days` null for none. */
  shortestGap: z.object({ days: z.number().nullable(), daily: z.boolean() }).optional(),
  /** How everything came out, a sentence for each thing that there is to say. */
  sentences: z.array(z.string()),
  /** Files that were not read. */
  refused: z.array(refusalSchema),
  /** The files that were read, and their rows that could not be. */
  read: z.array(fileReportSchema),
  rejectedRows: z.array(rejectedSchema),
  /** The commonest reason first. */
  rejectedFor: z.array(rejectedForSchema),
  layouts: z.array(layoutSchema),
  /** The headers that were read as each field, over all files. */
  headers: z.record(z.string(), z.array(z.string())),
});
export type Report = z.output<typeof reportSchema>;
