import { z } from 'zod';
import { ticketIds, webAddress } from '../documents/index.ts';
import { type PartKey, partNamed, parts } from './parts.ts';

const day = z.iso.date({ error: 'is not a date. Write it as YYYY-MM-DD' });

const moment = z
  .string({
    error: (issue) =>
      issue.input === undefined ? undefined : 'is not a time. Write it as 2026-09-15T09:00:00+03:00',
  })
  .superRefine((text, context) => {
    if (isMoment(text)) return;
    const message = isMoment(`${text.trim()}Z`)
      ? `has no offset, so nobody can tell which moment it is. Add what your zone is ahead of UTC on that day, such as +00:00 or +02:00: ${text.trim()}+hh:mm`
      : 'is not a time. Write it as 2026-09-15T09:00:00+01:00, with what your zone is ahead of UTC on that day';
    context.addIssue({ code: 'custom', message });
  });

const words = z
  .string({ error: said('is not a text. Put it in quotes') })
  .trim()
  .min(1, { error: 'is empty. Fill it in' });

/** YAML reads `4.2` as a number; people mean the text. */
const wordsOrNumber = z.union([words, z.number().transform(String)], {
  error: said('is not a text. Put it in quotes'),
});

const signature = z.strictObject({ name: words, date: day });

/** A part by its number or its name: `4`, `part 4`, `Likely questions`. */
const part = z
  .union([z.number(), z.string()], { error: said(noPart()) })
  .transform((written, context): PartKey => {
    const named = partNamed(written);
    if (named) return named;
    context.addIssue({ code: 'custom', message: noPart() });
    return z.NEVER;
  });

function noPart(): string {
  return `is none of the six parts. Write its number or its name: ${parts.map(({ number, name }) => `${number} ${name}`).join(', ')}`;
}

/** Ids as a list or as one text, `12345, 12377`. */
const tickets = z
  .union([z.array(z.union([words, z.int().transform(String)])), z.int().transform(String), words], {
    error: said(
      'is not a list of tickets. Write [12345, 12377], and an id of more than fifteen digits in quotes',
    ),
  })
  .transform((written) => (typeof written === 'string' ? ticketIds(written) : written));

/** What the top of a handoff can say. Only `release` and `releaseAt` must be there; the gate asks for the rest. */
export const frontSchema = z.strictObject({
  release: wordsOrNumber,
  version: wordsOrNumber.optional(),
  /** Flag on for the first real customers. */
  releaseAt: moment,
  cycle: wordsOrNumber.optional(),
  steps: z
    .array(
      z.strictObject({
        at: moment,
        audience: words,
        percent: z.number().min(0).max(100, { error: 'is more than 100 percent' }).optional(),
        /** What must hold before the next step. */
        exit: words.optional(),
      }),
      { error: said("is not a list. Write one step a line, each begun with '- '") },
    )
    .default([]),
  /** What changed in the parts since it was written. */
  updates: z
    .array(
      z.strictObject({
        on: day,
        step: wordsOrNumber.optional(),
        part,
        what: words,
        why: words.optional(),
        tickets: tickets.default([]),
        by: words.optional(),
      }),
      { error: said("is not a list. Write one update a line, each begun with '- '") },
    )
    .default([]),
  writtenOn: day.optional(),
  walkthrough: z
    .strictObject({
      date: day,
      with: words,
      minutes: z.number().positive().optional(),
      questions: z.array(z.strictObject({ question: words, became: z.string().nullish() })).default([]),
    })
    .optional(),
  signatures: z
    .strictObject({
      po: signature.optional(),
      techLead: signature.optional(),
      designer: signature.optional(),
      csLead: signature.optional(),
    })
    .prefault({}),
  refused: z.strictObject({ by: words, date: day, question: words }).optional(),
  /** What the client reads about the release, and when it reaches them. */
  releaseBrief: z.strictObject({ on: day, link: webAddress.optional() }).optional(),
  /** Who answers in the first 48 hours. */
  onCall: words.optional(),
  /** What the dashboard showed before flag on. */
  baseline: wordsOrNumber.optional(),
  /** Lines of the gate that no file can show, as somebody gives them. */
  checks: z
    .array(
      z.strictObject({
        item: words,
        state: z.enum(['met', 'not met'], {
          error: said("is neither 'met' nor 'not met'. Write one of the two"),
        }),
        by: words.optional(),
      }),
      { error: said("is not a list. Write one line of the gate a line, each begun with '- '") },
    )
    .default([]),
  /** Lenient on purpose: a waiver without a name is told by the gate, in its own words (G2). */
  waivers: z
    .array(
      z.strictObject({
        item: words,
        reason: z.string().nullish(),
        by: z.string().nullish(),
        followUp: day.nullish(),
        /** What the follow-up is, and when it was done. */
        what: words.nullish(),
        done: day.nullish(),
      }),
    )
    .default([]),
  /** Lenient too: which of the five fields is missing is the gate's to say (PR1). */
  prediction: z
    .strictObject({
      sentence: wordsOrNumber.optional(),
      baseline: wordsOrNumber.optional(),
      target: wordsOrNumber.optional(),
      checkDate: day.optional(),
      method: wordsOrNumber.optional(),
      owner: wordsOrNumber.optional(),
    })
    .optional(),
});
export type Front = z.output<typeof frontSchema>;

/**
 * The same facts, read as far as they can be: a key that cannot be read counts as absent and an unknown
 * one is passed over. Used only after the strict reading has told every fault.
 */
export const lenientFrontSchema = z.object({
  ...frontSchema.shape,
  version: frontSchema.shape.version.catch(undefined),
  cycle: frontSchema.shape.cycle.catch(undefined),
  steps: frontSchema.shape.steps.catch([]),
  updates: frontSchema.shape.updates.catch([]),
  writtenOn: frontSchema.shape.writtenOn.catch(undefined),
  walkthrough: frontSchema.shape.walkthrough.catch(undefined),
  signatures: frontSchema.shape.signatures.catch({}),
  refused: frontSchema.shape.refused.catch(undefined),
  releaseBrief: frontSchema.shape.releaseBrief.catch(undefined),
  onCall: frontSchema.shape.onCall.catch(undefined),
  baseline: frontSchema.shape.baseline.catch(undefined),
  checks: frontSchema.shape.checks.catch([]),
  waivers: frontSchema.shape.waivers.catch([]),
  prediction: frontSchema.shape.prediction.catch(undefined),
});

/** A message for a value that is there but wrong; a missing key keeps its own sentence. */
function said(message: string) {
  return (issue: { readonly input?: unknown }) => (issue.input === undefined ? undefined : message);
}

/** What is wrong with a time of a handoff, as a sentence without its subject; nothing when it can be read. */
export function momentFault(text: string): string | undefined {
  return moment.safeParse(text).error?.issues[0]?.message;
}

/** The offset in which a moment is written, `+02:00` or `Z`. */
export function offsetIn(moment: string): string {
  return /[+-]\d{2}:\d{2}$/.exec(moment)?.[0] ?? 'Z';
}

function isMoment(text: string): boolean {
  const parts = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.exec(text);
  if (!parts || Number.isNaN(Date.parse(text))) return false;
  return z.iso.date().safeParse(parts[1]).success;
}
