import { builtInCues, type Cues } from './cues/cues.ts';
import { type FieldEvidence, readFields, type TicketFields } from './cues/fields.ts';
import { type ReadableText, readableBody, readableTitle } from './readable-text.ts';
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
  readonly inTitle: boolean;
}

/** Everything that speaks for a stream in one ticket. */
export interface Evidence {
  readonly title: ReadableText;
  readonly body: ReadableText;
  readonly words: readonly WordEvidence[];
  readonly fields: readonly FieldEvidence[];
}

/** Gives what speaks for each stream: every cue counts once in the title and once in the body. */
export function evidenceOf(ticket: SortableTicket, cues: Cues = builtInCues): Evidence {
  const title = readableTitle(ticket.subject);
  const body = readableBody(ticket.body);
  return {
    title,
    body,
    words: [...met(title, true, cues), ...met(body, false, cues)],
    fields: readFields(ticket),
  };
}

function met({ plain, shown }: ReadableText, inTitle: boolean, cues: Cues): WordEvidence[] {
  if (plain.length === 0) return [];
  return cues.find(plain).map(({ cue: { stream, kind, weight, of }, from, to }) => ({
    stream,
    kind,
    weight: inTitle ? weight * titleFactor : weight,
    of,
    words: shown.slice(from, to),
    inTitle,
  }));
}
