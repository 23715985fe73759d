import { z } from 'zod';
import { languages, wordsOf } from '../words/index.ts';
import { exportFields, tellUnknownFields } from './export-fields.ts';
import { setAsideSchema } from './set-aside.ts';

const timeZone = z.string().refine(isTimeZone, {
  error: "is not a time zone. Write an IANA name such as 'Europe/London' or 'Asia/Jerusalem'",
});

const day = z.iso.date({ error: 'is not a date. Write it as YYYY-MM-DD' });

const country = z.string().regex(/^[A-Z]{2}$/, {
  error: "is not a country. Write its two letters, as in 'GB'",
});

/** The header of a column, several of which the first that a file has is taken, or false: no column is this field. */
const header = z.string().min(1);
const column = z.union([header, z.array(header).min(1), z.literal(false)], {
  error: "is no header. Write the column's header in quotes, a list of them, or false for no column",
});

/** Names of helpdesk groups, queues or tags that stand for one support level. */
const levelNames = z.array(z.string().min(1));

/** Everything that `content/settings.yaml` can say. Every key has a default: an empty file is valid. */
export const settingsSchema = z.strictObject({
  /** The name of the product that the tickets are about, shown on every page. */
  product: z.string().min(1).default('Your product'),
  /** The language of the interface: `en` or `he`. What customers and colleagues wrote stays as they wrote it. */
  language: z
    .enum(languages, { error: `is no language of the interface. Write one of: ${languages.join(', ')}` })
    .default('en'),
  /** What the team calls the organisation behind a requester: `{ one: school, many: schools }`. */
  account: z.strictObject({ one: z.string().min(1), many: z.string().min(1) }).optional(),
  /** True marks every page as a demonstration with invented data. */
  demo: z.boolean().default(false),
  /** The zone in which weeks are cut, dates are shown, and times without a zone in an export are read. */
  timeZone: timeZone.default('UTC'),
  /** The first day of the team's week. Weeks are numbered by the ISO rule whichever day this is. */
  weekStartsOn: z
    .enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], {
      error: "is not a day of the week. Write it in English and small letters: 'monday'",
    })
    .default('monday'),
  /** When the team sits together over the reading and the unclear pile: the day of one sync, and the weeks from one to the next. */
  sync: z
    .strictObject({
      /** A Thursday of an even ISO week, so that without it syncs are on every second Thursday. */
      on: day.default('2026-01-08'),
      everyWeeks: z
        .int({ error: 'is not a whole number of weeks. Write 1 for a sync every week, 2 for every second' })
        .min(1, { error: 'is too small. Write 1 for a sync every week' })
        .max(26, { error: 'is more than half a year. Write 1 for a sync every week, 2 for every second' })
        .default(2),
    })
    .prefault({}),
  /** Search engines are asked to stay away unless this is true. */
  searchEngines: z.boolean().default(false),
  /** Where the site will be found, such as `https://earshot.example.org/`. A map of the site for search engines needs it, and a feed of the readings. */
  address: z
    .url({
      protocol: /^https?$/,
      error: "is no address of a site. Write it as 'https://earshot.example.org/'",
    })
    .optional(),
  /** Days on which most customers are away; a week that holds one is marked, so that a dip is not misread. */
  holidays: z.array(z.strictObject({ date: day, name: z.string().min(1) })).default([]),
  /** Two-letter countries whose national telephone numbers customers write without a country code. */
  phoneRegions: z.array(country).default(['US', 'GB', 'IL', 'DE', 'FR']),
  privacy: z
    .strictObject({
      /** `none` keeps every word of a customer off the pages; figures stay. */
      quotes: z.enum(['redacted', 'none']).default('redacted'),
      /** `pseudonymous` shows accounts as letters. */
      accounts: z.enum(['named', 'pseudonymous']).default('named'),
      /** Words that must never be published: project names, people, whatever the team says. */
      words: z
        .array(z.string().min(2, { error: 'is too short: one letter stands in every text' }))
        .default([]),
      /**
       * An account with fewer requesters than this is not named: below three, who works there can tell what the one
       * other person wrote. 1 names every account.
       */
      minimumGroup: z.int().min(1, { error: 'is too small. 1 names every account' }).default(3),
    })
    .prefault({}),
  /** How exports are read where their names and values do not say enough. */
  exports: z
    .strictObject({
      /** Which column is which field, by its header, where Earshot takes another one. */
      columns: z.partialRecord(z.enum(exportFields), column, { error: tellUnknownFields }).default({}),
      /** The order of day and month, for exports whose dates can be read both ways. */
      dayOrder: z.enum(['day-first', 'month-first']).optional(),
      /** Tickets that no customer wrote, counted and left out of every other figure. */
      setAside: setAsideSchema,
    })
    .prefault({}),
  watch: z
    .strictObject({
      /**
       * The score from which a ticket counts as one of a handoff's questions or limitations. Unless given 0.4, and more
       * where little is known from before the release.
       */
      threshold: z
        .number({ error: 'is not a number. Write a score between 0.05 and 0.95, as in 0.4' })
        .min(0.05, { error: 'is too small: every ticket would match. Write a score between 0.05 and 0.95' })
        .max(0.95, { error: 'is too large: no ticket would match. Write a score between 0.05 and 0.95' })
        .optional(),
    })
    .prefault({}),
  /** Which groups, queues or tags of the helpdesk stand for which support level. */
  supportLevels: z
    .strictObject({
      L1: levelNames.default([
        'tier 1',
        'level 1',
        'l1',
        'first line',
        '1st line',
        'first level',
        '1st level',
        'support',
        'helpdesk',
        'help desk',
        'service desk',
        'customer care',
      ]),
      L2: levelNames.default([
        'tier 2',
        'level 2',
        'l2',
        'second line',
        '2nd line',
        'second level',
        '2nd level',
        'investigation',
        'qa',
        'escalations',
      ]),
      L3: levelNames.default([
        'tier 3',
        'level 3',
        'l3',
        'third line',
        '3rd line',
        'third level',
        '3rd level',
        'engineering',
        'engineers',
        'development',
        'developers',
      ]),
    })
    .prefault({}),
});

type Written = z.output<typeof settingsSchema>;

/** The settings of one site, complete: every default is filled in. */
export type Settings = Written & { readonly account: NonNullable<Written['account']> };

/** Fills in what hangs on another setting: what an organisation is called, in the language of the interface. */
export function completed(written: Written): Settings {
  return { ...written, account: written.account ?? wordsOf(written.language).amounts.account };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
