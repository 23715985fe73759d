import { type Change, isOutside } from '../../change/index.ts';
import type { Words } from '../../words/index.ts';

type Counted = Pick<Change, 'count' | 'usual'>;

/** A cell with a usual range: its text, and what stands before it where the table is a list. */
interface UsualCell {
  readonly text: string;
  readonly label: string | undefined;
}

/**
 * What a count of the 48 hours is beside the same hours of earlier weeks: `usual 22 to 103`, `above the usual 22 to 103`.
 * One range alone is looked at, with no rule over several of them, so nothing is called far above or a verdict.
 */
export function besideUsual({ count, usual }: Counted, words: Words): string {
  if (usual === null) return words.watch.page.nothingToCompare;
  const range = words.amounts.range(usual.low, usual.high);
  if (!isOutside({ count, usual })) return words.change.usual(range);
  return words.change.against[count > usual.high ? 'above' : 'below'](range);
}

/** The same for the column of usual ranges: a range alone, unless its count is outside it. */
export function usualCell({ count, usual }: Counted, words: Words): UsualCell {
  if (usual !== null && isOutside({ count, usual }))
    return { text: besideUsual({ count, usual }, words), label: undefined };
  return {
    text: usual === null ? words.watch.page.noHistory : words.amounts.range(usual.low, usual.high),
    label: words.watch.page.beside.usual,
  };
}
