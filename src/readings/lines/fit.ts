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
  // One place is for the ellipsis, one for the end of a name that the cut falls into.
  const barest = [...(known.at(-1) ?? '')].slice(0, longestLine - 2).join('');
  return `${closed(barest.slice(0, Math.max(barest.lastIndexOf(' '), 1)))}…`;
}

/**
 * Each of several ways with the remark that a theme is mixed, then without it: the remark gives way before anything else does.
 *
 * @param ways the same number of sentences with and without it
 */
export function remarking(ways: (remark: boolean) => readonly string[]): string[] {
  const plain = ways(false);
  return ways(true).flatMap((way, at) => [way, plain[at] ?? way]);
}

/** Ends the isolate of a name that was cut (U+2068 to U+2069), so that what follows keeps its own direction. */
function closed(text: string): string {
  return text.lastIndexOf('\u2068') > text.lastIndexOf('\u2069') ? `${text}\u2069` : text;
}
