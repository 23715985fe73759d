import { letterKind, letterKinds } from '../letters.ts';

const { separates, continues } = letterKinds;

/** FNV-1a (RFC 9923) over a part of a text, from a beginning of its own. */
export function hashOf(text: string, from: number, to: number, basis: number): number {
  let hash = basis;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Where FNV-1a begins. */
export const basis = 0x811c9dc5;

const small = new Set(
  ['a', 'an', 'the', 'of', 'to', 'in', 'on', 'at', 'and', 'or', 'for', 'it', 'is', 'that'].map((word) =>
    hashOf(word, 0, word.length, basis),
  ),
);
const longestSmall = 4;

/**
 * Goes through the words of a lower-case text: where each begins and ends, its stem alone. `?` and `!` are words, `n't` is the
 * word `not` (told as `n't`), fourteen small English words are passed over.
 */
export function eachWord(text: string, end: number, take: (from: number, to: number) => void): void {
  let at = 0;
  while (at < end) {
    const kind = letterKind(text.charCodeAt(at));
    if (kind === separates) {
      at += 1;
      continue;
    }
    const from = at;
    at += 1;
    if (kind !== continues) {
      take(from, at);
      continue;
    }
    while (at < end && letterKind(text.charCodeAt(at)) === continues) at += 1;
    if (isNegation(text, at, end)) {
      if (at - 1 > from) take(from, at - 1);
      take(at - 1, at + 2);
      at += 2;
    } else if (at - from > longestSmall || !small.has(hashOf(text, from, at, basis))) {
      stem(text, from, at, take);
    }
  }
}

const n = 110;
const apostrophe = 39;
const t = 116;

function isNegation(text: string, at: number, end: number): boolean {
  return (
    text.charCodeAt(at - 1) === n &&
    at + 2 <= end &&
    text.charCodeAt(at) === apostrophe &&
    text.charCodeAt(at + 1) === t &&
    (at + 2 === end || letterKind(text.charCodeAt(at + 2)) !== continues)
  );
}

/** Takes the commonest English endings off; other languages keep theirs but for a Hebrew letter written onto the word. */
function stem(text: string, from: number, to: number, take: (from: number, to: number) => void): void {
  const length = to - from;
  if (length > 5 && text.endsWith('ing', to)) take(from, to - 3);
  else if (length > 4 && text.endsWith('ed', to)) take(from, to - 2);
  else if (length > 3 && text.endsWith('s', to) && !text.endsWith('ss', to)) take(from, to - 1);
  else if (length > 4 && isHebrewPrefix(text.charCodeAt(from)) && isHebrew(text.charCodeAt(from + 1)))
    take(from + 1, to);
  else take(from, to);
}

const hebrewPrefixes = new Set(Array.from('והבלמש', (letter) => letter.charCodeAt(0)));
const isHebrewPrefix = (code: number): boolean => hebrewPrefixes.has(code);
const isHebrew = (code: number): boolean => code >= 0x5d0 && code <= 0x5ea;
