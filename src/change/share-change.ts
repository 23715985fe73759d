import { z } from 'zod';

const tallySchema = z.object({ part: z.int().nonnegative(), of: z.int().nonnegative() });
/** So many of so many: a share that keeps its numbers. */
export type Tally = z.output<typeof tallySchema>;

const sharesSchema = z.object({ low: z.number(), mid: z.number(), high: z.number() });

/** A week's share beside what the weeks before it lead one to expect of as many tickets. */
export const shareChangeSchema = tallySchema.extend({
  /** Last week's; null when last week is not known. */
  previous: tallySchema.nullable(),
  /**
   * The 95 % prediction interval and the median for as many tickets as this week has: in tickets of `of`, and as shares
   * from 0 to 1. Null with fewer than three weeks of tickets or 20 tickets before, and for a week without tickets.
   */
  usual: sharesSchema.extend({ shares: sharesSchema }).nullable(),
  verdict: z.enum(['within', 'above', 'below', 'too-little-history']),
  /** How many of the weeks before are known and have tickets. */
  weeksOfHistory: z.number(),
  /** Two-sided mid-p value: what the false-discovery rule sorts by. Absent without a usual range. */
  p: z.number().optional(),
});
export type ShareChange = z.output<typeof shareChangeSchema>;

/** A week's tally, or that of several weeks together. */
export interface WeeksTally extends Tally {
  /** How many weeks it holds; one unless given. */
  readonly weeks?: number;
}

/** One series of shares: every week, oldest first; null for a week that is not known. */
export type ShareSeries = readonly (WeeksTally | null)[];
