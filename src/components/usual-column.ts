import { bareRange, type Change, isTrial } from '../change/index.ts';
import type { Words } from '../words/index.ts';

type Ranged = Pick<Change, 'usual' | 'weeksOfHistory'>;

/** The column of usual ranges of a table. */
interface UsualColumn {
  /** Its head, and what stands before a cell where the table is a list. */
  readonly head: string;
  readonly label: string;
  cell(change: Ranged): string;
}

/**
 * The usual ranges of a table: its head calls them trial once when all of them are, else each cell says so itself.
 *
 * @param open the week still runs: the ranges are those of the same part of the weeks before
 */
export function usualColumn(changes: readonly Ranged[], words: Words, open = false): UsualColumn {
  const ranged = changes.filter(({ usual }) => usual !== null);
  const trial = ranged.length > 0 && ranged.every(isTrial);
  const named = (name: string): string => (trial ? words.change.trial(name) : name);
  const name = open ? 'usualByNow' : 'usual';
  return {
    head: named(words.reading.columns[name]),
    label: named(words.reading.labels[name]),
    cell: (change) =>
      change.usual === null ? '' : bareRange(change.usual, !trial && isTrial(change), words),
  };
}
