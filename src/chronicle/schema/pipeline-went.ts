import { z } from 'zod';
import { outcomeSchema } from '../../pipeline/index.ts';
import { pileSchema } from '../../sorting/index.ts';
import { linkedTicketSchema } from './pipeline-ticket.ts';

/** The tickets of one stream that came to one end. */
const cellSchema = z.object({
  outcome: outcomeSchema,
  count: z.number(),
  /** The newest of them, as many as a page names; all are in `api/pipeline/went.csv`. */
  tickets: z.array(linkedTicketSchema),
});

/** One ticket and where it went, for the file with all of them. */
const wentTicketSchema = z.object({
  ticket: z.string(),
  stream: pileSchema,
  outcome: outcomeSchema,
  /** The engineering issue that the export links it to, as the export names it. */
  issue: z.string().optional(),
});

/** Where the tickets of the last four complete weeks went, stream by stream. */
export const wentSchema = z.object({
  /** Absent without a week that is over. */
  period: z
    .object({ from: z.string(), to: z.string(), weeks: z.array(z.string()), inWords: z.string() })
    .optional(),
  tickets: z.number(),
  /** The four streams in the order in which they are always shown; the counts of a stream's ends add up to its tickets. */
  streams: z.array(z.object({ stream: pileSchema, count: z.number(), ends: z.array(cellSchema) })),
  /** What the table says, in one sentence. */
  sentence: z.string(),
  /** Engineering issues as the export calls them, with the tickets that it links to them; those with the most first. */
  issues: z.array(z.object({ issue: z.string(), tickets: z.array(linkedTicketSchema) })),
  /** Every ticket of the period, newest first. */
  all: z.array(wentTicketSchema),
});
export type WentReport = z.output<typeof wentSchema>;
