import type { WeekReport } from '../chronicle/index.ts';
import type { Words } from '../words/index.ts';

/** What is usual of the tickets that say it does not work, among as many that ask or say so; nothing without a range. */
export function usualKinds(
  { kinds, complete }: Pick<WeekReport, 'kinds' | 'complete'>,
  words: Words,
): string {
  const { usual, verdict, howDoI, doesntWork } = kinds;
  if (usual === null || verdict === 'too-little-history' || !complete) return '';
  return words.reading.kindsUsual[verdict](words.amounts.range(usual.low, usual.high), howDoI + doesntWork);
}
