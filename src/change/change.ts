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

/** A week's count beside what the weeks before it lead one to expect. */
export const changeSchema = z.object({
  count: z.number(),
  /** Last week's count; null when last week is not known. */
  previous: z.number().nullable(),
  /** The 95 % prediction interval and the median; null with fewer than three known weeks. */
  usual: z.object({ low: z.number(), mid: z.number(), high: z.number() }).nullable(),
  verdict: verdictSchema,
  /** How many of the weeks before are known. */
  weeksOfHistory: z.number(),
});
export type Change = z.output<typeof changeSchema>;
