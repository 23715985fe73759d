import type { Lexicon } from '../text/lexicon.ts';
import { readText } from '../text/reading.ts';
import type { CuratedTheme, TextTicket } from '../theme.ts';
import type { KeyVector, KeyVectors } from './key-vectors.ts';

/** The title's words count as those of so many examples. */
const titleWeight = 2;
/** How many examples' worth of the background stand behind a theme's own: 10 confirmed examples outweigh it. */
const background = 4;
/** What is known of one theme by its title, phrases and examples. */
export interface Model {
  readonly theme: CuratedTheme;
  readonly examples: readonly { readonly id: string; readonly vector: KeyVector }[];
  readonly says: ReadonlyMap<number, number>;
  readonly middle: ReadonlyMap<number, number>;
  readonly bar: number;
}

/** Learns a theme from its words and examples; their order does not matter. */
export function modelOf(
  theme: CuratedTheme,
  tickets: readonly TextTicket[],
  vectors: KeyVectors,
  lexicon: Lexicon,
): Model {
  const read = (subject: string, body = ''): KeyVector =>
    vectors.of(readText({ id: '', createdAt: '', subject, body }, lexicon));
  const title = read(theme.label);
  const phrases = read('', theme.phrases.join('. '));
  const examples = tickets
    .map(({ id, subject, body }) => ({ id, vector: read(subject, body) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

  const counts = new Map<number, number>();
  const count = (keys: Iterable<number>, times: number): void => {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + times);
  };
  count(title.keys, titleWeight);
  const own = new Set(title.keys);
  count(
    phrases.keys.filter((key) => !own.has(key)),
    1,
  );
  for (const { vector } of examples) count(vector.keys, 1);

  // A word that one of ten long examples holds is most likely there by chance; in short ones it may be what they are about.
  const length =
    examples.length === 0
      ? title.keys.length
      : examples.reduce((sum, { vector }) => sum + vector.keys.length, 0) / examples.length;
  const doubt = Math.min(12, length ** 2 / 100);
  const all = examples.length + titleWeight + background;
  const says = new Map<number, number>();
  const middle = new Map<number, number>();
  for (const [key, held] of counts) {
    const share = Math.exp(1 - vectors.idf(key));
    const odds = Math.log((held + background * share) / all / share);
    says.set(key, Math.max(0, odds) * (held / (held + doubt)));
    middle.set(key, 0);
  }
  for (const { keys, weights } of [title, ...examples.map(({ vector }) => vector)]) {
    keys.forEach((key, at) => {
      middle.set(key, (middle.get(key) ?? 0) + (weights[at] as number));
    });
  }
  const root = Math.sqrt([...middle.values()].reduce((sum, part) => sum + part * part, 0)) || 1;
  for (const [key, part] of middle) middle.set(key, part / root);
  return { theme, examples, says, middle, bar: barOf(examples.length) };
}

/** The score from which on a ticket belongs: more examples say more of each word, so that more is asked. */
function barOf(examples: number): number {
  return 2.85 + 0.38 * Math.log(Math.max(1, examples));
}
