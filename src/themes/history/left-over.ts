import { discoverIn } from '../discovery/discovery.ts';
import { textSample } from '../discovery/sample.ts';
import { fewestRequesters } from '../emerging/burst-watch.ts';
import { similarityFinder } from '../similarity.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Theme } from '../theme.ts';
import type { Weights } from '../weights.ts';
import { type PlacedText, whoWrote } from './placed.ts';
import { isWorthAdding } from './worth-adding.ts';

/** Weeks over which tickets without a theme gather. */
export const lookedBack = 13;
const everyWeeks = 4;
const fewestToRead = 40;
/** What gathers shows in a few thousand tickets; this is done thirteen times a year. */
const sampleSize = 4000;
/** Below this the middle fits its own tickets no better than any other. */
const tightEnough = 0.2;
/** Two middles nearer than this are one theme; the new one would be the rim of the old. */
const sameTheme = 0.5;

/** Every fourth week of the year, so that it does not matter when reading began. */
export function isTurnOf(week: string): boolean {
  return Number(week.slice(-2)) % everyWeeks === 0;
}

/**
 * Finds what has gathered among tickets of no theme.
 *
 * @returns themes that at least twelve tickets of three independent requesters are near, and that are not the rim of a known one
 */
export function fromLeftOver(
  rest: readonly PlacedText[],
  known: readonly Theme[],
  taken: { readonly names: ReadonlySet<string>; readonly ids: ReadonlySet<string> },
  weights: Weights,
  lexicon: Lexicon,
  who: (id: string) => string,
): Theme[] {
  if (rest.length < fewestToRead) return [];
  const texts = textSample(
    rest.map(({ text }) => text),
    sampleSize,
  );
  const { themes } = discoverIn(texts, lexicon, { weights, who, ...taken });
  const good = themes.filter(
    (theme) =>
      theme.threshold >= tightEnough &&
      isWorthAdding(theme) &&
      !known.some((other) => cosine(theme.terms, other.terms) >= sameTheme),
  );
  const find = similarityFinder(good, lexicon);
  const people = new Map<string, Set<string>>();
  for (const { ticket, text, at } of rest) {
    const { theme } = find(text, at) ?? {};
    if (theme !== undefined) people.set(theme.id, (people.get(theme.id) ?? new Set()).add(whoWrote(ticket)));
  }
  return good.filter(({ id }) => (people.get(id)?.size ?? 0) >= fewestRequesters);
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [term, weight] of a) dot += weight * (b.get(term) ?? 0);
  return dot;
}
