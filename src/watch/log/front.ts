import { z } from 'zod';
import { momentFault } from '../../handoffs/index.ts';
import { isHour } from './instant.ts';
import { noteClasses, triggers } from './log.ts';

const words = z
  .string({ error: said('is not a text. Put it in quotes') })
  .trim()
  .min(1, { error: 'is empty. Fill it in, or take the line out' });

/** `H+6` from flag on, or a moment with its offset. */
const instant = z.string({ error: said("is not a time. Write it as 'H+6'") }).superRefine((text, context) => {
  if (isHour(text)) return;
  const fault = momentFault(text);
  if (fault === undefined) return;
  const message = fault.startsWith('has no offset')
    ? fault
    : "is not a time. Write it as 'H+6', or as 2026-09-15T15:00:00+01:00";
  context.addIssue({ code: 'custom', message });
});

const note = z.strictObject({
  at: instant,
  by: words,
  seen: words.optional(),
  source: z
    .union([
      words,
      z.number().transform(String),
      z.array(z.coerce.string()).transform((ids) => ids.join(', ')),
    ])
    .optional(),
  class: z
    .enum(noteClasses, {
      error: said(
        "is none of the three. Write 'noise' (people meeting something new), 'signal' (to follow) or 'act'",
      ),
    })
    .optional(),
  owner: words.optional(),
  deadline: words.optional(),
  trigger: z
    .enum(triggers, {
      error: said(
        "is none of the three things on which one acts at once. Write 'threshold', 'data' or 'security'; or say 'why' instead",
      ),
    })
    .optional(),
  why: words.optional(),
  outcome: words.optional(),
});

/** What the top of `content/watches/<handoff id>.md` can say. Every key may be left out. */
export const frontSchema = z.strictObject({
  notes: z
    .array(note, { error: said("is not a list. Write one note a line, each begun with '- '") })
    .default([]),
  extended: z.strictObject({ to: instant, by: words, why: words }).optional(),
  incident: z.strictObject({ at: instant, why: words }).optional(),
  closed: z.strictObject({ at: instant, by: words }).optional(),
});

/**
 * The same, read as far as it can be: a note that cannot be read leaves its place empty, so that one slip in the small hours does not
 * hide the others and each keeps its line. Used only after the strict reading has told every fault.
 */
export const lenientFrontSchema = z.object({
  notes: z.array(note.optional().catch(undefined)).catch([]),
  extended: frontSchema.shape.extended.catch(undefined),
  incident: frontSchema.shape.incident.catch(undefined),
  closed: frontSchema.shape.closed.catch(undefined),
});
export type Front = z.output<typeof lenientFrontSchema>;

/** A message for a value that is there but wrong; a missing key keeps its own sentence. */
function said(message: string) {
  return (issue: { readonly input?: unknown }) => (issue.input === undefined ? undefined : message);
}
