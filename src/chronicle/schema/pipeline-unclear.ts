import { z } from 'zod';
import { streamSchema } from '../../sorting/index.ts';
import { linkedThemeSchema, linkedTicketSchema } from './pipeline-ticket.ts';
import { pointSchema } from './week.ts';

/** One unclear ticket as the agenda shows it. */
const unclearTicketSchema = linkedTicketSchema.extend({
  /** `16 November 2026`. */
  day: z.string(),
  /** Days from its creation to the as-of time, as the calendar counts them. */
  age: z.number(),
  /** How many syncs have gone by since it came. */
  syncs: z.number(),
  /** Its age and what is to happen (S6), or that a sync has gone by (S7). */
  sentence: z.string(),
  /** A person left it unclear; else the machine did. */
  byHand: z.boolean(),
  /** What the machine leans to, and how surely (0 to 1); absent where it leans to nothing. */
  leans: z.object({ stream: streamSchema, confidence: z.number() }).optional(),
  /** Why it is unclear; empty where no words of customers are published. */
  reason: z.string(),
  /** Redacted; empty where no words of customers are published. */
  subject: z.string(),
  excerpt: z.string(),
});
export type UnclearTicket = z.output<typeof unclearTicketSchema>;

/** Unclear tickets that share their first theme. */
const unclearGroupSchema = z.object({
  theme: linkedThemeSchema,
  count: z.number(),
  /** Age in days of its oldest. */
  oldest: z.number(),
  /** What the machine leans to, the most frequent first. */
  leans: z.array(z.object({ stream: streamSchema, count: z.number() })),
  /** Its oldest tickets. */
  tickets: z.array(unclearTicketSchema),
});
export type UnclearGroup = z.output<typeof unclearGroupSchema>;

/** A part of the agenda: by theme where several share one, the theme with the oldest ticket first, then the others. */
const unclearPartSchema = z.object({
  count: z.number(),
  groups: z.array(unclearGroupSchema),
  /** What shares no theme with another of its part: how many, and the oldest of them. */
  aloneCount: z.number(),
  alone: z.array(unclearTicketSchema),
});
export type UnclearPart = z.output<typeof unclearPartSchema>;

/** The agenda of the next sync: what nobody could route. Lists are cut, counts are not; `api/pipeline/unclear.csv` holds all. */
export const unclearSchema = z.object({
  count: z.number(),
  /** Of all tickets. */
  of: z.number(),
  /** Those that have passed a sync. */
  passed: z.number(),
  /** Age in days of the oldest one; absent without one. */
  oldest: z.number().optional(),
  next: z.object({ date: z.string(), inWords: z.string() }),
  last: z.object({ date: z.string(), inWords: z.string() }),
  /** How many have passed none. */
  sinceLast: z.number(),
  /** What a person left unclear: how many, and the oldest of them. */
  byHand: z.number(),
  decided: z.array(unclearTicketSchema),
  /** What the machine left unclear and a sync has passed, and what came since. */
  overdue: unclearPartSchema,
  fresh: unclearPartSchema,
  /** Tickets still unclear, by the week in which they came; oldest first. */
  points: z.array(pointSchema),
  /** The same as one sentence; absent before a week is complete. */
  grown: z.string().optional(),
});
export type UnclearReport = z.output<typeof unclearSchema>;
