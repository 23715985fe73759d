import type { Change } from './change.ts';

/** A week of a series as far as a run needs it; a count of null stands for a week that is not known. */
export interface RunWeek extends Pick<Change, 'usual' | 'verdict'> {
  readonly count: number | null;
}

/** For how long a series has been where it is beside its usual range. */
export interface Run {
  readonly side: 'above' | 'below' | 'within';
  /** Weeks in a row, the judged one included. */
  readonly weeks: number;
  /** Whether it is the first week within after one outside. */
  readonly back: boolean;
}

/**
 * Gives for each week the run that it ends; null where nothing is judged, and where a count lies outside its range by
 * chance. The first week of a run outside needs a verdict. After it a count outside the range is enough: the correction
 * for chance among many series does not apply to the one that was expected.
 *
 * @param weeks oldest first, without a gap
 */
export function runsOf(weeks: readonly RunWeek[]): (Run | null)[] {
  let before: Run | null = null;
  return weeks.map((week, at) => {
    const side = sideOf(week, before?.side);
    if (side === undefined) before = null;
    else if (side === before?.side) before = { side, weeks: before.weeks + 1, back: false };
    else
      before = {
        side,
        weeks: 1,
        back: side === 'within' && before !== null && isBack(week, before, weeks[at - 1]),
      };
    return before;
  });
}

/**
 * A week within its range is back there, but for a silence that has lasted too long to be called gone, and for the week
 * after the first one of all, before which there was no range to be back in.
 */
function isBack({ count }: RunWeek, before: Run, last: RunWeek | undefined): boolean {
  return !(before.side === 'below' && count === 0) && !(before.weeks === 1 && last?.verdict === 'new');
}

function sideOf(
  { count, usual, verdict }: RunWeek,
  before: Run['side'] | undefined,
): Run['side'] | undefined {
  if (count === null || usual === null || verdict === 'too-little-history') return undefined;
  if (verdict === 'above' || verdict === 'far-above' || verdict === 'new') return 'above';
  if (verdict === 'below' || verdict === 'far-below' || verdict === 'gone') return 'below';
  const outside = count > usual.high ? 'above' : count < usual.low ? 'below' : 'within';
  return outside === 'within' || outside === before ? outside : undefined;
}

/** Whether a count stands outside its usual range, by a verdict or by chance. */
export function isOutside({ count, usual }: Pick<Change, 'count' | 'usual'>): boolean {
  return usual !== null && (count < usual.low || count > usual.high);
}
