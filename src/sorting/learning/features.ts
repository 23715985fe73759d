import { fnv1a } from '../../seeds/index.ts';
import { plainName, type TicketFields } from '../cues/fields.ts';
import { readableBody, readableTitle } from '../readable-text.ts';

/** Features are hashed into this many places. */
export const places = 2 ** 18;
const bodyRead = 1200;

const smallWords = new Set([
  'a',
  'an',
  'the',
  'of',
  'to',
  'in',
  'on',
  'at',
  'and',
  'or',
  'for',
  'it',
  'is',
  'that',
]);
const token = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*|[?!]/gu;

/** Features of one ticket: places and how often each was met. */
export interface Counted {
  readonly at: Uint32Array;
  readonly times: Float32Array;
  /** Single words of the text by their place, to say which of them decided. */
  readonly words: ReadonlyMap<number, string>;
}

/**
 * Gives words and pairs of neighbours, of the title (once on its own account, once with the body's) and of the first 1,200
 * characters of the body, and the helpdesk's fields. `?` and `!` are words, `n't` is the word `not`.
 */
export function countFeatures(ticket: { subject: string; body: string } & TicketFields): Counted {
  const times = new Map<number, number>();
  const words = new Map<number, string>();
  const add = (hash: number): number => {
    const place = (hash ^ (hash >>> 15)) & (places - 1);
    times.set(place, (times.get(place) ?? 0) + 1);
    return place;
  };
  const title = wordsOf(readableTitle(ticket.subject).plain);
  const body = wordsOf(readableBody(ticket.body).plain.slice(0, bodyRead));
  for (const [prefix, list] of [
    ['title ', title],
    ['', title],
    ['', body],
  ] as const) {
    let before = 0;
    for (const word of list) {
      const hash = fnv1a(prefix + word);
      const place = add(hash);
      if (prefix === '' && word.length > 2) words.set(place, word);
      if (before !== 0) add(Math.imul(before ^ (hash >>> 7), 0x01000193) ^ hash);
      before = hash;
    }
  }
  if (ticket.type) add(fnv1a(`type=${plainName(ticket.type)}`));
  if (ticket.group) add(fnv1a(`group=${plainName(ticket.group)}`));
  for (const tag of new Set(ticket.tags ?? [])) add(fnv1a(`tag=${plainName(tag)}`));
  return { at: Uint32Array.from(times.keys()), times: Float32Array.from(times.values()), words };
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.replaceAll("n't", ' not').matchAll(token)) {
    if (!smallWords.has(word)) words.push(stem(word));
  }
  return words;
}

/** Takes the commonest English endings off; other languages keep theirs but for a Hebrew letter written onto the word. */
function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('ed')) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  if (word.length > 4 && /^[והבלמש][\u05d0-\u05ea]/.test(word)) return word.slice(1);
  return word;
}
