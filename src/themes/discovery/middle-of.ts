import type { Lexicon } from '../text/lexicon.ts';
import type { ReadText } from '../text/reading.ts';
import { Weigher } from '../weigher.ts';
import type { Weights } from '../weights.ts';
import { heaviest } from './vectors.ts';

/** A word of one or two of a handful of tickets is theirs, and not of what they are about. */
const fewestTexts = 3;

/**
 * The middle of a few texts: the mean of their vectors, of which the heaviest terms are kept, scaled to unit length.
 *
 * @returns its terms, heaviest first, and the cosine of each text to it, in their order
 */
export function middleOf(
  texts: readonly ReadText[],
  weights: Weights,
  lexicon: Lexicon,
  keptTerms: number,
): { readonly terms: ReadonlyMap<string, number>; readonly similarities: readonly number[] } {
  const weigher = new Weigher(lexicon, weights);
  const sums = new Map<number, { weight: number; texts: number }>();
  for (const text of texts) {
    weigher.weigh(text);
    for (const column of weigher.touched) {
      const sum = sums.get(column) ?? { weight: 0, texts: 0 };
      sum.weight += weigher.weights[column] as number;
      sum.texts += 1;
      sums.set(column, sum);
    }
  }
  const shared = [...sums].filter(([, sum]) => sum.texts >= fewestTexts);
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
