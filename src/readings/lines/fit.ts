/** A line with what it speaks of, so that its evidence can be opened. */
export interface Said {
  readonly text: string;
  /** The theme that the line names. */
  readonly theme?: string;
  /** The release that the line names. */
  readonly release?: string;
}

/** A line of a reading is one sentence of at most this many characters. */
export const longestLine = 160;

/**
 * Picks the fullest of several ways to say a thing that fits a line.
 *
 * @param ways sentences from the fullest to the barest
 * @returns the first that fits; the barest, cut at a word, when none does
 */
export function fit(...ways: readonly (string | undefined)[]): string {
  const known = ways
    .filter((way): way is string => way !== undefined)
    .map((way) => way.replace(/\s+/g, ' ').trim());
  const fitting = known.find((way) => [...way].length <= longestLine);
  if (fitting !== undefined) return fitting;
  const barest = [...(known.at(-1) ?? '')].slice(0, longestLine - 1).join('');
  return `${barest.slice(0, Math.max(barest.lastIndexOf(' '), 1))}…`;
}

/** Upper-cases the first letter, leaving the rest as it is. */
export function sentenceCase(text: string): string {
  const [first = '', ...rest] = [...text];
  return first.toLocaleUpperCase('en') + rest.join('');
}
