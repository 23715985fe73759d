import { z } from 'zod';
import { blocksOf, htmlFaults, readDocument, unpublishable, webAddress } from '../documents/index.ts';
import type { Fault } from '../faults/index.ts';
import { handoffId, paragraphsOf } from '../handoffs/index.ts';

/** What became of the brief's prediction, in the four words of the practice. Only a person says the first three. */
export const verdicts = ['right', 'too-conservative', 'wrong', 'not-checked'] as const;
export type PredictionVerdict = (typeof verdicts)[number];

const choices = 'Write right, too-conservative, wrong or not-checked';

const day = z.iso.date({ error: 'is not a date. Write it as YYYY-MM-DD' });
const words = z.string().trim().min(1);
/** YAML reads `8` as a number; people mean the text. */
const wordsOrNumber = z.union([words, z.number().transform(String)], {
  error: 'is not a text. Put it in quotes',
});

const frontSchema = z
  .strictObject({
    checkedOn: day.optional(),
    /** In words, or a number with how many it rests on. */
    measured: z
      .union(
        [
          wordsOrNumber,
          z.strictObject({ value: wordsOrNumber, n: z.int().positive(), unit: words.optional() }),
        ],
        {
          error:
            'is neither words nor a number with its base. Write it as { value: 8, n: 5, unit: minutes }, or in quotes',
        },
      )
      .optional(),
    /** Left out where it is the method that the prediction names. */
    method: wordsOrNumber.optional(),
    by: words,
    verdict: z
      .string({ error: `is none of the verdicts. ${choices}` })
      .transform((text) => text.trim().toLowerCase().replace(/\s+/g, '-'))
      .pipe(z.enum(verdicts, { error: `is none of the verdicts. ${choices}` }))
      .optional(),
    learned: words.optional(),
    /** Where it goes on: an address, or the name of the next brief. */
    nextBrief: words.optional(),
    /** The voice-of-customer note that stands beside it, by the name of its file. */
    voice: words.optional(),
  })
  .superRefine(({ verdict, checkedOn, measured }, context) => {
    const lacks = (key: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [key], message });
    if (verdict === undefined) {
      lacks('verdict', `is missing. ${choices}: a person judges a prediction, never the machine`);
      return;
    }
    if (verdict === 'not-checked') return;
    if (checkedOn === undefined)
      lacks(
        'checkedOn',
        'is missing. A verdict has a day on which somebody looked; without one it is not-checked',
      );
    if (measured === undefined)
      lacks('measured', 'is missing. Say what was found, such as { value: 8, n: 5, unit: minutes }');
  });

/** What was found at the check: words, or a number and how many it rests on. */
export type Measured = string | { readonly value: string; readonly n: number; readonly unit?: string };

/** The PO's short note right after the check of what a brief predicted. All text is plain, never HTML. */
export interface SignalReading {
  /** The id of its release's handoff. */
  readonly id: string;
  readonly file: string;
  /** `YYYY-MM-DD`; absent only where nobody looked. */
  readonly checkedOn?: string;
  readonly measured?: Measured;
  readonly method?: string;
  readonly by: string;
  readonly verdict: PredictionVerdict;
  readonly learned?: string;
  /** A web address, or words. */
  readonly nextBrief?: { readonly text: string; readonly isLink: boolean };
  readonly voice?: { readonly id: string; readonly line: number };
  /** Paragraphs parted by an empty line; '' when there is nothing more to say. */
  readonly text: string;
}

/**
 * Reads one file of `content/signals/`, named after its handoff: the facts of a check between two lines of `---`, then as much plain
 * markdown as the PO cares to write.
 *
 * @returns the reading, or none and the faults that keep it off the site
 */
export function readSignal(text: string, file: string): { signal?: SignalReading; faults: Fault[] } {
  const { document, faults } = readDocument(text, frontSchema, file);
  if (!document) return { faults };
  const { body, bodyLine, front, lineOf } = document;
  const blocks = blocksOf(body);
  faults.push(...htmlFaults(blocks, bodyLine - 1, file), ...unpublishable(blocks, bodyLine - 1, file));
  const { verdict, nextBrief, voice, ...facts } = front;
  if (faults.length > 0 || verdict === undefined) return { faults };
  return {
    signal: {
      id: handoffId(file),
      file,
      ...(withoutGaps(facts) as Pick<SignalReading, 'checkedOn' | 'measured' | 'method' | 'by' | 'learned'>),
      verdict,
      ...(nextBrief === undefined
        ? {}
        : { nextBrief: { text: nextBrief, isLink: webAddress.safeParse(nextBrief).success } }),
      ...(voice === undefined ? {} : { voice: { id: voice, line: lineOf('voice') } }),
      text: paragraphsOf(blocks),
    },
    faults,
  };
}

function withoutGaps(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
