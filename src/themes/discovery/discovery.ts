import { type Name, namesOf } from '../naming/names.ts';
import { themeId } from '../naming/theme-id.ts';
import { Lexicon } from '../text/lexicon.ts';
import { type ReadText, readText } from '../text/reading.ts';
import type { TextTicket, Theme } from '../theme.ts';
import { Weigher } from '../weigher.ts';
import type { Weights } from '../weights.ts';
import { type Centre, centreOf, type Keeping, type Membership, type Middle, middlesOf } from './centres.ts';
import { keptWeights } from './kept-weights.ts';
import { smoothed } from './neighbours.ts';
import { partitionOf } from './partition.ts';
import { sampleOf } from './sample.ts';
import { sharedWords } from './shared-words.ts';
import { rowsOf, type Vectors } from './vectors.ts';
import { vocabularyOf } from './vocabulary.ts';

export const sampleSize = 12_000;
/**
 * Terms of a theme's middle: what is kept in a file that a person reads, where a word of one or two tickets may be a name that redaction
 * missed; and what a partition needs.
 */
const keptInFile: Omit<Keeping, 'may'> = { terms: 40, rows: 3 };
const forPartition: Omit<Keeping, 'may'> = { terms: 400, rows: 1 };
/** The farthest of a group stay without a theme: purity pays for it (`npm run bench -- themes`). */
const picky: Membership = { outside: 0.08, least: 0.1 };
/** Who asks for a number of themes asks for a partition. */
const generous: Membership = { outside: 0, least: 0.02 };
const loosest = 0.35;
/** What is named by words that hardly any of its own tickets say is swept together (see `Theme.held`). */
const fewestHeld = 0.15;

/** How a discovery is asked for. */
export interface Discovery {
  /** How many themes; without it about √(n / 4), small and loose groups are left out, and the least typical tickets of each go without. */
  readonly count?: number;
  /** What terms weigh, where other themes are known already: then every ticket is weighed once for all of them. */
  readonly weights?: Weights;
  /** Tells of a ticket's id who wrote it: then what is kept holds no word of one person alone. */
  readonly who?: (id: string) => string;
  /** Names, and ids, that other themes have. */
  readonly names?: ReadonlySet<string>;
  readonly ids?: ReadonlySet<string>;
}

/**
 * Finds what tickets are about, in any language, without being told: TF-IDF over words and pairs of them, one smoothing over the twenty
 * nearest tickets, spherical k-means. The same tickets give the same themes in any order. Above 12,000 tickets a fixed sample of them
 * is read.
 *
 * @param options.count how many themes; without it about √(n / 4), small and loose groups are left out, and the least typical
 * tickets of each go without
 * @param options.who tells of a ticket's id who wrote it: then what is kept holds no word of one person alone
 * @returns themes with most tickets first; none when no two tickets share a word
 */
export function discoverThemes(
  tickets: readonly TextTicket[],
  options: Pick<Discovery, 'count' | 'who'> = {},
): Theme[] {
  const lexicon = new Lexicon();
  const texts = sampleOf(tickets, sampleSize).map((ticket) => readText(ticket, lexicon));
  return [...discoverIn(texts, lexicon, options).themes];
}

/**
 * The same over texts that are read already.
 *
 * @param texts at most 12,000, in an order that does not depend on the order of files
 * @returns themes with most tickets first, and the weights to assign tickets by
 */
export function discoverIn(
  texts: readonly ReadText[],
  lexicon: Lexicon,
  options: Discovery = {},
): { readonly themes: readonly Theme[]; readonly weights: Weights } {
  const { ids = new Set() } = options;
  const asked = options.weights ?? vocabularyOf(texts, lexicon);
  const weigher = new Weigher(lexicon, asked);
  const all = weigher.vectors(texts);
  const kept = texts.map((_, row) => row).filter((row) => all.starts[row] !== all.starts[row + 1]);
  if (kept.length < 2) return { themes: [], weights: asked };
  const own = kept.map((row) => texts[row] as ReadText);
  const vectors = kept.length === texts.length ? all : rowsOf(all, kept);

  const count =
    options.count === undefined ? undefined : Math.max(1, Math.min(Math.floor(options.count), own.length));
  const { cluster, count: found } = partitionOf(smoothed(vectors), own, count);
  const shared = options.who === undefined ? undefined : sharedWords(own, lexicon, options.who);
  const isShared = (term: string): boolean =>
    shared === undefined || term.split(' ').every((word) => shared.has(word));
  const keeping = count === undefined ? keptInFile : forPartition;
  const middles = middlesOf(vectors, cluster, found, {
    ...keeping,
    may: (column) => isShared(weigher.terms[column] as string),
  });
  const weights =
    options.weights ??
    (count === undefined ? keptWeights(asked, middles, weigher.terms, own.length, isShared) : asked);
  const centres = measured(middles, { weigher, vectors, weights, texts: own, lexicon }, asked, count);
  const names = namesOf(centres, own, lexicon, options.names);

  const taken = new Set(ids);
  const themes = centres.flatMap((centre, index): Theme[] => {
    const terms = termWeights(centre, weigher.terms);
    const { label, words, held, named, typical } = names[index] as Name;
    // What no phrase names and no word holds together is a remainder, not a theme.
    if (count === undefined && (!named || held < fewestHeld)) return [];
    const id = themeId(label, terms.keys(), taken);
    taken.add(id);
    return [
      {
        id,
        label,
        curated: false,
        reason: reasonOf(centre.members.length, words),
        phrases: [],
        notPhrases: [],
        terms,
        threshold: centre.threshold,
        found: 'similarity',
        since: 0,
        held,
        foundIn: centre.members.length,
        idf: weights.idf,
        rare: weights.rare,
        words,
        typical,
      },
    ];
  });
  return { themes, weights };
}

/** Who belongs to each group, by the weights by which tickets will be assigned; the largest first. */
function measured(
  middles: readonly Middle[],
  { weigher, vectors, weights, texts, lexicon }: Grounds,
  asked: Weights,
  count: number | undefined,
): Centre[] {
  let measure = (middle: Middle): Centre => centreOf(middle, vectors, count === undefined ? picky : generous);
  if (weights !== asked) {
    const other = new Weigher(lexicon, weights);
    const among = other.vectors(texts);
    measure = (middle) => {
      const indices = middle.indices.map((column) => other.column(weigher.terms[column] as string));
      return { ...centreOf({ ...middle, indices }, among, picky), indices: middle.indices };
    };
  }
  const centres = middles.map(measure);
  return (count === undefined ? coherent(centres) : centres).sort(
    (a, b) => b.members.length - a.members.length || a.cluster - b.cluster,
  );
}

interface Grounds {
  readonly weigher: Weigher;
  readonly vectors: Vectors;
  readonly weights: Weights;
  readonly texts: readonly ReadText[];
  readonly lexicon: Lexicon;
}

/**
 * Leaves out what is no theme: groups of fewer than eight (in a small desk a twelfth of the tickets, but at least three), and groups
 * that hold together much worse than the others do, into which k-means sweeps what fits nowhere.
 */
function coherent(centres: Centre[]): Centre[] {
  const middle = (values: number[]): number =>
    values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const tightness = (centre: Centre): number =>
    centre.members[Math.floor(centre.members.length / 2)]?.similarity ?? 0;
  const tickets = centres.reduce((sum, { rows }) => sum + rows.length, 0);
  const least = Math.min(8, Math.max(3, Math.round(tickets / 12)));
  const usual = middle(centres.map(tightness));
  return centres.filter((centre) => centre.members.length >= least && tightness(centre) >= loosest * usual);
}

function reasonOf(tickets: number, words: readonly string[]): string {
  const found = `Found in ${tickets} ${tickets === 1 ? 'ticket' : 'tickets'}`;
  if (words.length === 0) return `${found}.`;
  return `${found} that ${tickets === 1 ? 'holds' : 'share'} words such as ${words.map((word) => `“${word}”`).join(', ')}.`;
}

function termWeights(centre: Centre, terms: readonly string[]): Map<string, number> {
  const order = centre.indices.map((column, at) => ({
    term: terms[column] as string,
    weight: centre.weights[at] as number,
  }));
  order.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  return new Map(order.map(({ term, weight }) => [term, weight]));
}
