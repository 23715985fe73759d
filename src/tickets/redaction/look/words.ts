import { guise, knownSigns, mark, signOf } from './signs.ts';
import { hashPrime, hashStart } from './word-filter.ts';

/**
 * The words of a text, side by side in one array that is used again for the next text: a look at a million
 * texts makes no object for a word that nobody asks for. Read it before the next call.
 */
export interface Words {
  readonly count: number;
  /** For each word `wordFields` numbers, at the places below. */
  readonly fields: Int32Array;
}

/** How many numbers stand for a word. */
export const wordFields = 5;
/** Its first unit, and the one behind its last. */
export const startField = 0;
export const endField = 1;
/** The hash of its folded letters, and of the first four of them (0 when it has fewer). */
export const hashField = 2;
export const stemField = 3;
/** 1 when it begins with a letter beyond those of Latin, Greek and Cyrillic. */
export const farField = 4;

/** Stems have so many letters. */
export const stemLength = 4;
const firstFar = 0x590;

let shared = new Int32Array(1024 * wordFields);

/**
 * Finds the words of a text: runs of letters, digits, marks and `_`. It looks at every character once, so that
 * it says how fast redaction can be: no call, no object, no branch that is not needed.
 *
 * @returns undefined when a character stands there in guise
 */
export function wordsOf(text: string): Words | undefined {
  const { length } = text;
  // A word has a character, and another parts it from the next.
  if (((length >> 1) + 2) * wordFields > shared.length) shared = new Int32Array((length + 4) * wordFields);
  const fields = shared;
  let field = 0;
  let start = -1;
  let hash = 0;
  for (let at = 0; at < length; at++) {
    const sign = knownSigns[text.charCodeAt(at)] as number;
    if (sign > guise) {
      if (start < 0) {
        start = at;
        hash = hashStart;
        fields[field + stemField] = 0;
        fields[field + farField] = text.charCodeAt(at) < firstFar ? 0 : 1;
      }
      hash = Math.imul(hash ^ sign, hashPrime);
      if (at - start === stemLength - 1) fields[field + stemField] = hash;
    } else if (sign === 0) {
      // The table fills as scripts are met; then the text is gone over again.
      for (let next = at; next < length; next++) signOf(text.charCodeAt(next));
      return wordsOf(text);
    } else if (sign === guise) return undefined;
    else if (start >= 0 && sign !== mark) {
      fields[field + startField] = start;
      fields[field + endField] = at;
      fields[field + hashField] = hash;
      field += wordFields;
      start = -1;
    }
  }
  if (start >= 0) {
    fields[field + startField] = start;
    fields[field + endField] = length;
    fields[field + hashField] = hash;
    field += wordFields;
  }
  return { count: field / wordFields, fields };
}
