import type { Words } from '../../words/index.ts';
import type { Matched } from '../watch.ts';
import { thresholds } from './constants.ts';
import type { ReadAsked } from './features.ts';
import { type ReadText, stemOf } from './text.ts';

/** What a reason is made of: all of it comes from the numbers that decided. */
interface Grounds {
  readonly ticket: ReadText;
  readonly asked: ReadAsked;
  readonly place: Matched;
  readonly score: number;
  readonly threshold: number;
  readonly next: { readonly place: Matched; readonly score: number } | undefined;
  /** By how much the tickets around it raised its nearness. */
  readonly lent: number;
  /** Nearness beyond that of the tickets from before the release. */
  readonly excess: number;
  readonly hasBackground: boolean;
  readonly idf: (stem: string) => number;
}

/** Tells in one or two sentences why a ticket was matched, or what the best thing asked for lacked. */
export function reasonOf(grounds: Grounds, { watch: { match } }: Words): string {
  const { score, threshold, next, lent } = grounds;
  const words = sharedWords(grounds);
  const shared = words.length > 0 ? match.shares(words) : match.sharesNothing;
  const place = named(grounds.place, match);

  if (score >= threshold) {
    const say = lent > 0.02 ? match.matchedLikeOthers : match.matched;
    const other = next ? [match.nearestOther(named(next.place, match), decimals(next.score))] : [];
    return [say(shared, place, decimals(score)), ...other].join(' ');
  }
  const say = score >= Math.min(thresholds.perhaps, threshold) ? match.perhaps : match.nearest;
  return `${say(place, shared, decimals(score), decimals(threshold))} ${lack(grounds, match)}`;
}

function lack(
  { excess, hasBackground, next, score, threshold }: Grounds,
  match: Words['watch']['match'],
): string {
  if (excess < 0) return hasBackground ? match.asNearBefore : match.asNearNow;
  if (next && score - next.score < threshold / 4)
    return match.otherAsNear(named(next.place, match), decimals(next.score));
  return match.tooLittle;
}

/** The rarest shared words, at most four, as the ticket writes them. */
function sharedWords({ ticket, asked, idf }: Grounds): string[] {
  const wanted = new Set([...asked.head.stems, ...asked.rest.stems]);
  const found = new Map<string, string>();
  for (const word of ticket.words) {
    const stem = stemOf(word);
    if (stem !== undefined && wanted.has(stem) && !found.has(stem)) found.set(stem, word);
  }
  return [...found]
    .sort(([a], [b]) => idf(b) - idf(a) || (a < b ? -1 : 1))
    .slice(0, 4)
    .map(([, word]) => word);
}

function named({ kind, index }: Matched, match: Words['watch']['match']): string {
  return match[kind](index + 1);
}

function decimals(score: number): string {
  return score.toFixed(2);
}
