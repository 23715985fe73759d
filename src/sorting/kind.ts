import type { Evidence } from './evidence.ts';
import type { Kind, Pile } from './sorted.ts';

/** Of kinds with equal evidence the first stands: a failure told as a question is still a failure. */
const kinds: readonly Kind[] = ['doesnt-work', 'wish', 'account', 'how-do-i', 'other'];

/** Words that weigh less (one weak word) leave room for what the helpdesk's fields say. */
const enoughWords = 1.5;

const kindOfPile: Readonly<Record<Pile, Kind>> = {
  bug: 'doesnt-work',
  brief: 'wish',
  noise: 'other',
  unclear: 'other',
};

interface Said {
  readonly kind: Kind;
  readonly weight: number;
}

/**
 * Gives what a ticket asks: first by what the customer wrote; where that says little, by the helpdesk's fields as well;
 * where none speaks, by the pile it was sorted into. Failures and wishes end in questions too ("When will it be mended?"):
 * words that only ask are weighed together with the fields.
 */
export function kindOf({ words, fields }: Evidence, pile: Pile): Kind {
  const written = strongest(words);
  const asksOnly = written.kind === 'how-do-i' || written.kind === 'other';
  if (!asksOnly && written.weight >= enoughWords) return written.kind;
  // A field that tells of no kind, a helpdesk's default type, holds no word back.
  const telling = fields.filter(({ kind }) => kind !== 'other');
  const { kind } = strongest([...words, ...telling]);
  return kind === 'other' ? kindOfPile[pile] : kind;
}

function strongest(said: readonly Said[]): Said {
  const sums = new Map<Kind, number>();
  for (const { kind, weight } of said) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  let best: Said = { kind: 'other', weight: 0 };
  for (const kind of kinds) {
    const weight = sums.get(kind) ?? 0;
    if (weight > best.weight) best = { kind, weight };
  }
  return best;
}
