import { type Change, isOutside, type Run, standingInWords } from '../change/index.ts';
import type { WeekReport } from '../chronicle/index.ts';
import type { Words } from '../words/index.ts';

/** A count with its verdict, and what a theme has besides: its run outside the range, its slow rise, its weeks. */
export type Standing = Pick<Change, 'count' | 'usual' | 'verdict'> & {
  readonly run?: Pick<Run, 'side' | 'weeks'> | undefined;
  readonly rising?: { readonly since: string } | undefined;
  /** The newest is this week; it tells of a rise that no verdict has told. */
  readonly points?: readonly { readonly risingSince?: number | undefined }[] | undefined;
};
type Week = Pick<WeekReport, 'complete' | 'missing'>;

/**
 * What a table says of a count beside its usual range. A week that still runs is told by the part that is over, and as
 * having no verdict; a week of which days are missing is not compared, which is something else than too little history.
 * A count within its range that has been rising slowly says both.
 */
export function againstInWords(change: Standing, { complete, missing }: Week, words: Words): string {
  const say = words.reading.unjudged;
  const { count, usual, verdict, rising } = change;
  if (missing) return say.missing;
  if (complete || usual === null) {
    const standing = standingInWords(change, words);
    return rising && verdict === 'within'
      ? words.reading.andRising(standing, slowly(change, rising.since, words))
      : standing;
  }
  if (count > usual.high) return say.above;
  return count < usual.low ? say.below : say.within;
}

/** Whether there is nothing to say of a count but that it lies within its usual range: where room is scarce, the range beside it says so. */
export function saysNothing(change: Standing, { complete, missing }: Week): boolean {
  return (
    complete &&
    missing === undefined &&
    change.verdict === 'within' &&
    change.run === undefined &&
    change.rising === undefined &&
    !isOutside(change)
  );
}

function slowly({ points = [] }: Standing, since: string, words: Words): string {
  const unremarked = points.at(-1)?.risingSince;
  return unremarked === undefined
    ? words.reading.higherSince(Number(since.slice(-2)))
    : words.change.rising.since(unremarked);
}
