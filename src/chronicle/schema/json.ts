import { z } from 'zod';
import { chainLevelSchema, pileSchema, supportLevelSchema } from '../../sorting/index.ts';
import { confusedSchema, themeReportSchema } from './theme.ts';
import { lifeSchema } from './theme-life.ts';
import { kindsSchema, risingSchema, themeWeekSchema, toldChangeSchema, weekSchema } from './week.ts';

// What `api/` gives out. The pages are made from the same values; these schemas leave out what only pages need.

/** A change as programs get it. What the judgement rests on (tail probabilities) stays inside: its last digits are the machine's. */
const changeJson = toldChangeSchema.pick({
  count: true,
  previous: true,
  usual: true,
  verdict: true,
  weeksOfHistory: true,
  inWords: true,
  run: true,
});

export const weekEntrySchema = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  complete: z.boolean(),
  tickets: z.number(),
  page: z.string(),
});

export const weekJsonSchema = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  complete: z.boolean(),
  missing: weekSchema.shape.missing,
  volume: changeJson.extend({ rising: risingSchema.optional() }),
  streams: z.record(pileSchema, changeJson),
  supportLevels: z.object({ L1: z.number(), L2: z.number(), L3: z.number(), unknown: z.number() }),
  kinds: kindsSchema,
  themes: z.array(themeWeekSchema.omit({ expected: true, pHigh: true, pLow: true, p: true })),
  unthemed: z.number(),
  reading: z.object({
    volume: z.string(),
    topTheme: z.string(),
    change: z.string(),
    watch: z.string(),
    trio: z.string(),
  }),
  signedBy: z.object({ name: z.string(), at: z.string() }).optional(),
});

export const ticketJsonSchema = z.object({
  id: z.string(),
  createdAt: z.string(),
  stream: pileSchema,
  streamBy: z.enum(['rule', 'learned', 'person']),
  confidence: z.number(),
  chainLevel: chainLevelSchema.optional(),
  supportLevel: supportLevelSchema.optional(),
  themes: z.array(z.string()),
  account: z.string().optional(),
});

export const themeJsonSchema = z.object({
  id: z.string(),
  label: z.string(),
  curated: z.boolean(),
  found: themeReportSchema.shape.found,
  /** Where it stands in its life in the newest week that is over. */
  life: lifeSchema,
  /** The week in which it was found; absent for one that was always there. */
  born: z.string().optional(),
  inside: themeReportSchema.shape.inside,
  merged: themeReportSchema.shape.merged,
  /** Words that tell it from the others; none where the settings publish no words of customers. */
  words: z.array(z.string()),
  confusedWith: z.array(confusedSchema),
  levels: themeReportSchema.shape.levels,
  firstSeen: z.string(),
  lastSeen: z.string(),
  tickets: z.number(),
  weeks: z.array(z.object({ id: z.string(), count: z.number(), howDoI: z.number(), doesntWork: z.number() })),
  /** Of the newest week that is over. */
  newest: changeJson.extend({ week: z.string() }),
  rising: risingSchema.optional(),
  /** Of the newest week that is over, and of the four newest together. */
  kinds: kindsSchema,
  recentKinds: kindsSchema,
});
