import { z } from 'zod';

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
      }),
      { error: said("is not a list. Write one step a line, each begun with '- '") },
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
  /** Lenient on purpose: a waiver without a name is told by the gate, in its own words (G2). */
  waivers: z
    .array(
      z.strictObject({
        item: words,
        reason: z.string().nullish(),
        by: z.string().nullish(),
        followUp: day.nullish(),
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
  writtenOn: frontSchema.shape.writtenOn.catch(undefined),
  walkthrough: frontSchema.shape.walkthrough.catch(undefined),
  signatures: frontSchema.shape.signatures.catch({}),
  refused: frontSchema.shape.refused.catch(undefined),
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

function isMoment(text: string): boolean {
  const parts = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.exec(text);
  if (!parts || Number.isNaN(Date.parse(text))) return false;
  return z.iso.date().safeParse(parts[1]).success;
}
