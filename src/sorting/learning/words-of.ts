import { letterKind, letterKinds } from '../letters.ts';

const { separates, continues } = letterKinds;

/** FNV-1a (RFC 9923) over a part of a text, from a beginning of its own. */
export function hashOf(text: string, from: number, to: number, seed: number): number {
  let hash = seed;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}

/** What FNV-1a multiplies by. */
const prime = 0x01000193;
/** Where FNV-1a begins. */
export const basis = 0x811c9dc5;

const small = new Set([
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
const longestSmall = 4;

/**
 * Goes through the words of a lower-case text: where each begins and ends, its stem alone, and its hash. `?` and `!` are words,
 * `n't` is the word `not` (told as `n't`), fourteen small English words are passed over.
 *
 * @param end where the reading ends
 * @param seed where the hashes begin
 */
export function eachWord(
  text: string,
  end: number,
  seed: number,
  take: (from: number, to: number, hash: number) => void,
): void {
  let at = 0;
  while (at < end) {
    const first = text.charCodeAt(at);
    const kind = letterKind(first);
    const from = at;
    at += 1;
    if (kind === separates) continue;
    // The hash, and what it was before the last one, two and three letters: an ending that is taken off costs nothing.
    let hash = Math.imul(seed ^ first, prime);
    if (kind !== continues) {
      take(from, at, hash);
      continue;
    }
    let one = seed;
    let two = seed;
    let three = seed;
    for (; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (letterKind(code) !== continues) break;
      three = two;
      two = one;
      one = hash;
      hash = Math.imul(hash ^ code, prime);
    }
    const length = at - from;
    if (isNegation(text, at, end)) {
      if (length > 1) take(from, at - 1, one);
      take(at - 1, at + 2, hashOf(text, at - 1, at + 2, seed));
      at += 2;
    } else if (length <= longestSmall && small.has(text.slice(from, at))) {
      // Small words tell nothing.
    } else if (length > 5 && text.endsWith('ing', at)) take(from, at - 3, three);
    else if (length > 4 && text.endsWith('ed', at)) take(from, at - 2, two);
    else if (length > 3 && text.endsWith('s', at) && !text.endsWith('ss', at)) take(from, at - 1, one);
    // Other languages keep their endings; Hebrew loses a letter that is written onto the word.
    else if (length > 4 && isHebrewPrefix(first) && isHebrew(text.charCodeAt(from + 1)))
      take(from + 1, at, hashOf(text, from + 1, at, seed));
    else take(from, at, hash);
  }
}

const n = 110;
const apostrophe = 39;
const t = 116;

function isNegation(text: string, at: number, end: number): boolean {
  return (
    text.charCodeAt(at) === apostrophe &&
    text.charCodeAt(at - 1) === n &&
    at + 2 <= end &&
    text.charCodeAt(at + 1) === t &&
    (at + 2 === end || letterKind(text.charCodeAt(at + 2)) !== continues)
  );
}

const hebrewPrefixes = new Set(Array.from('והבלמש', (letter) => letter.charCodeAt(0)));
const isHebrewPrefix = (code: number): boolean => hebrewPrefixes.has(code);
const isHebrew = (code: number): boolean => code >= 0x5d0 && code <= 0x5ea;
