/** How many lines of a file something was met on, and the first of them. Plain data; ranges of a file merge. */
export interface Lines {
  count: number;
  readonly first: number[];
}

const shown = 5;

/** No line yet. */
export function noLines(): Lines {
  return { count: 0, first: [] };
}

/** Adds a physical line. */
export function addLine(lines: Lines, line: number): void {
  lines.count++;
  if (lines.first.length < shown) lines.first.push(line);
}

/**
 * The lines of two neighbouring ranges together.
 *
 * @param before physical lines of the first range, from which those of the second are counted
 */
export function mergeLines(a: Lines, b: Lines, before: number): Lines {
  const first = [...a.first, ...b.first.map((line) => line + before)];
  return { count: a.count + b.count, first: first.slice(0, shown) };
}

/** In words: `line 3`, `lines 3, 8, 21`, `lines 3, 8, 21, 40, 51, …`. */
export function linesInWords({ count, first }: Lines): string {
  return `${count === 1 ? 'line' : 'lines'} ${first.join(', ')}${count > first.length ? ', …' : ''}`;
}
