import type { Fault } from '../faults/index.ts';
import { redact } from '../tickets/index.ts';
import type { VoiceNote } from './note.ts';

/** What a quotation is held against: the redacted words of one ticket. */
export interface QuotableTicket {
  readonly subject: string;
  readonly body: string;
}

/**
 * Holds every moment of a note against the ticket that it quotes.
 *
 * @param ticketOf gives a ticket by its id, or nothing when no export holds it
 * @returns a fault for each moment whose ticket is unknown (the note is left out), and one that stops the
 *   build for each passage that its ticket does not hold: an invented quotation is never published
 */
export function checkQuotations(
  note: VoiceNote,
  ticketOf: (id: string) => QuotableTicket | undefined,
): Fault[] {
  const faults: Fault[] = [];
  for (const { ticket, passage, line } of note.moments) {
    const found = ticketOf(ticket);
    if (!found) {
      faults.push({
        file: note.file,
        line,
        message: `Ticket ${ticket} is in no export. The note is left out until the ticket is there or the moment is taken out.`,
      });
    } else if (passage && !holdsPassage(`${found.subject}\n${found.body}`, passage)) {
      faults.push({
        file: note.file,
        line,
        message: `The quoted words are not in ticket ${ticket} as it is published: “${redact(beginning(passage)).text}”. Copy them from its page, with […] where you cut.`,
        stopsBuild: true,
      });
    }
  }
  return faults;
}

/**
 * Tells whether a text holds a passage word for word. `[…]` and `[...]` mark a cut; line breaks, runs of
 * spaces and the form of quotation marks do not count.
 */
export function holdsPassage(text: string, passage: string): boolean {
  const whole = plain(text);
  let from = 0;
  for (const part of passage.split(/\[(?:…|\.\.\.)\]/)) {
    const words = plain(part);
    if (words === '') continue;
    const at = wholeWords(whole, words, from);
    if (at < 0) return false;
    from = at + words.length;
  }
  return true;
}

/** Where a part stands in a text without cutting a word: "able to" is not in "unable to". -1 when it does not. */
function wholeWords(text: string, part: string, from: number): number {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
    const cutsBefore = letter.test(part[0] ?? '') && letter.test(text[at - 1] ?? '');
    const cutsAfter = letter.test(part.at(-1) ?? '') && letter.test(text[at + part.length] ?? '');
    if (!cutsBefore && !cutsAfter) return at;
  }
  return -1;
}

/** The first words of a quotation, enough to find it by. */
function beginning(passage: string): string {
  const words = plain(passage).split(' ');
  return words.length > 7 ? `${words.slice(0, 7).join(' ')} …` : words.join(' ');
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
