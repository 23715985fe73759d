import { type Change, rangeInWords } from '../change/index.ts';

type Ranged = Pick<Change, 'usual' | 'weeksOfHistory'>;

/** The usual ranges of a table: its head calls them trial once when all of them are, else each cell says so itself. */
export function usualColumn(changes: readonly Ranged[]): { head: string; cell: (change: Ranged) => string } {
  const words = (change: Ranged): string =>
    change.usual === null ? '' : rangeInWords(change).replace(/^usual /, '');
  const ranges = changes.map(words).filter((range) => range !== '');
  const trial = ranges.length > 0 && ranges.every((range) => range.endsWith(onTrial));
  return {
    head: trial ? `Usual${onTrial}` : 'Usual',
    cell: (change) => (trial ? words(change).replace(onTrial, '') : words(change)),
  };
}

const onTrial = ' (trial)';
