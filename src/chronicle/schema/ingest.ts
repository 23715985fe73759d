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
});
export type Ingest = z.output<typeof ingestSchema>;

/** A fault as `/data/` lists it. */
export const faultSchema = z.object({
  file: z.string(),
  line: z.number().optional(),
  message: z.string(),
  stopsBuild: z.literal(true).optional(),
});

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
  stragglers: z.array(z.object({ ticket: z.string(), day: z.string() })).optional(),
});
export type Report = z.output<typeof reportSchema>;
