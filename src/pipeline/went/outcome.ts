import { z } from 'zod';

/** What became of a ticket: one of these, the first that is true. */
export const outcomes = ['engineering', 'brief', 'answered', 'open', 'unknown'] as const;
export const outcomeSchema = z.enum(outcomes);
export type Outcome = z.output<typeof outcomeSchema>;
