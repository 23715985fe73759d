import { z } from 'zod';

/** Some of so many: nothing is said of a share without its base. */
const partSchema = z.object({ part: z.number(), of: z.number() });

/** What more than half of a theme's tickets have in common, and the tickets around them have not. */
export const traitSchema = z.object({
  side: z.enum(['level', 'channel', 'group']),
  /** As the export writes it; a support level as `L2`. */
  value: z.string(),
  /** Of the theme's tickets of the week, those of which it is known. */
  ...partSchema.shape,
  /** The same of all other tickets of the week and the eight weeks before. */
  beside: partSchema,
});
export type Trait = z.output<typeof traitSchema>;

/** In what a theme is another than in the weeks before. */
export const shiftSchema = z.enum([
  'new',
  'more-fail',
  'more-ask',
  'moved-up',
  'other-accounts',
  'one-account',
]);
export type Shift = z.output<typeof shiftSchema>;

/** Whose a theme is in one week, and what is other than before. */
export const cohortSchema = z.object({
  /** One or two sentences without a word of a customer: `Seven tickets from three schools. None of them wrote about it before.` */
  inWords: z.string(),
  requesters: z.number(),
  /** Different accounts, and requesters who belong to none: people who do not share a desk. */
  independent: z.number(),
  accountCount: z.number(),
  /** Those that are named, heaviest first. */
  accounts: z.array(z.object({ account: z.string(), tickets: z.number() })),
  /** The surest first; of support level, channel and group at most one each. */
  traits: z.array(traitSchema),
  /** Of a rise: the release within two weeks before its first ticket. That it came after says not that it came of it. */
  release: z.object({ id: z.string(), name: z.string(), version: z.string().optional() }).optional(),
  shifts: z.array(shiftSchema),
});
export type Cohort = z.output<typeof cohortSchema>;
