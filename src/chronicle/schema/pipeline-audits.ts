import { z } from 'zod';

/** What the self-audits of the practice found, and over which weeks. */
export const auditsSchema = z.object({
  /** The weeks that were looked at: `20 October – 16 November 2026`; absent without a complete week. */
  days: z.string().optional(),
  /** How many complete weeks that are. */
  weeks: z.number(),
  /** One calm sentence each, warnings first; empty when there is nothing to remark. */
  found: z.array(
    z.object({
      /** The rule of the practice: `M1`. Of two that the issue names, `noise-deleted` and `pile-grows`. */
      id: z.string(),
      grade: z.enum(['warn', 'note']),
      sentence: z.string(),
      /** Where to look, from the root of the site. */
      page: z.string().optional(),
    }),
  ),
});
export type AuditsReport = z.output<typeof auditsSchema>;
