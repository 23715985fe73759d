import type { Span } from './recogniser.ts';

/** The settings' words, ready to be found in many texts. */
export interface ListedWords {
  find(text: string): Span[];
}

/**
 * Prepares words that must never be published. They are found whole and in any case; where one has a space,
 * any white space may stand. What a word is made of is taken as it is: no sign in it means anything else.
 */
export function listedWords(words: readonly string[]): ListedWords | undefined {
  const clean = [...new Set(words.map((word) => word.normalize('NFC').trim()).filter((word) => word !== ''))];
  if (clean.length === 0) return undefined;
  clean.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(clean.map(patternOf).join('|'), 'giu');
  // What must stand in a text for any of the words to be there, before the pattern goes over all of it.
  const heads = [...new Set(clean.map((word) => (word.split(/\s/)[0] as string).toLowerCase()))];
  return {
    find(text) {
      const lower = text.toLowerCase();
      if (!heads.some((head) => lower.includes(head))) return [];
      return [...text.matchAll(pattern)].map((one) => ({ start: one.index, end: one.index + one[0].length }));
    },
  };
}

/** Whole means: no letter or digit touches a letter or digit at its edge. */
function patternOf(word: string): string {
  const body = word
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s+');
  const before = /^[\p{L}\p{N}]/u.test(word) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{M}\p{N}]$/u.test(word) ? '(?![\\p{L}\\p{M}\\p{N}])' : '';
  return `${before}${body}${after}`;
}
