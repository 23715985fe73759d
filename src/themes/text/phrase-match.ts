import { isSpaceless } from './words.ts';

const letter = /[\p{L}\p{N}\p{M}]/u;

/**
 * Text in the form in which phrases are compared: compatibility forms joined, lower case, one space, straight apostrophes, without
 * invisible marks. What redaction put in is not the customer's word: a marker becomes a bound.
 */
export function comparable(text: string): string {
  return text
    .replace(/⟨[^⟩\n]{0,40}⟩/g, ' \u0001 ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u00ad\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g, '')
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
}

/**
 * True when the text holds the phrase as whole words. Both are `comparable`. At an end that is Han, Kana or another script without
 * spaces there is no bound to ask for.
 */
export function holdsPhrase(text: string, phrase: string): boolean {
  if (phrase === '') return false;
  const openStart = isSpaceless(phrase.slice(0, 1)) || !letter.test(phrase.slice(0, 1));
  const openEnd = isSpaceless(phrase.slice(-1)) || !letter.test(phrase.slice(-1));
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const before = at === 0 ? '' : text.slice(at - 1, at);
    const after = text.slice(at + phrase.length, at + phrase.length + 1);
    if ((openStart || !letter.test(before)) && (openEnd || !letter.test(after))) return true;
  }
  return false;
}
