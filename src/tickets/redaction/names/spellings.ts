/** Letters, and how they are written where a keyboard lacks them: German, the Nordic languages, Danish also as one. */
const digraphs: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
]);
/** What the folded text has for a digraph that is written as one letter. */
const letters: ReadonlyMap<string, string> = new Map([
  ['ae', 'a'],
  ['oe', 'o'],
  ['ue', 'u'],
  ['aa', 'a'],
]);
/** Behind another vowel and `q` the two letters are two sounds: Bauer, Manoel, Enrique. */
const digraph = /(?<![aeiouyq])(?:[aou]e|aa)/g;
/** Shorter words would become others: Joe, Sue. */
const shortest = 5;

/**
 * A name with digraphs in the place of its letters beyond ASCII: `Jürgen Groß` as `Juergen Gross`.
 *
 * @returns undefined when it has none of them
 */
export function withDigraphs(name: string): string | undefined {
  if (!/[äöüßæøå]/i.test(name)) return undefined;
  return name.toLowerCase().replace(/[äöüßæøå]/g, (letter) => digraphs.get(letter) as string);
}

/**
 * A folded word of a name with single letters in the place of its digraphs: `juergen` as `jurgen`, which is how
 * `Jürgen` is folded.
 *
 * @returns undefined when it has none, or is too short
 */
export function withoutDigraphs(word: string): string | undefined {
  if (word.length < shortest) return undefined;
  const single = word.replace(digraph, (pair) => letters.get(pair) as string);
  return single === word ? undefined : single;
}

/** A folded word with `ß` for its `ss`, as `Gross` for `Groß`; undefined when it has none, or is too short. */
export function withSharpS(word: string): string | undefined {
  return word.length >= shortest && word.includes('ss') ? word.replace('ss', 'ß') : undefined;
}
