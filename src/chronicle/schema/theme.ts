import { z } from 'zod';
import { pileSchema } from '../../sorting/index.ts';
import { kindsSchema, pointSchema, risingSchema, toldChangeSchema } from './week.ts';

/** A ticket shown as an example: what it says, redacted, and where it stands. */
export const exampleSchema = z.object({
  id: z.string(),
  subject: z.string(),
  excerpt: z.string(),
  /** `16 November 2026`. */
  day: z.string(),
  week: z.string(),
  account: z.string().optional(),
});

/** Everything that a theme's page and `api/themes.json` say. */
export const themeReportSchema = z.object({
  id: z.string(),
  label: z.string(),
  curated: z.boolean(),
  /** What it is, in the team's words; HTML made from the theme file's markdown. Empty for a discovered theme. */
  stream: pileSchema,
  /** How it was found. */
  reason: z.string(),
  words: z.array(z.string()),
  owner: z.string().optional(),
  /** Days, ISO 8601 with offset. */
  firstSeen: z.string(),
  lastSeen: z.string(),
  tickets: z.number(),
  requesters: z.number(),
  accounts: z.number(),
  /** The accounts that wrote most, in order, where the settings allow names. */
  topAccounts: z.array(z.object({ account: z.string(), tickets: z.number() })),
  streams: z.record(pileSchema, z.number()),
  weeks: z.array(z.object({ id: z.string(), count: z.number(), howDoI: z.number(), doesntWork: z.number() })),
  /** The newest 52 weeks, oldest first. */
  points: z.array(pointSchema),
  /** Of the newest week that is over: its change, and that as one sentence with the days of the week. */
  newest: toldChangeSchema.extend({ week: z.string() }),
  finding: z.string(),
  /** A rise that no single week shows, as long as it lasts. */
  rising: risingSchema.optional(),
  kinds: kindsSchema,
  /** Of the four newest weeks that are over, together. */
  recentKinds: kindsSchema,
  /** One for each of `points`. */
  pointKinds: z.array(kindsSchema),
  /** What its tickets ask, and which artefact to mend: one or two sentences. */
  kindsFinding: z.string(),
  examples: z.array(exampleSchema),
  page: z.string(),
});
export type ThemeReport = z.output<typeof themeReportSchema>;
