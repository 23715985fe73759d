import { type Name, namesOf } from '../naming/names.ts';
import { themeId } from '../naming/theme-id.ts';
import { Lexicon } from '../text/lexicon.ts';
import { type ReadText, readText } from '../text/reading.ts';
import type { TextTicket, Theme } from '../theme.ts';
import { type Centre, centresOf, type Membership } from './centres.ts';
import { smoothed } from './neighbours.ts';
import { partitionOf } from './partition.ts';
import { sampleOf } from './sample.ts';
import { Columns, vectorsOf } from './vectors.ts';
import { vocabularyOf } from './vocabulary.ts';

const sampleSize = 12_000;
const fewestWords = 5;
/** The farthest fifth of a group stays without a theme: purity pays for it (IT tickets: .49 for all, .56 for four fifths). */
const picky: Membership = { outside: 0.2, least: 0.12 };
/** Who asks for a number of themes asks for a partition. */
const generous: Membership = { outside: 0, least: 0.05 };
const loosest = 0.55;

/**
 * Finds what tickets are about, in any language, without being told: TF-IDF, one smoothing over the fifteen nearest tickets,
 * spherical k-means. The same tickets give the same themes in any order. Above 12,000 tickets a fixed sample of them is read.
 *
 * @param options.count how many themes; without it about √(n / 8), small and loose groups are left out, and the least typical
 * tickets of each go without
 * @param options.since from when they may take tickets that an older theme would have, in milliseconds since 1970
 * @returns themes with most tickets first; none when no two tickets share a word
 */
export function discoverThemes(
  tickets: readonly TextTicket[],
  options: { count?: number; since?: number } = {},
): Theme[] {
  const lexicon = new Lexicon();
  const read = sampleOf(tickets, sampleSize).map((ticket) => readText(ticket, lexicon));
  const idf = vocabularyOf(read, lexicon);
  const terms = [...idf.keys()];
  const columns = new Columns(lexicon, terms);
  const weighed = vectorsOf(read, columns, Float64Array.from(idf.values()));
  const kept = read.map((_, row) => row).filter((row) => weighed.starts[row] !== weighed.starts[row + 1]);
  if (kept.length < 2) return [];
  const texts = kept.map((row) => read[row] as ReadText);
  const vectors = vectorsOf(texts, columns, Float64Array.from(idf.values()));

  const count =
    options.count === undefined ? undefined : Math.max(1, Math.min(Math.floor(options.count), texts.length));
  const { cluster, count: found } = partitionOf(smoothed(vectors), texts, count);
  const centres = (count === undefined ? coherent : (all: Centre[]) => all)(
    centresOf(vectors, cluster, found, count === undefined ? picky : generous),
  ).sort((a, b) => b.members.length - a.members.length || a.cluster - b.cluster);
  const names = namesOf(centres, texts, lexicon);

  const taken = new Set<string>();
  return centres.flatMap((centre, index): Theme[] => {
    const weights = termWeights(centre, terms);
    const { label, words, held, byPhrase } = names[index] as Name;
    // What no phrase names and no word holds together is a remainder, not a theme.
    if (count === undefined && !byPhrase && held < 0.5) return [];
    const id = themeId(label, weights.keys(), taken);
    taken.add(id);
    return [
      {
        id,
        label,
        curated: false,
        reason: reasonOf(centre.members.length, words),
        phrases: [],
        notPhrases: [],
        terms: weights,
        threshold: centre.threshold,
        found: 'similarity',
        since: options.since ?? 0,
        held,
        idf,
        words,
        typical: typicalOf(centre, texts),
      },
    ];
  });
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
  const tickets = centres.reduce((sum, { rows }) => sum + rows, 0);
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

/** The ticket nearest to the middle that says at least five words; a title of one word is near, but shows nothing. */
function typicalOf(centre: Centre, texts: readonly ReadText[]): string {
  const telling = centre.members.find(({ row }) => (texts[row]?.forms.length ?? 0) > fewestWords);
  return texts[(telling ?? centre.members[0])?.row ?? 0]?.id ?? '';
}
