import { z } from 'zod';
import { briefStateSchema } from '../../pipeline/index.ts';
import { linkedThemeSchema, linkedTicketSchema } from './pipeline-ticket.ts';

/** Who stands behind some brief input, and since when. */
const behindSchema = z.object({
  tickets: z.number(),
  requesters: z.number(),
  accounts: z.number(),
  /** Requesters of different accounts; where accounts are unknown, different requesters. */
  independent: z.number(),
  /** Days, ISO 8601 with offset. */
  firstSeen: z.string(),
  lastSeen: z.string(),
});

/** One ticket's words, redacted. */
const briefMomentSchema = linkedTicketSchema.extend({
  text: z.string(),
  /** `16 November 2026`. */
  day: z.string(),
});

/** One record of `data/briefs.csv`. Numbers of people are absent where no export holds any of its tickets. */
const briefRecordSchema = z.object({
  brief: z.string(),
  change: z.string().optional(),
  cohort: z.string().optional(),
  state: briefStateSchema,
  /** `taken into Clash overview`. */
  stateInWords: z.string(),
  answer: z.string().optional(),
  acknowledged: z.boolean().optional(),
  /** What the rules of the practice ask of it (S4, I1, I2, and what is required). */
  notes: z.array(z.object({ id: z.string(), sentence: z.string() })),
  tickets: z.array(linkedTicketSchema),
  behind: behindSchema.optional(),
});
export type BriefRecordReport = z.output<typeof briefRecordSchema>;

/** Brief input of one theme, or one record on its own. */
const briefGroupSchema = behindSchema.extend({
  theme: linkedThemeSchema.optional(),
  /** Tickets of the four newest weeks that are over. */
  recent: z.number(),
  records: z.array(briefRecordSchema),
  /** Tickets that no record names. */
  unwritten: z.number(),
  /** The newest week of its brief input: where to read its tickets. */
  page: z.string(),
  moment: briefMomentSchema.optional(),
});
export type BriefGroup = z.output<typeof briefGroupSchema>;

/** A theme whose tickets say something that brief input does not: how-to in threes (I3), noise in threes (N1). */
const briefPatternSchema = z.object({
  theme: linkedThemeSchema,
  sentences: z.array(z.object({ id: z.string(), sentence: z.string() })),
  /** Its tickets of the newest week that is over; absent where it has none then. */
  page: z.string().optional(),
});

/** Brief input, kept for the next cycle's discovery. */
export const briefsSchema = z.object({
  tickets: z.number(),
  requesters: z.number(),
  accounts: z.number(),
  /** Records of `data/briefs.csv`, and those of them that are open. */
  records: z.number(),
  open: z.number(),
  /** Groups whose tickets no record names. */
  unwritten: z.number(),
  /** Open records first, then by the tickets of the newest weeks. */
  groups: z.array(briefGroupSchema),
  /** Brief input of no theme and no record: how many, and the newest of them. */
  aloneCount: z.number(),
  alone: z.array(briefMomentSchema),
  /** The weeks that the patterns are of; absent without a complete week. */
  days: z.string().optional(),
  patterns: z.array(briefPatternSchema),
});
export type BriefsReport = z.output<typeof briefsSchema>;
