import { wordsIn } from '../../themes/index.ts';
import type { Desk, Placed } from '../desk.ts';

/** What the words of a theme weigh: those that its tickets hold and others do not, heaviest first, of unit length. */
export type TellingWords = ReadonlyMap<string, number>;

/** So many tickets, spread over its whole time, tell the words of a theme as well as all of them. */
const mostOfTheme = 500;
const mostOfDesk = 5000;
const mostWords = 40;
/** A word that so few tickets of a theme hold is none of its own. */
const fewestTickets = 2;
/** Words of grammar are a little more frequent in any theme whose tickets are long; those of a theme are so by far. */
const leastRatio = 3;
/** A text of so many words says a matter; of fewer, each word would weigh more than it tells. */
const readable = 12;

/**
 * Weighs the words of each theme by how many of its tickets hold them and how few others do: share × ln(share / share of all),
 * the part of the word in the divergence of Kullback and Leibler (1951). It takes words as they are written, so that it says as
 * much of themes that the team wrote down as of found ones, in any language.
 */
export function tellingWords(
  desk: Pick<Desk, 'tickets'>,
  themes: readonly string[],
): Map<string, TellingWords> {
  const read = new Map<Placed, ReadonlySet<string>>();
  const wordsOf = (placed: Placed): ReadonlySet<string> => {
    const words = read.get(placed) ?? wordsOfTicket(placed);
    read.set(placed, words);
    return words;
  };
  const sample = spread(desk.tickets, mostOfDesk);
  const onDesk = holders(sample, wordsOf);
  const own = new Map<string, Placed[]>(themes.map((theme) => [theme, []]));
  for (const placed of desk.tickets) for (const theme of placed.themes) own.get(theme)?.push(placed);
  return new Map(
    [...own].map(([theme, tickets]) => {
      const some = spread(tickets, mostOfTheme);
      const weighed = [...holders(some, wordsOf)]
        .filter(([, count]) => count >= fewestTickets)
        .flatMap(([word, count]): [string, number][] => {
          const share = count / some.length;
          const ratio = share / (((onDesk.get(word) ?? 0) + 1) / (sample.length + 1));
          return ratio < leastRatio ? [] : [[word, share * Math.log(ratio)]];
        })
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, mostWords);
      const length = Math.hypot(...weighed.map(([, weight]) => weight));
      return [theme, new Map(weighed.map(([word, weight]) => [word, weight / length]))];
    }),
  );
}

/** How much of a theme a text says: the weights of its words, held against how many words it has; a short one gains nothing by it. */
export function typicality(words: ReadonlySet<string>, telling: TellingWords): number {
  let sum = 0;
  for (const word of words) sum += telling.get(word) ?? 0;
  return sum / Math.sqrt(Math.max(readable, words.size));
}

function wordsOfTicket({ ticket }: Placed): ReadonlySet<string> {
  return wordsOfText(`${ticket.subject}\n${ticket.body}`);
}

/** The words of a text, each once, without numbers, marks of redaction, and what is too short to tell anything. */
export function wordsOfText(text: string): ReadonlySet<string> {
  const words = wordsIn(text.replace(/⟨[^⟩]*⟩/g, ' '));
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => /\p{L}.|[\p{Lo}]/u.test(word)));
}

function holders(
  tickets: readonly Placed[],
  wordsOf: (placed: Placed) => ReadonlySet<string>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const placed of tickets)
    for (const word of wordsOf(placed)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** At most so many of them, evenly over the whole list. */
export function spread<Value>(all: readonly Value[], most: number): readonly Value[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)] as Value);
}
