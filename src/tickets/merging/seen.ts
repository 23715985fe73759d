import type { Entry } from './entry.ts';

/** An entry and where it stands. */
export interface Seen extends Entry {
  /** The rank of its file among all files. */
  readonly file: number;
  /** The number of its row among those of the file that became entries. */
  readonly row: number;
}

/** Above zero when the later row is newer, zero when it is as new, below when it is older. */
export function compareAge(later: Entry, before: Entry): number {
  if (later.updated !== undefined && before.updated !== undefined && later.updated !== before.updated)
    return later.updated - before.updated;
  if (later.sequence !== undefined && before.sequence !== undefined && later.sequence !== before.sequence)
    return later.sequence - before.sequence;
  if (later.updated !== undefined && before.updated === undefined) return 1;
  if (later.updated === undefined && before.updated !== undefined) return -1;
  return later.updated === undefined && later.content !== before.content ? 1 : 0;
}

/** Above zero when a row is newer than another one, whichever was met first. */
export function ageOf(row: Seen, other: Seen): number {
  const isFirst = row.file < other.file || (row.file === other.file && row.row < other.row);
  return isFirst ? -compareAge(other, row) : compareAge(row, other);
}

/** Orders texts by their code units, the same on every machine. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
