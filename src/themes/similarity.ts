import type { Lexicon } from './text/lexicon.ts';
import type { ReadText } from './text/reading.ts';
import type { Theme } from './theme.ts';
import { Weigher } from './weigher.ts';

/** A burst may be of two weeks; what came earlier was not what customers suddenly said, however alike it reads. */
const beforeBurst = 7 * 24 * 3600 * 1000;

/** A discovered theme that a ticket is near enough to. */
export interface Nearest {
  readonly theme: Theme;
  /** Cosine between the ticket and the theme's middle, 0 to 1. */
  readonly similarity: number;
}

interface Posting {
  readonly theme: number;
  readonly weight: number;
}

/**
 * Finds for a text the discovered theme that is near enough: among those that were there when it came the nearest, else of the oldest
 * that came later, then the first by id. A theme that burst takes none from more than a week before.
 *
 * @param lexicon the one into which texts are read
 * @param weigherOf gives the weigher of each map of weights, where there is one already
 * @returns a function of a text and of when it was written, in milliseconds since 1970
 */
export function similarityFinder(
  themes: readonly Theme[],
  lexicon: Lexicon,
  weigherOf = (idf: Theme['idf'], rare: number): Weigher => new Weigher(lexicon, { idf, rare }),
): (text: ReadText, at: number) => Nearest | undefined {
  const found = themes.filter(({ terms }) => terms.size > 0);
  if (found.length === 0) return () => undefined;
  // Themes found together weigh words alike: a ticket is weighed once for all of them.
  const spaces = [...new Set(found.map(({ idf }) => idf))].map((idf) => {
    const members = found.filter((theme) => theme.idf === idf);
    const weigher = weigherOf(idf, members[0]?.rare ?? 0);
    const postings: Posting[][] = [];
    members.forEach(({ terms }, theme) => {
      for (const [term, weight] of terms) {
        const column = weigher.column(term);
        const list = postings[column] ?? [];
        list.push({ theme, weight });
        postings[column] = list;
      }
    });
    return { members, postings, weigher, dots: new Float64Array(members.length) };
  });

  return (text, at) => {
    let best: Nearest | undefined;
    for (const { members, postings, weigher, dots } of spaces) {
      weigher.weigh(text);
      dots.fill(0);
      for (const column of weigher.touched) {
        const list = postings[column];
        if (list === undefined) continue;
        const weight = weigher.weights[column] as number;
        for (const posting of list)
          dots[posting.theme] = (dots[posting.theme] as number) + weight * posting.weight;
      }
      members.forEach((theme, index) => {
        const similarity = dots[index] as number;
        if (similarity < theme.threshold || !takes(theme, at)) return;
        if (best === undefined || before({ theme, similarity }, best, at)) best = { theme, similarity };
      });
    }
    return best;
  };
}

function takes({ found, since }: Theme, at: number): boolean {
  return found !== 'burst' || at >= since - beforeBurst;
}

function before(one: Nearest, other: Nearest, at: number): boolean {
  const came = one.theme.since > at ? one.theme.since : 0;
  const otherCame = other.theme.since > at ? other.theme.since : 0;
  if (came !== otherCame) return came < otherCame;
  if (one.similarity !== other.similarity) return one.similarity > other.similarity;
  return one.theme.id < other.theme.id;
}
