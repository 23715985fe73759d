import { fnv1a } from '../../seeds/index.ts';
import type { Vectors } from '../discovery/vectors.ts';
import { vocabularyOf } from '../discovery/vocabulary.ts';
import { Lexicon } from '../text/lexicon.ts';
import { type ReadText, readText } from '../text/reading.ts';
import type { TextTicket, Theme } from '../theme.ts';
import { Weigher } from '../weigher.ts';
import { sharedWords } from './shared-words.ts';

/** More tickets of one theme change nothing in what it is confused with. */
const compared = 150;
const fewestToJudge = 3;
/** A ticket lies between two themes when the other is at least this near, of what its own is. */
const nearly = 0.9;
const fewestBetween = 2;
const leastShare = 0.05;
const most = 3;

/** Two themes whose tickets are easily taken for each other's. */
export interface Confusion {
  readonly theme: string;
  /** The theme that its tickets are nearly as near to. */
  readonly other: string;
  /** Tickets of `theme` that are about as near to `other`, and of how many that were compared. */
  readonly tickets: number;
  readonly of: number;
  /** Words that both use, as customers write them, the heaviest first; at most four. */
  readonly words: readonly string[];
}

/**
 * Says for each theme which others it is often confused with: those that its tickets are about as near to as to the other tickets of
 * their own (cosine to the middle, the ticket itself left out). At most 150 tickets of each theme are compared, always the same ones. A
 * theme inside another is not compared with it.
 *
 * @param assigned theme ids of every ticket by ticket id, the primary first
 * @returns by the order of `themes`, for each the most confused first, at most three; nothing for a theme that stands apart
 */
export function confusable(
  tickets: readonly TextTicket[],
  themes: readonly Theme[],
  assigned: ReadonlyMap<string, readonly string[]>,
): Confusion[] {
  const drawn = themes.map(() => [] as { ticket: TextTicket; hash: number }[]);
  const indexOf = new Map(themes.map(({ id }, index) => [id, index]));
  for (const ticket of tickets) {
    const [primary = ''] = assigned.get(ticket.id) ?? [];
    drawn[indexOf.get(primary) ?? -1]?.push({ ticket, hash: fnv1a(ticket.id) });
  }
  const lexicon = new Lexicon();
  const texts: ReadText[] = [];
  const owner: number[] = [];
  drawn.forEach((own, index) => {
    own.sort((a, b) => a.hash - b.hash || (a.ticket.id < b.ticket.id ? -1 : 1));
    for (const { ticket } of own.slice(0, compared)) {
      texts.push(readText(ticket, lexicon));
      owner.push(index);
    }
  });
  const weigher = new Weigher(lexicon, vocabularyOf(texts, lexicon));
  const vectors = weigher.vectors(texts);
  const { terms } = weigher;
  const middles = new Middles(vectors, owner, themes.length);
  const apart = (theme: number, other: number): boolean =>
    themes[theme]?.inside !== themes[other]?.id && themes[other]?.inside !== themes[theme]?.id;
  const between = themes.map(() => new Map<number, number>());
  owner.forEach((theme, row) => {
    const other = middles.nearlyAsNear(row, theme, (index) => apart(theme, index));
    if (other !== undefined) between[theme]?.set(other, (between[theme]?.get(other) ?? 0) + 1);
  });

  return themes.flatMap(({ id }, theme): Confusion[] => {
    const of = Math.min(compared, drawn[theme]?.length ?? 0);
    if (of < fewestToJudge) return [];
    return [...(between[theme] ?? [])]
      .filter(([, count]) => count >= Math.max(fewestBetween, of * leastShare))
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, most)
      .map(([other, count]) => ({
        theme: id,
        other: themes[other]?.id ?? '',
        tickets: count,
        of,
        words: sharedWords(middles.common(theme, other), terms, texts, owner, [theme, other], lexicon),
      }));
  });
}

/** The middles of groups of vectors, in an inverted index. */
class Middles {
  readonly #vectors: Vectors;
  /** For each column which groups have it, with the sum of their weights. */
  readonly #sums: Map<number, number>[];
  readonly #length: Float64Array;

  constructor(vectors: Vectors, owner: readonly number[], groups: number) {
    this.#vectors = vectors;
    this.#sums = Array.from({ length: vectors.columns }, () => new Map());
    owner.forEach((group, row) => {
      this.#each(row, (column, weight) => {
        const sums = this.#sums[column] as Map<number, number>;
        sums.set(group, (sums.get(group) ?? 0) + weight);
      });
    });
    const squares = new Float64Array(groups);
    for (const sums of this.#sums)
      for (const [group, sum] of sums) squares[group] = (squares[group] as number) + sum * sum;
    this.#length = squares.map(Math.sqrt);
  }

  /** The nearest other group, if it is about as near to the row as the rest of the row's own group is. */
  nearlyAsNear(row: number, own: number, counts: (group: number) => boolean): number | undefined {
    const dots = new Float64Array(this.#length.length);
    this.#each(row, (column, weight) => {
      for (const [group, sum] of this.#sums[column] as Map<number, number>)
        dots[group] = (dots[group] as number) + weight * sum;
    });
    const toOwn = dots[own] as number;
    if (toOwn === 0) return undefined;
    const rest = Math.sqrt(Math.max(1e-9, (this.#length[own] as number) ** 2 - 2 * toOwn + 1));
    let nearest: number | undefined;
    let greatest = nearly * Math.max(0, (toOwn - 1) / rest);
    dots.forEach((dot, group) => {
      if (group === own || dot === 0 || !counts(group)) return;
      const similarity = dot / (this.#length[group] as number);
      if (similarity < greatest || (nearest !== undefined && similarity === greatest)) return;
      greatest = similarity;
      nearest = group;
    });
    return nearest;
  }

  /** The columns that weigh most in both groups, the heaviest first. */
  common(a: number, b: number): number[] {
    const both: { column: number; weight: number }[] = [];
    this.#sums.forEach((sums, column) => {
      const weight = (sums.get(a) ?? 0) * (sums.get(b) ?? 0);
      if (weight > 0) both.push({ column, weight });
    });
    return both
      .sort((x, y) => y.weight - x.weight || x.column - y.column)
      .slice(0, 4)
      .map(({ column }) => column);
  }

  #each(row: number, use: (column: number, weight: number) => void): void {
    const { starts, indices, weights } = this.#vectors;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1)
      use(indices[at] as number, weights[at] as number);
  }
}
