import { z } from 'zod';
import { themeMoveSchema } from '../../readings/index.ts';
import { pileSchema, supportLevelSchema } from '../../sorting/index.ts';
import { cohortSchema } from './cohort.ts';
import { lifeSchema } from './theme-life.ts';
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

/** Another theme, as a sentence or a table leads to it. */
const otherThemeSchema = z.object({ id: z.string(), label: z.string(), page: z.string() });

/** A theme whose tickets are easily taken for this one's: so many of those that were compared, and the words that both use. */
export const confusedSchema = otherThemeSchema.extend({
  tickets: z.number(),
  of: z.number(),
  words: z.array(z.string()),
});

/** A theme inside which this one burst, or which burst inside this one. */
const splitSchema = otherThemeSchema.extend({
  /** The week in which it burst, and its tickets in all, with the address where they stand by weeks. */
  week: z.string(),
  ticketsPage: z.string(),
  tickets: z.number(),
});

/** People who wrote of another theme within two weeks, and how many would by chance. */
const writersSchema = z.object({ requesters: z.number(), expected: z.number() });

/** A theme that uses the same words, or of which the same people write before or after; one of these at least. */
const relatedSchema = otherThemeSchema.extend({
  after: writersSchema.optional(),
  before: writersSchema.optional(),
  /** Those that both use; none where the settings publish no words of customers. */
  words: z.array(z.string()).optional(),
});
export type Related = z.output<typeof relatedSchema>;

/** Where a theme was named: lines of readings, handoffs that foresaw it, watches that it surprised, notes that let it speak. */
const namedSchema = z.object({
  readings: z.array(
    z.object({
      week: z.string(),
      page: z.string(),
      lines: z.array(z.enum(['volume', 'topTheme', 'change', 'watch', 'trio'])),
    }),
  ),
  handoffs: z.array(
    z.object({
      release: z.string(),
      page: z.string(),
      /** What it foresaw, and how many of the theme's tickets came to it in the first 48 hours. */
      foresaw: z.array(
        z.object({
          kind: z.enum(['question', 'limitation']),
          text: z.string(),
          tickets: z.number(),
          /** Its place on the page of the watch. */
          page: z.string(),
        }),
      ),
    }),
  ),
  /** Where it was a surprise, with its tickets of the 48 hours. */
  watches: z.array(z.object({ release: z.string(), page: z.string(), tickets: z.number() })),
  notes: z.array(z.object({ title: z.string(), page: z.string() })),
});
export type ThemeNamed = z.output<typeof namedSchema>;

/** What became of a theme, one sentence each, the newest first; `{other}` in it is the theme it names. */
const becameSchema = z.object({ inWords: z.string(), other: otherThemeSchema.optional() });
export type Became = z.output<typeof becameSchema>;

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
  found: z.enum(['written', 'similarity', 'burst']),
  life: lifeSchema,
  /** `Fading: about 12 tickets a week before, 4 in the last eight weeks`. */
  lifeInWords: z.string(),
  /** The week in which it was found; absent for one that was always there. */
  born: z.string().optional(),
  /** The tickets that showed it when it burst, and how many independent requesters wrote them. */
  birth: z
    .object({
      week: z.string(),
      days: z.string(),
      page: z.string(),
      tickets: z.array(z.string()),
      requesters: z.number(),
      words: z.array(z.string()),
    })
    .optional(),
  inside: otherThemeSchema.optional(),
  /** Themes that burst inside it and still stand there: split? */
  split: z.array(splitSchema),
  /** Themes that were merged into it. */
  merged: z.array(z.object({ id: z.string(), label: z.string(), page: z.string() })),
  /** Several things at once: its name fits few of its tickets. */
  mixed: z.boolean(),
  confusedWith: z.array(confusedSchema),
  related: z.array(relatedSchema),
  /** Ids of tickets that resemble it, and not enough to belong; the newest first. */
  perhaps: z.array(z.string()),
  named: namedSchema,
  became: z.array(becameSchema),
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
  levels: z.record(supportLevelSchema, z.number()),
  weeks: z.array(z.object({ id: z.string(), count: z.number(), howDoI: z.number(), doesntWork: z.number() })),
  /** The newest 52 weeks, oldest first. */
  points: z.array(pointSchema),
  /** Of the newest week that is over: its change, and that as one sentence with the days of the week. */
  newest: toldChangeSchema.extend({ week: z.string() }),
  /** In which way it moved in that week, as the reading says it; absent where it did not, and where another theme tells its rise. */
  move: themeMoveSchema.optional(),
  finding: z.string(),
  /** Whose it is in that week; absent where it has no ticket in it. */
  cohort: cohortSchema.optional(),
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
