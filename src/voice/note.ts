import { z } from 'zod';
import { fileStem, readDocument, readMdx, webAddress, weekId } from '../documents/index.ts';
import type { Fault } from '../faults/index.ts';

/** The facts at the top of `content/voice/<id>.mdx`. */
const frontSchema = z.strictObject({
  title: z.string().min(1),
  /** The name of the cycle whose signal reading it stands beside. */
  cycle: z.coerce.string(),
  weeks: z.strictObject({ from: weekId, to: weekId }).refine(({ from, to }) => from <= to, {
    error: 'end before they begin. Put the earlier week first',
  }),
  author: z.string().min(1),
  date: z.iso.date({ error: 'is not a date. Write it as YYYY-MM-DD' }),
  /** The signal reading, in the PO's words. */
  signal: z
    .strictObject({
      sentence: z.string().min(1),
      measured: z.string().optional(),
      verdict: z.enum(['Right', 'Too conservative', 'Wrong', 'Not checked']).optional(),
      link: webAddress.optional(),
    })
    .optional(),
  /** A draft is checked and left out of the site. */
  draft: z.boolean().default(false),
});

/** What a note may hold besides markdown. */
const allowed = new Map([['Moment', ['ticket']]]);

/** A passage of one ticket that a note quotes. */
export interface Moment {
  readonly ticket: string;
  /** The words quoted; absent when the ticket is to speak for itself. */
  readonly passage?: string;
  readonly line: number;
}

/** A voice-of-customer note: one paragraph of moments beside the cycle's signal reading. */
export interface VoiceNote extends z.output<typeof frontSchema> {
  readonly id: string;
  readonly file: string;
  readonly moments: readonly Moment[];
}

/**
 * Reads a voice-of-customer note.
 *
 * @returns the note, or no note and the faults that keep it off the site
 */
export function readNote(text: string, file: string): { note?: VoiceNote; faults: Fault[] } {
  const { document, faults } = readDocument(text, frontSchema, file);
  const id = fileStem(file);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    faults.push({
      file,
      message: 'The file name becomes the address of the page: lower-case letters, digits and hyphens only.',
    });
  }
  if (!document) return { faults };

  const { components, faults: mdxFaults } = readMdx(document.body, file, document.bodyLine, allowed);
  faults.push(...mdxFaults);
  const moments: Moment[] = [];
  for (const { attributes, text: passage, line } of components) {
    const ticket = attributes.get('ticket')?.trim();
    if (!ticket) {
      faults.push({
        file,
        line,
        message: 'This moment does not say which ticket tells it. Write <Moment ticket="…">.',
      });
    } else {
      moments.push({ ticket, line, ...(passage ? { passage } : {}) });
    }
  }
  if (faults.length > 0) return { faults };
  return { note: { ...document.front, id, file, moments }, faults };
}
