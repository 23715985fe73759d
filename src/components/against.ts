import { type Change, type Run, standingInWords } from '../change/index.ts';
import type { WeekReport } from '../chronicle/index.ts';
import type { Words } from '../words/index.ts';

type Standing = Pick<Change, 'count' | 'usual' | 'verdict'> & {
  readonly run?: Pick<Run, 'side' | 'weeks'> | undefined;
};

/**
 * What a table says of a count beside its usual range. A week that still runs is told by the part that is over, and as
 * having no verdict; a week of which days are missing is not compared, which is something else than too little history.
 */
export function againstInWords(
  change: Standing,
  { complete, missing }: Pick<WeekReport, 'complete' | 'missing'>,
  words: Words,
): string {
  const say = words.reading.unjudged;
  const { count, usual } = change;
  if (missing) return say.missing;
  if (complete || usual === null) return standingInWords(change, words);
  if (count > usual.high) return say.above;
  return count < usual.low ? say.below : say.within;
}
