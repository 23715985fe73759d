import type { TellingWords } from './telling-words.ts';

/** A theme that is told by the same words as another, and by which. */
export interface Alike {
  readonly theme: string;
  readonly words: readonly string[];
}

/** Below this cosine two themes share no more than a word. */
const leastCosine = 0.2;
/** One word in common is a word. */
const leastWords = 2;
const mostShown = 3;
const mostWords = 3;

/** For each theme those whose tickets use its words too: the nearest first, at most three, each with the words that both use most. */
export function alikeOf(telling: ReadonlyMap<string, TellingWords>): Map<string, Alike[]> {
  return new Map(
    [...telling].map(([theme, own]) => [
      theme,
      [...telling]
        .filter(([other]) => other !== theme)
        .map(([other, words]) => ({ theme: other, cosine: cosine(own, words) }))
        .filter((one) => one.cosine >= leastCosine)
        .sort((a, b) => b.cosine - a.cosine || (a.theme < b.theme ? -1 : 1))
        .map(({ theme: other }) => ({ theme: other, words: shared(own, telling.get(other) ?? new Map()) }))
        .filter(({ words }) => words.length >= leastWords)
        .slice(0, mostShown),
    ]),
  );
}

function cosine(a: TellingWords, b: TellingWords): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

function shared(a: TellingWords, b: TellingWords): string[] {
  return [...a]
    .filter(([word]) => b.has(word))
    .map(([word, weight]): [string, number] => [word, weight * (b.get(word) ?? 0)])
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word);
}
