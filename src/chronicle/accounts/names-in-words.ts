import { type Redacted, redact } from '../../tickets/index.ts';

const word = /[\p{L}\p{M}\p{N}]+/gu;
/** Between two words of one name: a space, a hyphen, a comma and a space. */
const gap = 3;

/** The words of a name after its first one. */
type Rest = readonly string[];

/**
 * Makes what takes the names of some accounts out of words: "we at Ashford Academy" would name an account that is
 * nowhere else. A name is found whole, whatever its case, its accents and what stands between its words.
 *
 * Each word of a text is looked at once, however many names there are.
 *
 * @param phoneRegions the countries of national telephone numbers, as the text was redacted with
 */
export function withoutNames(
  names: Iterable<string>,
  phoneRegions: readonly string[],
): (text: Redacted) => Redacted {
  const byFirst = new Map<string, Rest[]>();
  for (const name of names) {
    const [first, ...rest] = (name.match(word) ?? []).map(folded);
    // A name of digits alone, or of one or two letters, is more likely something else.
    if (first === undefined || !/\p{L}/u.test(name) || [first, ...rest].join('').length < 3) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
  }
  if (byFirst.size === 0) return (text) => text;
  return (text) => {
    const words = namesIn(text, byFirst);
    return words.length === 0 ? text : redact(text, { words }, { phoneRegions }).text;
  };
}

/** The stretches of a text that are names, as they are written there. */
function namesIn(text: string, byFirst: ReadonlyMap<string, readonly Rest[]>): string[] {
  const found = new Set<string>();
  for (const { 0: first, index } of text.matchAll(word)) {
    for (const rest of byFirst.get(folded(first)) ?? []) {
      const end = endOf(rest, text, index + first.length);
      if (end !== undefined) found.add(text.slice(index, end));
    }
  }
  return [...found];
}

/** Where a name ends whose first word ended at `from`; nothing where other words follow. */
function endOf(rest: Rest, text: string, from: number): number | undefined {
  const next = new RegExp(word);
  let end = from;
  for (const part of rest) {
    next.lastIndex = end;
    const found = next.exec(text);
    if (found === null || found.index - end > gap || folded(found[0]) !== part) return undefined;
    end = found.index + found[0].length;
  }
  return end;
}

/** A word as it is compared: in small letters, without accents. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test is for anything beyond ASCII
  return /[^\x00-\x7f]/.test(lower) ? lower.normalize('NFKD').replace(/\p{M}/gu, '') : lower;
}
