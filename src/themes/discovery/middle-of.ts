import type { Lexicon } from '../text/lexicon.ts';
import type { ReadText } from '../text/reading.ts';
import { Weigher } from '../weigher.ts';
import type { Weights } from '../weights.ts';
import { heaviest } from './vectors.ts';

/** A word of one person is theirs, and not of what the tickets are about. */
const fewestPeople = 2;

/**
 * The middle of a few texts: the mean of their vectors, of which the heaviest terms are kept, scaled to unit length.
 *
 * @param who tells of a ticket's id who wrote it
 * @returns its terms, heaviest first, and the cosine of each text to it, in their order
 */
export function middleOf(
  texts: readonly ReadText[],
  weights: Weights,
  lexicon: Lexicon,
  keptTerms: number,
  who: (id: string) => string,
): { readonly terms: ReadonlyMap<string, number>; readonly similarities: readonly number[] } {
  const weigher = new Weigher(lexicon, weights);
  const sums = new Map<number, { weight: number; readonly people: Set<string> }>();
  for (const text of texts) {
    const writer = who(text.id);
    weigher.weigh(text);
    for (const column of weigher.touched) {
      const sum = sums.get(column) ?? { weight: 0, people: new Set<string>() };
      sum.weight += weigher.weights[column] as number;
      sum.people.add(writer);
      sums.set(column, sum);
    }
  }
  const shared = [...sums].filter(([, sum]) => sum.people.size >= fewestPeople);
  const kept = heaviest(
    shared.map(([column, { weight }]) => ({ column, weight })),
    keptTerms,
  );
  const middle = new Map(kept.indices.map((column, at) => [column, kept.weights[at] as number]));
  const similarities = texts.map((text) => {
    weigher.weigh(text);
    return weigher.touched.reduce(
      (sum, column) => sum + (weigher.weights[column] as number) * (middle.get(column) ?? 0),
      0,
    );
  });
  const terms = [...middle]
    .map(([column, weight]): [string, number] => [weigher.terms[column] as string, weight])
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return { terms: new Map(terms), similarities };
}
