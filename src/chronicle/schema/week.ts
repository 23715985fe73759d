import { z } from 'zod';
import { changeSchema, verdictSchema } from '../../change/index.ts';
import { readingSchema } from '../../readings/index.ts';
import { pileSchema } from '../../sorting/index.ts';

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
  /** Its count stands outside its usual range, by the week's own verdict. */
  outside: z.boolean(),
  complete: z.boolean(),
  /** The exports hold only a part of the week. */
  partly: z.boolean().optional(),
  releases: z.array(releaseMarkSchema),
  holidays: z.array(z.string()),
});
export type Point = z.output<typeof pointSchema>;

/** A theme in one week. */
export const themeWeekSchema = changeSchema.extend({
  id: z.string(),
  label: z.string(),
  curated: z.boolean(),
  stream: pileSchema,
  accounts: z.number(),
  requesters: z.number(),
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
  /** For an open week: how far it is, in words. */
  progress: z.string().optional(),
  tickets: z.number(),
  /** The address of its reading, from the root of the site. */
  page: z.string(),
  volume: changeSchema,
  streams: z.record(pileSchema, changeSchema),
  supportLevels: z.object({ L1: z.number(), L2: z.number(), L3: z.number(), unknown: z.number() }),
  /** Tickets that ask how something is done, and tickets that say it does not work. */
  kinds: z.object({ howDoI: z.number(), doesntWork: z.number() }),
  /** Heaviest first. Every theme with a ticket this week or a verdict other than `within`. */
  themes: z.array(themeWeekSchema.extend({ points: z.array(pointSchema) })),
  /** Tickets that belong to no theme. */
  unthemed: z.number(),
  reading: readingSchema,
  /** The newest 26 weeks up to this one, oldest first. */
  points: z.array(pointSchema),
  streamPoints: z.record(pileSchema, z.array(pointSchema)),
  releases: z.array(releaseMarkSchema),
  holidays: z.array(z.string()),
  previous: z.string().optional(),
  next: z.string().optional(),
});
export type WeekReport = z.output<typeof weekSchema>;
