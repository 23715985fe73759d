const mark = /[,;|\n]/;
const oneTag = /^[\p{Ll}\p{Lo}\d][\p{Ll}\p{Lo}\d_:./-]*$/u;

/**
 * Tells from a sample whether tags are parted by spaces: one column, no other mark anywhere in it, every word
 * written as a tag is, and words that come back in other company or bind theirs with `_`, as no phrase does.
 */
export function areSpaced(columns: readonly number[], rows: readonly (readonly string[])[]): boolean {
  if (columns.length !== 1) return false;
  const cells = new Set<string>();
  const vocabulary = new Set<string>();
  for (const row of rows) {
    const cell = (row[columns[0] as number] ?? '').trim();
    if (mark.test(cell) || /^[[{]/.test(cell)) return false;
    const words = cell.split(/\s+/);
    if (words.length < 2) continue;
    if (!words.every((word) => oneTag.test(word))) return false;
    cells.add(cell);
    for (const word of words) vocabulary.add(word);
  }
  const isBound = [...vocabulary].some((word) => word.includes('_'));
  return cells.size > 0 && (isBound || vocabulary.size <= cells.size);
}
