/** What a character is to a reader of words. */
export const letterKinds = {
  separates: 0,
  continues: 1,
  /** Han, kana and their like: no spaces part the words, so each character may begin one. */
  standsAlone: 2,
  asks: 3,
} as const;

const unknown = 255;
/** Filled in as characters are met. */
const kinds = new Uint8Array(0x10000).fill(unknown);
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Tells what a UTF-16 code unit is; half of a pair separates. */
export function letterKind(code: number): number {
  const known = kinds[code] as number;
  if (known !== unknown) return known;
  const letter = String.fromCharCode(code);
  const kind = /[?!]/.test(letter)
    ? letterKinds.asks
    : withoutSpaces.test(letter)
      ? letterKinds.standsAlone
      : /[\p{L}\p{M}\p{N}_]/u.test(letter)
        ? letterKinds.continues
        : letterKinds.separates;
  kinds[code] = kind;
  return kind;
}
