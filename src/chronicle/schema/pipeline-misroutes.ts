import { z } from 'zod';
import { misrouteRuleSchema, placeSchema } from '../../pipeline/index.ts';
import { linkedTicketSchema } from './pipeline-ticket.ts';

/** One line of the ledger of misroutes. */
const misrouteSchema = z.object({
  state: z.enum(['confirmed', 'proposed']),
  /** The day on which triage wrote it, else the day of the ticket: `2026-11-20`. */
  date: z.string(),
  /** The same in words: `20 November 2026`. */
  day: z.string(),
  ticket: linkedTicketSchema,
  landed: placeSchema,
  should: placeSchema,
  why: z.string(),
  foundBy: z.enum(['person', 'rule']),
  /** The rule that sees it; absent where only a person does. */
  rule: misrouteRuleSchema.optional(),
});
export type Misroute = z.output<typeof misrouteSchema>;

/** Tickets of the period that went one wrong way. */
const directionSchema = z.object({
  landed: placeSchema,
  should: placeSchema,
  confirmed: z.number(),
  proposed: z.number(),
  /** Newest first. */
  tickets: z.array(linkedTicketSchema),
});

/** Where tickets landed and where they should have. */
export const misroutesSchema = z.object({
  /** The last four weeks that are over, `26 October – 22 November 2026`; absent without one. */
  period: z
    .object({ from: z.string(), to: z.string(), weeks: z.array(z.string()), inWords: z.string() })
    .optional(),
  /** All tickets of the period, and those with a misroute that is confirmed or proposed. */
  tickets: z.number(),
  misrouted: z.number(),
  /** Entries of the period: a ticket may land in the wrong stream and at the wrong level. */
  confirmed: z.number(),
  proposed: z.number(),
  /** Heaviest first. */
  directions: z.array(directionSchema),
  /** How many there are, the commonest reason, and whether it is more than in the weeks before. */
  summary: z.string(),
  commonest: z.string().optional(),
  trend: z.string().optional(),
  /** Of all time: what triage confirmed, then what the rules propose, each newest first. */
  ledger: z.array(misrouteSchema),
  /** How many proposals triage has dismissed. */
  dismissed: z.number(),
});
export type MisroutesReport = z.output<typeof misroutesSchema>;
