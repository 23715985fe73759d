import { z } from 'zod';
import { english } from '../words/index.ts';

/** The five lines, in their order. There is no sixth. */
export const lineNames = ['volume', 'topTheme', 'change', 'watch', 'trio'] as const;
export type LineName = (typeof lineNames)[number];

/** Their names in English, for the terminal and for whoever writes a reading's file. */
export const lineLabels: Record<LineName, string> = english.lines.labels;

/** One line of a reading: who wrote it, and where its evidence is. */
const lineSchema = z.object({
  text: z.string(),
  by: z.enum(['computed', 'author']),
  /** What the computer would have said, where the author says it otherwise. */
  computed: z.string().optional(),
  /** Address of the evidence from the root of the site, with a fragment where it helps. */
  evidence: z.string().optional(),
});
export type Line = z.output<typeof lineSchema>;

/** The reading of one week. */
export const readingSchema = z.object({
  /** The top theme as a headline, or a sentence that says there is none. */
  headline: z.string(),
  lines: z.object({
    volume: lineSchema,
    topTheme: lineSchema,
    change: lineSchema,
    watch: lineSchema,
    trio: lineSchema,
  }),
  /** The person who answers for it; absent for a computed draft. */
  signedBy: z.object({ name: z.string(), at: z.string(), inWords: z.string() }).optional(),
  /** What a person should know before trusting a line, each a sentence. */
  notes: z.array(z.string()),
});
export type Reading = z.output<typeof readingSchema>;
