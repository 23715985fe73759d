import { whoWrote } from '../../history/placed.ts';
import { languageOf } from '../../text/language.ts';
import { Lexicon } from '../../text/lexicon.ts';
import { comparable } from '../../text/phrase-match.ts';
import { isSpaceless, pause, wordsIn } from '../../text/words.ts';
import type { TextTicket } from '../../theme.ts';

const longest = 4;
const most = 6;
/** A word that more than a tenth of the other tickets hold begins and ends no phrase: it tells nothing, in whatever language. */
const commonShare = 0.1;
/** How much of what a phrase finds must be the theme's; the first of these that leaves a phrase counts. */
const precisions = [0.8, 0.6, 0.4];
/** A phrase that adds less than this share of the theme's tickets is not worth a line to keep. */
const worthShare = 0.03;

/** Phrases that find fewer of the theme's tickets than these do not tell it. */
const fewestFound = 0.5;

/** Numbers of words, the best first: two name a thing, one is vague, four are one writer's sentence. */
const wordCounts = [2, 3, 1, 4];

/** Phrases, and what they find together. */
export interface TellingPhrases {
  readonly phrases: readonly string[];
  /** How many of them each of the theme's tickets holds, by its id; those that hold none are not there. */
  readonly held: ReadonlyMap<string, number>;
  /** How many other tickets do. */
  readonly others: number;
}

interface Candidate {
  readonly phrase: string;
  /** Indices of the theme's tickets that hold it. */
  readonly own: readonly number[];
  readonly others: readonly number[];
}

/**
 * Chooses few phrases by which a theme's tickets are found and others are not: one after the other the phrase that adds most of its
 * tickets, each ticket of others counted twice against it. Words of fewer than two independent requesters are left out, so that no
 * person's own way of writing becomes a rule; so are numbers and codes, and runs of words that say little.
 *
 * @returns none where they would find less than half of the theme's tickets
 */
export function tellingPhrases(
  tickets: readonly TextTicket[],
  others: readonly TextTicket[],
): TellingPhrases {
  const own = [...tickets].sort((a, b) => (a.id < b.id ? -1 : 1));
  const candidates = candidatesOf(own, others);
  for (const precision of precisions) {
    const chosen = greedily(
      candidates.filter(({ own: of, others: not }) => of.length >= precision * (of.length + not.length)),
      own.length,
    );
    const held = heldBy(chosen, own);
    if (chosen.length > 0 && held.size >= fewestFound * own.length) {
      return {
        phrases: chosen.map(({ phrase }) => phrase),
        held,
        others: new Set(chosen.flatMap((one) => one.others)).size,
      };
    }
  }
  return { phrases: [], held: new Map(), others: 0 };
}

function heldBy(chosen: readonly Candidate[], tickets: readonly TextTicket[]): Map<string, number> {
  const held = new Map<string, number>();
  for (const index of chosen.flatMap((one) => one.own)) {
    const { id } = tickets[index] as TextTicket;
    held.set(id, (held.get(id) ?? 0) + 1);
  }
  return held;
}

function candidatesOf(own: readonly TextTicket[], others: readonly TextTicket[]): Candidate[] {
  const common = commonWords(others);
  const held = new Map<string, number[]>();
  own.forEach((ticket, index) => {
    for (const phrase of phrasesOf(ticket, common)) {
      const tickets = held.get(phrase);
      if (tickets === undefined) held.set(phrase, [index]);
      else tickets.push(index);
    }
  });
  const least = Math.max(2, Math.ceil(own.length * worthShare));
  const lexicon = new Lexicon();
  const asked = new Map(
    [...held]
      .filter(([, tickets]) => tickets.length >= least && peopleBehind(tickets, own) >= 2)
      .filter(([phrase, [first = 0]]) => isTelling(phrase, own[first] as TextTicket, lexicon))
      .map(([phrase, tickets]): [string, { own: number[]; others: number[] }] => [
        phrase,
        { own: tickets, others: [] },
      ]),
  );
  others.forEach((ticket, index) => {
    for (const phrase of phrasesOf(ticket, common)) asked.get(phrase)?.others.push(index);
  });
  return [...asked].map(([phrase, tickets]) => ({ phrase, ...tickets }));
}

function greedily(candidates: readonly Candidate[], tickets: number): Candidate[] {
  const least = Math.max(2, Math.ceil(tickets * worthShare));
  const found = new Set<number>();
  const wrong = new Set<number>();
  const chosen: Candidate[] = [];
  while (chosen.length < most) {
    let best: { candidate: Candidate; worth: number; words: number } | undefined;
    for (const candidate of candidates) {
      const added = candidate.own.filter((index) => !found.has(index)).length;
      if (added < least) continue;
      const worth = added - 2 * candidate.others.filter((index) => !wrong.has(index)).length;
      const words = wordCounts.indexOf(candidate.phrase.split(' ').length);
      // Of equals the one that comes first in its tickets stays: titles come before bodies.
      const isBetter =
        best === undefined || worth > best.worth || (worth === best.worth && words < best.words);
      if (isBetter && worth > 0) best = { candidate, worth, words };
    }
    if (best === undefined) break;
    chosen.push(best.candidate);
    for (const index of best.candidate.own) found.add(index);
    for (const index of best.candidate.others) wrong.add(index);
  }
  return chosen;
}

/** Runs of one to four words as they stand in a ticket, each once. */
function phrasesOf(ticket: TextTicket, common: ReadonlySet<string>): Set<string> {
  const words = wordsOf(ticket);
  const phrases = new Set<string>();
  words.forEach((first, from) => {
    if (first === pause || common.has(first)) return;
    let phrase = '';
    for (let at = from; at < Math.min(words.length, from + longest); at += 1) {
      const word = words[at] as string;
      // A number or a code is nobody's topic: `10x2` is one school's class.
      if (word === pause || /\p{N}/u.test(word)) break;
      const before = words[at - 1] ?? '';
      phrase += at === from || (isSpaceless(before) && isSpaceless(word)) ? word : ` ${word}`;
      // A single short word finds too much.
      if (at === from && [...word].length < 4 && !isSpaceless(word)) continue;
      if (!common.has(word)) phrases.add(phrase);
    }
  });
  return phrases;
}

/** True where a word of a phrase is more than grammar and courtesy, in the language of a ticket that holds it. */
function isTelling(phrase: string, ticket: TextTicket, lexicon: Lexicon): boolean {
  const language = languageOf(wordsOf(ticket));
  return wordsIn(phrase).some((word) => lexicon.forms[lexicon.number(word, language)]?.term !== '');
}

function wordsOf({ subject, body }: TextTicket): string[] {
  return wordsIn(`${comparable(subject)}\n${comparable(body)}`);
}

function commonWords(tickets: readonly TextTicket[]): Set<string> {
  const counts = new Map<string, number>();
  for (const ticket of tickets)
    for (const word of new Set(wordsOf(ticket))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const bound = Math.max(3, tickets.length * commonShare);
  return new Set([...counts].filter(([, count]) => count > bound).map(([word]) => word));
}

function peopleBehind(indices: readonly number[], tickets: readonly TextTicket[]): number {
  return new Set(indices.map((index) => whoWrote(tickets[index] as TextTicket))).size;
}
