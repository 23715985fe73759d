import type { Evidence } from './evidence.ts';
import type { Kind, Pile } from './sorted.ts';

/** Of kinds with equal evidence the first stands: a failure told as a question is still a failure. */
const kinds: readonly Kind[] = ['doesnt-work', 'wish', 'account', 'how-do-i', 'other'];

const kindOfPile: Readonly<Record<Pile, Kind>> = {
  bug: 'doesnt-work',
  brief: 'wish',
  noise: 'other',
  unclear: 'other',
};

/** Gives what a ticket asks, from the cues in it; where none speaks, from the pile it was sorted into. */
export function kindOf(evidence: Evidence, pile: Pile): Kind {
  const sums = new Map<Kind, number>();
  for (const { kind, weight } of [...evidence.words, ...evidence.fields])
    sums.set(kind, (sums.get(kind) ?? 0) + weight);
  let best: Kind = 'other';
  for (const kind of kinds) if ((sums.get(kind) ?? 0) > (sums.get(best) ?? 0)) best = kind;
  return best === 'other' ? kindOfPile[pile] : best;
}
