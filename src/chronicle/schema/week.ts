import { z } from 'zod';
import { changeSchema, shareChangeSchema, verdictSchema } from '../../change/index.ts';
import { readingSchema, themeMoveSchema } from '../../readings/index.ts';
import { pileSchema } from '../../sorting/index.ts';
import { cohortSchema } from './cohort.ts';

/** A release as a mark on a time line. */
export const releaseMarkSchema = z.object({
  id: z.string(),
  release: z.string(),
  version: z.string().optional(),
  /** ISO 8601 with offset. */
  at: z.string(),
});

/** One week of a series as a chart draws it: its count and the range that the weeks before it made usual. */
export const pointSchema = z.object({
  week: z.string(),
  /** `16–22 November 2026`. */
  days: z.string(),
  /** Null when the week is not known: no export covers it. */
  count: z.number().nullable(),
  /** The count of the same week a year before; absent where that week is not known. */
  lastYear: z.number().optional(),
  usual: z.object({ low: z.number(), mid: z.number(), high: z.number() }).nullable(),
  /** True under twelve weeks of history: the range is on trial. */
  trial: z.boolean(),
  verdict: verdictSchema,
  /** Its count stands outside its usual range, by the week's own verdict or in the run of one before it. */
  outside: z.boolean(),
  /** Its count stands outside its usual range, and the false-discovery rule takes that for chance. */
  byChance: z.boolean().optional(),
  /** The change as a sentence; of a week that is outside its range, by chance or not, or gone silent. */
  says: z.string().optional(),
  /** The number of the week since which the series has been rising slowly, as no single week shows. */
  risingSince: z.number().optional(),
  complete: z.boolean(),
  /** The exports hold only a part of the week. */
  partly: z.boolean().optional(),
  releases: z.array(releaseMarkSchema),
  /** Released the week before, with first 48 hours that reach into this week. */
  watched: z.array(releaseMarkSchema).optional(),
  holidays: z.array(z.string()),
});
export type Point = z.output<typeof pointSchema>;

/**
 * Tickets that ask how something is done, and those that say it does not work; `usual` and `verdict` are of the latter,
 * as a share of both.
 */
export const kindsSchema = shareChangeSchema
  .omit({ part: true, of: true, p: true })
  .extend({ howDoI: z.number(), doesntWork: z.number() });
export type Kinds = z.output<typeof kindsSchema>;

/** A rise that no single week shows: tickets a week of the weeks before it, and of the last four. */
export const risingSchema = z.object({
  /** The week since which it lasts. */
  since: z.string(),
  before: z.number(),
  now: z.number(),
  /** This week's reading says it; the weeks after do not say it again. */
  told: z.boolean(),
  /** `Rising since week 22: about 12 a week before, 19 a week in the last four`. */
  inWords: z.string(),
});
export type RisingNote = z.output<typeof risingSchema>;

/** A change with its sentence, the same wherever it is said: `31 tickets (24 the week before, +29 %), above the usual 8 to 18`. */
export const toldChangeSchema = changeSchema.extend({
  inWords: z.string(),
  /** Weeks in a row outside the usual range on one side, this one included; absent within it. */
  run: z.object({ side: z.enum(['above', 'below']), weeks: z.number() }).optional(),
});
export type ToldChange = z.output<typeof toldChangeSchema>;

/** A theme in one week. */
export const themeWeekSchema = toldChangeSchema.extend({
  rising: risingSchema.optional(),
  id: z.string(),
  label: z.string(),
  curated: z.boolean(),
  stream: pileSchema,
  kinds: kindsSchema,
  accounts: z.number(),
  requesters: z.number(),
  /** Absent where the theme has no ticket this week. */
  cohort: cohortSchema.optional(),
});

/** Everything that a week's pages and JSON say. */
export const weekSchema = z.object({
  id: z.string(),
  /** `Week 47`. */
  title: z.string(),
  /** `16–22 November 2026`. */
  days: z.string(),
  /** First instant of the week and of the next one, ISO 8601 with offset. */
  from: z.string(),
  to: z.string(),
  complete: z.boolean(),
  /** Days that the exports most likely miss: first instant of the first and of the day after the last, and the tickets usual on them. Absent where none is. */
  missing: z.array(z.object({ from: z.string(), to: z.string(), usual: z.number() })).optional(),
  /** For an open week: how far it is, in words. */
  progress: z.string().optional(),
  tickets: z.number(),
  /** The address of its reading, from the root of the site. */
  page: z.string(),
  volume: toldChangeSchema.extend({ rising: risingSchema.optional() }),
  streams: z.record(pileSchema, toldChangeSchema),
  supportLevels: z.object({ L1: z.number(), L2: z.number(), L3: z.number(), unknown: z.number() }),
  kinds: kindsSchema,
  /** Heaviest first. Every theme with a ticket this week or a verdict other than `within`. */
  themes: z.array(
    themeWeekSchema.extend({
      points: z.array(pointSchema),
      /** In which way it moved, as the reading says it; absent where it did not, and where another theme tells its rise. */
      move: themeMoveSchema.optional(),
    }),
  ),
  /** Tickets that belong to no theme. */
  unthemed: z.number(),
  reading: readingSchema,
  /** The newest 26 weeks up to this one, oldest first. */
  points: z.array(pointSchema),
  streamPoints: z.record(pileSchema, z.array(pointSchema)),
  /** Tickets whose stream a person should check, the clearest cases first. */
  toCheck: z.array(z.object({ ticket: z.string(), why: z.enum(['differs', 'nearly', 'unsure']) })),
  releases: z.array(releaseMarkSchema),
  holidays: z.array(z.string()),
  previous: z.string().optional(),
  next: z.string().optional(),
});
export type WeekReport = z.output<typeof weekSchema>;
