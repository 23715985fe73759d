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
export function reasonOf(grounds: Grounds): string {
  const { place, score, threshold, next, lent } = grounds;
  const shared = sharedWords(grounds);
  const words =
    shared.length > 0 ? `shares ${shared.map((word) => `'${word}'`).join(', ')}` : 'shares no telling word';
  const like = lent > 0.02 ? ' and is like other tickets of these hours that are near it' : '';
  const other = next ? ` Nearest other: ${named(next.place)} (${next.score.toFixed(2)}).` : '';

  if (score >= threshold)
    return `It ${words} with ${named(place)}${like}; score ${score.toFixed(2)}.${other}`;
  const near =
    score >= Math.min(thresholds.perhaps, threshold)
      ? `Perhaps ${named(place)}: it`
      : `Nearest is ${named(place)}, but it`;
  return `${near} ${words}; score ${score.toFixed(2)}, ${threshold.toFixed(2)} is asked.${lack(grounds)}`;
}

function lack({ excess, hasBackground, next, score, threshold }: Grounds): string {
  if (excess < 0)
    return ` ${hasBackground ? 'Tickets from before the release' : 'Other tickets of these hours'} are as near to it.`;
  if (next && score - next.score < threshold / 4)
    return ` ${capital(named(next.place))} is about as near (${next.score.toFixed(2)}).`;
  return ' Too little of its wording is shared.';
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

function named({ kind, index }: Matched): string {
  return `${kind} ${index + 1}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
