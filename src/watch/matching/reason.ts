import type { Words } from '../../words/index.ts';
import type { Matched } from '../watch.ts';
import { partsOf, type ReadAsked } from './asked.ts';
import { thresholds } from './constants.ts';
import type { Decision } from './decisions.ts';
import { meaningAt } from './meanings.ts';
import { type ReadText, stemOf, termsIn } from './text.ts';

/** What a reason is made of: all of it comes from the numbers that decided. */
export interface Grounds {
  readonly ticket: ReadText;
  readonly asked: ReadAsked;
  readonly place: Matched;
  readonly score: number;
  readonly threshold: number;
  /** True when no more than one term is shared, for which more is asked. */
  readonly isOneTerm: boolean;
  /** True when the threshold was raised, because too little is known from before the release. */
  readonly isYoung: boolean;
  /** What a person said the ticket is not about. */
  readonly refuted: readonly Matched[];
  readonly next: { readonly place: Matched; readonly score: number } | undefined;
  /** By how much the tickets around it raised its nearness. */
  readonly lent: number;
  /** Nearness beyond that of the tickets from before the release. */
  readonly excess: number;
  readonly hasBackground: boolean;
  readonly idf: (stem: string) => number;
}

/** Tells in a few sentences why a ticket was matched, or what the best thing asked for lacked. */
export function reasonOf(grounds: Grounds, all: Words): string {
  const { match } = all.watch;
  const byHand = grounds.refuted.length > 0 ? [refutedInWords(grounds.refuted, all)] : [];
  const { score, threshold, next, lent } = grounds;
  const words = sharedWords(grounds);
  const shared = words.length > 0 ? match.shares(words) : match.sharesNothing;
  const place = named(grounds.place, match);

  if (score >= threshold) {
    const say = lent > 0.02 ? match.matchedLikeOthers : match.matched;
    const other = next ? [match.nearestOther(named(next.place, match), decimals(next.score))] : [];
    return [...byHand, say(shared, place, decimals(score)), ...other].join(' ');
  }
  if (score < Math.min(thresholds.perhaps, threshold)) return [...byHand, match.nothingNear].join(' ');
  const young = grounds.isYoung ? [match.youngProject] : [];
  return [
    ...byHand,
    match.near(
      place,
      words.length > 0 ? match.sharesOnly(words) : shared,
      belowInWords(score),
      decimals(threshold),
    ),
    lack(grounds, match),
    ...young,
  ].join(' ');
}

/** Tells which person's word decided a ticket. */
export function decisionInWords(
  { by, matched, theme = '' }: Decision,
  labelOf: (theme: string) => string,
  { watch: { match } }: Words,
): string {
  if (matched === null) return match.sortedAsNone;
  const place = named(matched, match);
  if (by === 'theme') return match.byTheme(labelOf(theme), place);
  return by === 'sorting' ? match.sortedAs(place) : match.confirmed(place);
}

/** Tells what a person said a ticket is not about. */
export function refutedInWords(refuted: readonly Matched[], { watch: { match } }: Words): string {
  return match.refuted(refuted.map((place) => named(place, match)));
}

function lack(
  { excess, hasBackground, isOneTerm, next, score, threshold }: Grounds,
  match: Words['watch']['match'],
): string {
  if (isOneTerm && score >= thresholds.matched) return match.oneWord;
  if (excess < 0) return hasBackground ? match.asNearBefore : match.asNearNow;
  if (next && score - next.score < threshold / 4)
    return match.otherAsNear(named(next.place, match), decimals(next.score));
  return match.tooLittle;
}

/** The rarest shared words, at most four, as the ticket writes them; a word that only means the same counts as shared. */
function sharedWords({ ticket: { words }, asked, idf }: Grounds): string[] {
  const wanted = new Set(partsOf(asked).flatMap(({ text }) => termsIn(text)));
  const found = new Map<string, string>();
  words.forEach((word, at) => {
    const stem = stemOf(word);
    const meant = meaningAt(words, at);
    if (stem !== undefined && wanted.has(stem)) found.set(word, stem);
    else if (meant && wanted.has(meant.meaning)) found.set(meant.written, meant.meaning);
  });
  const told = [...found].filter(([, term], at, all) => all.findIndex(([, other]) => other === term) === at);
  return told
    .sort(([, a], [, b]) => idf(b) - idf(a) || (a < b ? -1 : 1))
    .slice(0, 4)
    .map(([word]) => word);
}

function named({ kind, index }: Matched, match: Words['watch']['match']): string {
  return match[kind](index + 1);
}

/** The score of a near miss, rounded down: rounded up it could read as the one that is asked. */
export function belowInWords(score: number): string {
  return decimals(Math.floor(score * 100 + 1e-9) / 100);
}

function decimals(score: number): string {
  return score.toFixed(2);
}
