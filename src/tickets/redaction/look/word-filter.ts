import { mark, signOf } from './signs.ts';

/**
 * Tells at once, by a word's hash, that it is none of some words; of others it says perhaps (a Bloom filter of
 * one hash, in which at most one bit of sixteen is set).
 */
export interface WordFilter {
  readonly bits: Int32Array;
  readonly mask: number;
}

/** Makes the filter of words by their hashes. */
export function filterOf(hashes: readonly number[]): WordFilter {
  let size = 8;
  while (size * 2 < hashes.length) size *= 2;
  const bits = new Int32Array(size);
  const mask = size - 1;
  for (const hash of hashes) {
    const mixed = mixedOf(hash);
    bits[(mixed >>> 5) & mask] = (bits[(mixed >>> 5) & mask] as number) | (1 << (mixed & 31));
  }
  return { bits, mask };
}

/** True when the word of a hash may be one of those of the filter. */
export function mayKnow(filter: WordFilter, hash: number): boolean {
  const mixed = mixedOf(hash);
  return (((filter.bits[(mixed >>> 5) & filter.mask] as number) >>> (mixed & 31)) & 1) === 1;
}

/** Spreads a hash over its low bits, which the filter uses. */
function mixedOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** Where the hash of a word begins, and what each letter is multiplied by (FNV-1a, 32 bits). */
export const hashStart = 0x811c9dc5 | 0;
export const hashPrime = 0x01000193;

/** The hash of a word's folded letters, as the look makes it letter by letter. */
export function hashOf(word: string): number {
  let hash = hashStart;
  for (let at = 0; at < word.length; at++) {
    const sign = signOf(word.charCodeAt(at));
    if (sign !== mark) hash = Math.imul(hash ^ sign, hashPrime);
  }
  return hash;
}
