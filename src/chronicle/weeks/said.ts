import type { Placed } from '../desk.ts';

/** What is shorter says nothing; what is longer does not fit a line beside whose it is. */
const shortest = 14;
const longest = 62;
const fewestWords = 3;
/** Beyond this a ticket tells its history. */
const begin = 600;

/** In how many of a week's tickets each word stands. */
export interface Background {
  readonly tickets: number;
  readonly spread: ReadonlyMap<string, number>;
}

/** Counts the words of all tickets of a week, each once a ticket. */
export function backgroundOf(tickets: readonly Placed[]): Background {
  return { tickets: tickets.length, spread: spreadOf(tickets) };
}

/**
 * Finds the words of one customer that say best what the others say too: the subject or the sentence whose words many of them share and
 * other tickets of the week do not (each word by its share of the theme's tickets times the logarithm of how many times that is its share of
 * the others, over the square root of the length).
 *
 * @returns the customer's own words, redacted, or nothing where none is fit to be quoted or shares a word with another
 */
export function typicalSubject(tickets: readonly Placed[], background: Background): string | undefined {
  const spread = spreadOf(tickets);
  const rest = background.tickets - tickets.length;
  const weight = (word: string): number => {
    const here = spread.get(word) ?? 0;
    if (here < 2) return 0;
    const elsewhere = (background.spread.get(word) ?? 0) - here;
    const share = (here - 1) / tickets.length;
    return Math.max(0, share * Math.log(share / ((elsewhere + 0.5) / (rest + 1))));
  };
  const [best] = tickets
    .flatMap(({ ticket }) => candidatesOf(ticket).map((text) => ({ id: ticket.id, text })))
    .map(({ id, text }) => {
      const words = [...wordsOf(text)];
      const score = words.reduce((sum, word) => sum + weight(word), 0) / Math.sqrt(words.length + 1);
      return { id, text, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.text.length - b.text.length || (a.id < b.id ? -1 : 1));
  return best?.text;
}

/** The subject, and the sentences of the beginning, that are fit to be quoted: whole, neither short nor long, nothing blacked out in them. */
function candidatesOf({ subject, body }: Placed['ticket']): string[] {
  const title = tidy(subject);
  const sentences = body
    .slice(0, begin)
    // Mail breaks its lines within a sentence.
    .replace(/\n(?=\p{Ll})/gu, ' ')
    .split(/(?<=[.!?。！？])\s+|\n+/u)
    .filter((sentence) => /[.!?。！？]\s*$/u.test(sentence))
    .map(tidy);
  return [...(isCut(subject, title, body) ? [] : [title]), ...sentences].filter(isFit);
}

/** A subject that was made from the body and ends before its sentence does. */
function isCut(subject: string, title: string, body: string): boolean {
  if (/(…|\.\.\.)\s*$/.test(subject)) return true;
  const text = body.replace(/\s+/g, ' ').toLowerCase();
  const at = text.indexOf(title.toLowerCase());
  return at >= 0 && /^\s*[\p{L}\p{N},]/u.test(text.slice(at + title.length));
}

function isFit(text: string): boolean {
  return (
    text.length >= shortest &&
    text.length <= longest &&
    !/[⟨⟩"“”]|https?:/.test(text) &&
    wordsOf(text).size >= fewestWords &&
    // What is shouted is quoted from somebody who says it calmly.
    !(text === text.toUpperCase() && text !== text.toLowerCase())
  );
}

function tidy(text: string): string {
  return text
    .replace(/^((re|fwd?|aw|wg|tr|fw)\s*:\s*)+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—•*·>]+/u, '')
    .replace(/[\s.!?,;:…。！？-]+$/u, '')
    .trim();
}

function spreadOf(tickets: readonly Placed[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const { ticket } of tickets)
    for (const word of wordsOf(`${ticket.subject} ${ticket.body.slice(0, begin)}`))
      spread.set(word, (spread.get(word) ?? 0) + 1);
  return spread;
}

/** Scripts that write no spaces between words: pairs of their letters stand for words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}/gu;

function wordsOf(text: string): Set<string> {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  for (const run of text.match(unspaced) ?? [])
    for (let at = 0; at < run.length - 1; at += 1) words.add(run.slice(at, at + 2));
  return words;
}
