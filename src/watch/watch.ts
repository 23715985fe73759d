import { z } from 'zod';
import { shareChangeSchema } from '../change/index.ts';

const range = z.object({ low: z.number(), mid: z.number(), high: z.number() });
const expectedSchema = z.object({ low: z.number(), high: z.number(), written: z.string() });
const hourSchema = z.number().nullable();

/** What a forecast question turned out to be (domain, 2.14). */
const forecastVerdictSchema = z.enum(['right', 'too-conservative', 'wrong', 'not-checked']);
export type ForecastVerdict = z.output<typeof forecastVerdictSchema>;

/** Which of the things asked for a ticket belongs to; `index` counts from 0 within its kind. */
const matchedSchema = z.object({
  kind: z.enum(['question', 'limitation']),
  index: z.int().nonnegative(),
});
export type Matched = z.output<typeof matchedSchema>;

const outsideSchema = z.object({
  id: z.string(),
  /** When it came, ISO 8601 in the handoff's offset. */
  at: z.string(),
  side: z.enum(['before', 'after']),
});
export type OutsideTicket = z.output<typeof outsideSchema>;

const predictedSchema = z.object({
  question: z.string(),
  /** Present where the handoff learned it after flag on: then it foresaw only what came after that. ISO 8601 with offset. */
  addedAt: z.string().optional(),
  expected: expectedSchema.optional(),
  /** Tickets. */
  arrived: z.int().nonnegative(),
  /** Different requesters; the verdict counts these. */
  requesters: z.int().nonnegative(),
  /** Two tickets make it come, or one that a person confirmed; any other one alone is `perhaps`. */
  state: z.enum(['came', 'silent']),
  perhaps: z.literal(true).optional(),
  /** Whole hours from flag on to its first ticket; null without one. */
  firstHour: hourSchema,
  verdict: forecastVerdictSchema,
  /** One sentence that says why the verdict is this one. */
  reason: z.string(),
  answerWorked: z.object({ yes: z.int(), no: z.int(), open: z.int(), unknown: z.int() }),
  /** Whether its answer did, and why that is so; '' without a ticket. */
  answer: z.string(),
  /** Tickets that a person named here and that came outside the 48 hours; absent where there are none. */
  outside: z.array(outsideSchema).optional(),
});

const limitationSchema = z.object({
  text: z.string(),
  arrived: z.int().nonnegative(),
  requesters: z.int().nonnegative(),
  firstHour: hourSchema,
  /** As of a question. */
  outside: z.array(outsideSchema).optional(),
});

const surpriseSchema = z.object({
  /** A theme's id; or, found in another way, an id that no theme has. */
  theme: z.string(),
  label: z.string(),
  /**
   * A known theme, words that are suddenly common in tickets of no unusual theme, or a question that the handoff learned only
   * afterwards. Only a theme has a page.
   */
  found: z.enum(['theme', 'words', 'question']),
  count: z.int().positive(),
  /** The 95 % range of the same hours in the weeks before; null with fewer than three of them. */
  usual: range.nullable(),
  requesters: z.int().nonnegative(),
  firstHour: hourSchema,
  /** The highest support level that one of its tickets reached. */
  level: z.enum(['L1', 'L2', 'L3', 'unknown']),
  reason: z.string(),
  /** Ids of its first tickets, at most five, the earliest first. */
  examples: z.array(z.string()),
});

const watchedTicketSchema = z.object({
  id: z.string(),
  /** Whole hours from flag on, 0 to 47. */
  hour: z.int().nonnegative(),
  matched: matchedSchema.nullable(),
  themes: z.array(z.string()),
  /** 0 to 1, of the best of the things asked for; matched from the watch's `threshold` on. */
  score: z.number(),
  /** The best of them when the score is near the threshold but below it: counted as none. */
  perhaps: matchedSchema.optional(),
  /** Who decided where it was a person: the sorting file, the handoff, or the handoff about its theme. */
  decidedBy: z.enum(['sorting', 'handoff', 'theme']).optional(),
  reason: z.string(),
});

const laneSchema = z.object({
  kind: z.enum(['question', 'limitation', 'surprise']),
  /** Position in `predicted`, `limitations` or `unpredicted`. */
  index: z.int().nonnegative(),
  label: z.string(),
  /** Each ticket's time in hours from flag on, with two decimals, the earliest first. */
  hours: z.array(z.number()),
  tickets: z.array(z.string()),
});

/** What tickets ask, as the sorting tells it; the two that a release is read by first. */
export const ticketKinds = ['how-do-i', 'doesnt-work', 'wish', 'account', 'other'] as const;
export type TicketKind = (typeof ticketKinds)[number];

const shareSchema = shareChangeSchema.omit({ p: true });

const kindCountSchema = z.object({
  kind: z.enum(ticketKinds),
  /** Tickets that belong to a question, a limitation or a surprise. */
  about: z.int().nonnegative(),
  /** All tickets of the window. */
  all: z.int().nonnegative(),
  /** Of all tickets in the same hours of the weeks before; null with fewer than three of them. */
  usual: range.nullable(),
});

const countedSchema = z.object({
  /** Position in `predicted` or `limitations`. */
  index: z.int().nonnegative(),
  arrived: z.int().nonnegative(),
  requesters: z.int().nonnegative(),
});

/** The 48 hours after a later rollout step that reached further customers. */
const stepSchema = z.object({
  /** ISO 8601, as the handoff says it. */
  at: z.string(),
  audience: z.string(),
  percent: z.number().optional(),
  /** From flag on, with one decimal; below 48 it began inside the watch itself. */
  hour: z.number(),
  to: z.string(),
  begun: z.boolean(),
  complete: z.boolean(),
  hoursOpen: z.number(),
  /** Its one line in words. */
  finding: z.string(),
  /** `usual` is told by the weeks before the release alone. */
  arrived: z.object({ count: z.int().nonnegative(), usual: range.nullable() }),
  /** Those that the handoff knew before the step's 48 hours were over. */
  questions: z.array(countedSchema),
  limitations: z.array(countedSchema),
  surprises: z.array(
    surpriseSchema
      .pick({ theme: true, label: true, found: true, count: true, requesters: true, examples: true })
      // All of them: a step has no lanes, and what is proposed for the handoff names every ticket.
      .extend({ tickets: z.array(z.string()) }),
  ),
  unrelated: z.int().nonnegative(),
});
export type WatchedStep = z.output<typeof stepSchema>;

/** `api/watch/<handoff id>.json`: the 48 hours after flag on, beside what the handoff foresaw. */
export const watchSchema = z.object({
  id: z.string(),
  release: z.string(),
  version: z.string().optional(),
  /** Flag on and 48 hours later, ISO 8601 in the handoff's offset. */
  from: z.string(),
  to: z.string(),
  asOf: z.string(),
  /** False while the release is still to come. */
  released: z.boolean(),
  /** True when the 48 hours are over. */
  complete: z.boolean(),
  /** True when they are over and the exports hold all of them, so that silence in them was silence. */
  whole: z.boolean(),
  /** Hours still to come, with one decimal; 0 when complete. */
  hoursOpen: z.number(),
  /** The newest ticket known, in any file; null without tickets. */
  newestTicketAt: z.string().nullable(),
  /** The watch's one line in words. */
  finding: z.string(),
  /** What to know before reading the figures: hours open, data too short, no history. */
  notes: z.array(z.string()),
  arrived: z.object({ count: z.int().nonnegative(), usual: range.nullable() }),
  predicted: z.array(predictedSchema),
  limitations: z.array(limitationSchema),
  unpredicted: z.array(surpriseSchema),
  unrelated: z.object({ count: z.int().nonnegative() }),
  tickets: z.array(watchedTicketSchema),
  /** How many ask how, how many say that it does not work; empty where tickets are not sorted. */
  kinds: z.array(kindCountSchema),
  /** Of all tickets that ask how or say it does not work: how many say so; null where tickets are not sorted. */
  share: shareSchema.nullable(),
  /** The same in the whole weeks since flag on, at most four, beside the eight weeks before; null in the first week. */
  since: z
    .object({
      weeks: z.int().positive(),
      /** All tickets first, then the themes that the release's tickets belong to. */
      rows: z.array(shareSchema.extend({ theme: z.string().optional(), label: z.string().optional() })),
    })
    .nullable(),
  /** The score from which a ticket counts as matched. */
  threshold: z.number(),
  /** Rollout steps after flag on that reached further customers, the earliest first. */
  steps: z.array(stepSchema),
  /** One entry for each of the 48 hours; `usual` is the mean of the same hour in the weeks before. */
  hours: z.array(z.object({ hour: z.int(), arrived: z.int().nonnegative(), usual: z.number().nullable() })),
  lanes: z.array(laneSchema),
  /** Hours from flag on to the first ticket that belongs to the release, with one decimal; null when none came. */
  lagHours: z.number().nullable(),
});
export type Watch = z.output<typeof watchSchema>;
export type PredictedQuestion = z.output<typeof predictedSchema>;
export type WatchedLimitation = z.output<typeof limitationSchema>;
export type Surprise = z.output<typeof surpriseSchema>;
export type WatchedTicket = z.output<typeof watchedTicketSchema>;
export type Lane = z.output<typeof laneSchema>;
