import { z } from 'zod';

/** What a week's count is against the weeks before it. */
export const verdictSchema = z.enum([
  'within',
  'above',
  'far-above',
  'below',
  'far-below',
  'new',
  'gone',
  'too-little-history',
]);
export type Verdict = z.output<typeof verdictSchema>;

/** Where the weeks before say that this week's count should lie: the 95 % prediction interval and the median, in tickets. */
export const usualRangeSchema = z.object({ low: z.number(), mid: z.number(), high: z.number() });
export type UsualRange = z.output<typeof usualRangeSchema>;

/** A week's count beside what the weeks before it lead one to expect. */
export const changeSchema = z.object({
  count: z.number(),
  /** Last week's count; null when last week is not known. */
  previous: z.number().nullable(),
  /** The 95 % prediction interval and the median; null with fewer than three known weeks. */
  usual: usualRangeSchema.nullable(),
  verdict: verdictSchema,
  /** How many of the weeks before are known. */
  weeksOfHistory: z.number(),
  /** The mean of the forecast. This and the fields below are absent with fewer than three known weeks. */
  expected: z.number().optional(),
  /** The chance of a count as high as this or higher, and as low as this or lower, had nothing changed. */
  pHigh: z.number().optional(),
  pLow: z.number().optional(),
  /** Two-sided mid-p value, of a silence that of all its weeks: what the false-discovery rule sorts by. */
  p: z.number().optional(),
});
export type Change = z.output<typeof changeSchema>;
