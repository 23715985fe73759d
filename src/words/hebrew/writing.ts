/** How Hebrew is written around names and numbers that may be of another script. */

/**
 * Sets a foreign text apart, so that its own direction neither takes from the sentence around it nor gives to it
 * (first strong isolate, Unicode Standard Annex 9).
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A foreign text in quotation marks, the same one on both sides as in the Unicode locale data of Hebrew. */
export function quoted(text: string): string {
  return `”${isolate(text)}”`;
}

/** A prefix such as `ו` or `מ` before a word: joined to a Hebrew letter, with a maqaf before anything else. */
export function prefixed(prefix: string, word: string): string {
  return /^\p{Script=Hebrew}/u.test(word) ? prefix + word : `${prefix}־${word}`;
}
