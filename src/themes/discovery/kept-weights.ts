import type { Weights } from '../weights.ts';
import type { Middle } from './centres.ts';
import { weightOf } from './vocabulary.ts';

/** The most frequent terms tell how long a ticket is beside what it says of a theme; the thousands of rare ones weigh much alike. */
const frequent = 1200;
const heldByRare = 2;

/**
 * The weights that are worth keeping: of the terms in the middles and of the most frequent ones. Every other word weighs what a word of
 * two tickets does.
 *
 * @param terms of the middles' columns
 * @param tickets how many the weights come from
 * @param isShared whether so many people wrote a term that it may be kept
 */
export function keptWeights(
  { idf }: Weights,
  middles: readonly Middle[],
  terms: readonly string[],
  tickets: number,
  isShared: (term: string) => boolean,
): Weights {
  const needed = new Set<string>();
  for (const { indices } of middles) {
    for (const column of indices) {
      const term = terms[column] as string;
      needed.add(term);
      for (const part of term.split(' ')) needed.add(part);
    }
  }
  const rare = weightOf(heldByRare, tickets);
  let rank = 0;
  const kept = new Map<string, number>();
  for (const [term, weight] of idf) {
    rank += 1;
    // Pairs count only where a theme knows them; a word of two tickets may be a name that redaction missed.
    const listed = rank <= frequent && !term.includes(' ') && weight < rare && isShared(term);
    if (needed.has(term) || listed) kept.set(term, weight);
  }
  return { idf: kept, rare };
}
