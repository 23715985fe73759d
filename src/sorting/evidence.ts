import type { Cue } from './cues/cue.ts';
import { englishEdges, englishWords } from './cues/english.ts';
import { type FieldEvidence, readFields, type TicketFields } from './cues/fields.ts';
import { hebrewCues } from './cues/hebrew.ts';
import { wordScan } from './cues/word-scan.ts';
import { hasHebrew, type ReadableText, readableBody, readableTitle } from './readable-text.ts';
import type { Kind, Stream } from './sorted.ts';

/** A ticket as far as sorting looks at it. */
export interface SortableTicket extends TicketFields {
  readonly subject: string;
  readonly body: string;
}

/** A hit in the title counts more: people put there what the matter is. */
const titleFactor = 1.5;

/** A cue that was met, with the customer's own words. */
export interface WordEvidence {
  readonly stream: Stream;
  readonly kind: Kind;
  readonly weight: number;
  /** What the words speak of. */
  readonly of: string;
  readonly words: string;
}

/** Everything that speaks for a stream in one ticket. */
export interface Evidence {
  readonly words: readonly WordEvidence[];
  readonly fields: readonly FieldEvidence[];
}

/** Gives what speaks for each stream: every cue counts once in the title and once in the body. */
export function evidenceOf(ticket: SortableTicket): Evidence {
  const words: WordEvidence[] = [];
  find(readableTitle(ticket.subject), titleFactor, words);
  find(readableBody(ticket.body), 1, words);
  return { words, fields: readFields(ticket) };
}

const scanEnglish = wordScan(englishWords);

function find(text: ReadableText, factor: number, found: WordEvidence[]): void {
  if (text.plain.length === 0) return;
  const note = ({ stream, kind, weight, of }: Cue, from: number, to: number): void => {
    found.push({ stream, kind, weight: weight * factor, of, words: text.shown.slice(from, to) });
  };
  for (const { cue, from, to } of scanEnglish(text.plain)) note(cue, from, to);
  for (const cues of hasHebrew(text.plain) ? [englishEdges, hebrewCues] : [englishEdges]) {
    for (const cue of cues) {
      const match = cue.words.exec(text.plain);
      if (match !== null) note(cue, match.index, match.index + match[0].length);
    }
  }
}
