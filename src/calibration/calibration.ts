import { z } from 'zod';
import { english, type Words } from '../words/index.ts';
import { type Foreseen, fewestTickets, foreseenOf, wilson } from './foreseen.ts';
import { calibrationNotes, foreseenInWords, progressInWords } from './in-words.ts';
import { progressOf } from './progress.ts';
import { type ReleaseGrounds, type ReleaseRecord, recordOf } from './record.ts';

const count = z.int().nonnegative();
const foreseenSchema = z.object({ part: count, of: count });
const range = z.object({ low: z.number(), high: z.number() });

const verdictsSchema = z.object({
  right: count,
  'too-conservative': count,
  wrong: count,
  'not-checked': count,
});

/** Predicted questions: all, and what became of them. `open` is silent without a verdict, or not over. */
const questionsSchema = z.object({
  foreseen: count,
  came: count,
  perhaps: count,
  silent: count,
  open: count,
});

const rowSchema = z.object({
  id: z.string(),
  release: z.string(),
  version: z.string().optional(),
  releaseAt: z.string(),
  /** `short`: the 48 hours are over, and the exports do not hold all of them. Only `over` counts across releases. */
  watched: z.enum(['upcoming', 'running', 'short', 'over']),
  questions: questionsSchema,
  /** Of the tickets about the release, those that the handoff foresaw as a question or a limitation: the hit rate. */
  arrivals: foreseenSchema,
  /** The same share, 0 to 1, with its 95 % range, of this release and as many before it as twenty tickets take; null until then. */
  pooled: foreseenSchema.extend({ releases: z.int().positive(), share: z.number(), range }).nullable(),
  /** `later`: the names of what later rollout steps brought beyond them. */
  surprises: z.object({ themes: count, tickets: count, later: z.array(z.string()) }),
  /** Days from the day on which support had the handoff to flag on; null where no day is written. */
  warningDays: z.int().nullable(),
  /** The support forecast: how many questions had each verdict. */
  forecast: verdictsSchema,
  /** The brief's own prediction, which only a person judges; never in one total with the forecast. */
  brief: z.enum(['none', 'awaited', 'overdue', 'right', 'too-conservative', 'wrong', 'not-checked']),
});
export type CalibrationRow = z.output<typeof rowSchema>;

/** `api/calibration.json`: what was foreseen and what came, release by release. */
export const calibrationSchema = z.object({
  /** ISO 8601. */
  asOf: z.string(),
  /** Of releases whose watch is over and whose tickets reach its end. */
  pooled: foreseenSchema.extend({
    releases: count,
    questions: questionsSchema,
    surprises: z.object({ themes: count, tickets: count }),
    forecast: verdictsSchema,
  }),
  /** The verdicts on briefs' predictions, also of releases whose watch is not over; one that is overdue has none yet. */
  briefs: verdictsSchema,
  /** Whether the trio foresees its own customers better than before. */
  progress: z.object({
    verdict: z.enum(['better', 'worse', 'no-difference', 'too-few']),
    since: z.enum(['year', 'half']),
    older: foreseenSchema.extend({ releases: count }).optional(),
    newer: foreseenSchema.extend({ releases: count }).optional(),
    /** The newer share less the older one, with its 95 % interval. */
    difference: z.object({ mid: z.number(), low: z.number(), high: z.number() }).optional(),
    /** The answer as a title; absent where it cannot be told. */
    headline: z.string().optional(),
    inWords: z.string(),
  }),
  /** K1 of the practice: how much of what came had been foreseen; absent where nothing came. */
  finding: z.string().optional(),
  /** How many predicted questions stayed silent; K4, K2 and K3 of the practice, where they apply. */
  notes: z.array(z.string()),
  /** Newest first. */
  releases: z.array(rowSchema),
});
export type Calibration = z.output<typeof calibrationSchema>;

/**
 * Lays all releases side by side: what each handoff foresaw, what came, and whether this gets better.
 *
 * @param releases in any order
 * @param now milliseconds since 1970
 */
export function calibrationOf(
  releases: readonly ReleaseGrounds[],
  now: number,
  words: Words = english,
): Calibration {
  const records = releases
    .map(recordOf)
    .sort((a, b) => Date.parse(b.releaseAt) - Date.parse(a.releaseAt) || (a.id < b.id ? -1 : 1));
  const over = records.filter(({ watched }) => watched === 'over');
  const progress = progressOf(over, now);
  const finding = foreseenInWords(over, words);
  return {
    asOf: new Date(now).toISOString(),
    pooled: { releases: over.length, ...foreseenOf(over), ...sumsOf(over) },
    briefs: verdicts((verdict) => records.filter(({ brief }) => brief === verdict).length),
    progress: { ...progress, ...progressInWords(progress, over, words) },
    ...(finding === undefined ? {} : { finding }),
    notes: calibrationNotes(records, words),
    releases: records.map((record) => rowOf(record, over)),
  };
}

type Verdicts = z.output<typeof verdictsSchema>;

function verdicts(counted: (verdict: keyof Verdicts) => number): Verdicts {
  return {
    right: counted('right'),
    'too-conservative': counted('too-conservative'),
    wrong: counted('wrong'),
    'not-checked': counted('not-checked'),
  };
}

/** What releases have together. */
function sumsOf(
  records: readonly ReleaseRecord[],
): Pick<Calibration['pooled'], 'questions' | 'surprises' | 'forecast'> {
  const sum = (figure: (record: ReleaseRecord) => number): number =>
    records.reduce((total, record) => total + figure(record), 0);
  return {
    questions: {
      foreseen: sum(({ questions }) => questions.foreseen),
      came: sum(({ questions }) => questions.came),
      perhaps: sum(({ questions }) => questions.perhaps),
      silent: sum(({ questions }) => questions.silent),
      open: sum(({ questions }) => questions.open),
    },
    surprises: {
      themes: sum(({ surprises }) => surprises.length),
      tickets: sum(ticketsOfSurprises),
    },
    forecast: verdicts((verdict) => sum(({ forecast }) => forecast[verdict])),
  };
}

function ticketsOfSurprises({ surprises }: ReleaseRecord): number {
  return surprises.reduce((total, { tickets }) => total + tickets, 0);
}

/** @param over the releases that count, newest first */
function rowOf(record: ReleaseRecord, over: readonly ReleaseRecord[]): CalibrationRow {
  const { about, foreseen, surprises, later, ...facts } = record;
  return {
    ...facts,
    arrivals: { part: foreseen.size, of: about.size },
    pooled: record.watched === 'over' ? pooledUpTo(record, over) : null,
    surprises: {
      themes: surprises.length,
      tickets: ticketsOfSurprises(record),
      later: later.map(({ label }) => label),
    },
  };
}

/** The share foreseen in a release, and in as many before it as it takes to have a share at all. */
function pooledUpTo(record: ReleaseRecord, over: readonly ReleaseRecord[]): CalibrationRow['pooled'] {
  const back = over.slice(over.indexOf(record));
  const sizes = back.map((_, last): Foreseen => foreseenOf(back.slice(0, last + 1)));
  const last = sizes.findIndex(({ of }) => of >= fewestTickets);
  const pool = sizes[last];
  if (!pool) return null;
  const { low, high } = wilson(pool.part, pool.of);
  return {
    ...pool,
    releases: last + 1,
    share: rounded(pool.part / pool.of),
    range: { low: rounded(low), high: rounded(high) },
  };
}

/** Three decimals: finer than a page shows, and the same bytes on every machine. */
function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
