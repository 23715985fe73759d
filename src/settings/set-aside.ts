import { z } from 'zod';
import { exportFields, tellUnknownFields } from './export-fields.ts';

/** The filters that are there without being asked for, by their keys, with the names that are published. */
export const builtInFilters = {
  automaticReplies: 'automatic replies',
  bots: 'bots',
  spam: 'spam',
  internal: 'internal tickets',
} as const;

const taken = new Set<string>(Object.values(builtInFilters));

const word = z.string().min(1);

/** Words, or one word without the brackets of a list. */
function words(least = 0) {
  return z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(word).min(least));
}

const domain = z.string().regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i, {
  error: "is not a domain. Write it as 'elm.example', without '@'",
});

/** A filter of the house: false turns it off, `true` leaves it as it is, and its keys say what it also takes. */
function builtIn<Shape extends z.ZodRawShape>(shape: Shape) {
  return z
    .preprocess(
      (value) => (value === true ? {} : value),
      z.union([z.literal(false), z.strictObject(shape)], {
        error: 'is neither true nor false nor a group of names. Write false to turn this filter off',
      }),
    )
    .prefault({});
}

const filter = z.strictObject({
  /** Published beside a count, so it may hold no more than words. */
  name: z
    .string()
    .regex(/^(?!.*\d{5})\p{L}[\p{L}\p{M}\p{N} &'’()/-]{0,39}$/u, {
      error:
        'is not fit for the name of a filter, which is published. Write at most 40 letters, spaces and hyphens',
    })
    .refine((name) => !taken.has(name.toLowerCase()), {
      error: 'is the name of a filter that is there already. Choose another one',
    }),
  /** Which values of which fields; a ticket must fit in every field that is named. */
  where: z
    .partialRecord(z.enum(exportFields), words(1), { error: tellUnknownFields })
    .refine((where) => Object.keys(where).length > 0, {
      error: "is empty, so that every ticket would be set aside. Name a field, as 'tags: [test]'",
      // What holds a misspelt field is not empty, though nothing of it could be read.
      when: ({ issues }) => issues.length === 0,
    }),
});

/** Which tickets are no customer's request: `exports.setAside`. */
export const setAsideSchema = z
  .strictObject({
    /** Further beginnings of subjects that a mail program writes over an automatic reply. */
    automaticReplies: builtIn({ subjects: words().default([]) }),
    /** Further senders that are machines: addresses, names, or `*@elm.example`. */
    bots: builtIn({ senders: words().default([]) }),
    /** Further tags, statuses, types and groups that mean spam. */
    spam: builtIn({ words: words().default([]) }),
    /** The team's own domains, and further tags of tickets that no customer wrote. */
    internal: builtIn({ domains: z.array(domain).default([]), tags: words().default([]) }),
    /** Filters of the team's own. */
    filters: z
      .array(filter)
      .refine((filters) => new Set(filters.map(({ name }) => name.toLowerCase())).size === filters.length, {
        error: 'has one name for two filters. Give each its own',
      })
      .default([]),
  })
  .prefault({});
