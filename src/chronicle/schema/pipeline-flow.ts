import { z } from 'zod';
import { shareChangeSchema, usualRangeSchema } from '../../change/index.ts';
import { supportLevelSchema } from '../../sorting/index.ts';
import { linkedTicketSchema } from './pipeline-ticket.ts';

/** How long tickets lay at a level before they went on, in hours. */
const waitSchema = z.object({
  median: z.number(),
  /** Nine in ten waited no longer. */
  ninety: z.number(),
  /** How many moves that rests on: a ticket may take the same way twice. */
  moves: z.number(),
  /** `half waited 5 hours at most, nine in ten 31 hours; 14 moves`. */
  inWords: z.string(),
});

/** Tickets that went from one level to another in the period. */
const hopSchema = z.object({
  from: supportLevelSchema,
  to: supportLevelSchema,
  /** Up, up past a level that has not seen it, or back down. */
  way: z.enum(['up', 'skip', 'down']),
  tickets: z.array(linkedTicketSchema),
  wait: waitSchema,
});
export type HopReport = z.output<typeof hopSchema>;

/** The flow in one week. */
const flowWeekSchema = z.object({
  week: z.string(),
  /** `Week 46`. */
  title: z.string(),
  days: z.string(),
  page: z.string(),
  complete: z.boolean(),
  /** False where the exports miss a day or more of it. */
  known: z.boolean(),
  entered: z.number(),
  left: z.number(),
  /** Left of entered, beside what is usual; without a verdict for a week that is open or not known. */
  rate: shareChangeSchema
    .pick({ part: true, of: true, verdict: true, weeksOfHistory: true })
    .extend({ usual: usualRangeSchema.nullable() }),
  /** `12 of 140; usual 6 to 15`. */
  rateInWords: z.string(),
  /** Tickets of this week that carry no level. */
  unknown: z.number(),
});
export type FlowWeek = z.output<typeof flowWeekSchema>;

/** What one of the practice's rules says of the flow. */
const flowFindingSchema = z.object({
  rule: z.enum(['X1', 'X2', 'X4', 'X5', 'SL1', 'SL3', 'SL4', 'SL5', 'SL6', 'SL7']),
  weight: z.enum(['warn', 'note']),
  /** The sentence; where it says `{release}`, the release stands, with a link. */
  text: z.string(),
  release: z.object({ id: z.string(), label: z.string(), page: z.string() }).optional(),
  /** The tickets that it rests on, the newest first. */
  tickets: z.array(linkedTicketSchema),
});
export type FlowFinding = z.output<typeof flowFindingSchema>;

/** The way of tickets through the support levels: `flow` of `api/pipeline.json`. */
export const flowSchema = z.object({
  /** The newest complete weeks, four at most; absent without one. */
  period: z.object({ from: z.string(), to: z.string(), weeks: z.number(), inWords: z.string() }).optional(),
  /** What the exports carry: moves between levels, the last level alone, or no level. */
  history: z.enum(['moves', 'last-level', 'none']),
  headline: z.string(),
  /** Why no moves, waits, skips and returns are shown; absent where they are. */
  whyNoMoves: z.string().optional(),
  /** How moves are dated and waits are counted; absent where none are shown. */
  howMoves: z.string().optional(),
  /** Tickets of the period by the last level that is known. */
  levels: z.array(
    z.object({
      level: supportLevelSchema,
      tickets: z.number(),
      inWords: z.string(),
      /** The same by week, each with its tickets, oldest first. */
      weeks: z.array(
        z.object({ week: z.string(), title: z.string(), tickets: z.number(), page: z.string() }),
      ),
    }),
  ),
  /** Of the period: tickets that entered L1, and that left it upwards. */
  entered: z.number(),
  left: z.number(),
  /** Tickets that were met above L1 first: where they were before is not known. */
  metAbove: z.number(),
  /** Moves of the period; empty where none are shown. */
  hops: z.array(hopSchema),
  /** Tickets that the helpdesk counts as handed over at least once, of those with such a count. */
  handOvers: z.object({ handed: z.number(), of: z.number(), inWords: z.string() }).optional(),
  /** The newest 26 weeks, the newest first. */
  weeks: z.array(flowWeekSchema),
  findings: z.array(flowFindingSchema),
});
export type FlowReport = z.output<typeof flowSchema>;
