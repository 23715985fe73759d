import { english, type Words } from '../words/index.ts';
import type { Change, UsualRange, Verdict } from './change.ts';

/** From this count of last week on a percentage may stand beside both counts. */
const fewestForPercentage = 20;
/** With fewer known weeks before, a range is called trial. */
const fewestForSettledRange = 12;

/**
 * A change's verdict in words, for a place where the count and its range stand beside it. A count outside its
 * range that chance among many series explains is not called within it.
 */
export function standingInWords(
  { count, usual, verdict }: Pick<Change, 'count' | 'usual' | 'verdict'>,
  words: Words = english,
): string {
  const outside = usual !== null && (count < usual.low || count > usual.high);
  return verdict === 'within' && outside ? words.change.outsideByChance : words.change.standing[verdict];
}

const marks: Record<Verdict, string> = {
  within: '●',
  above: '▲',
  'far-above': '▲▲',
  below: '▼',
  'far-below': '▼▼',
  new: '✦',
  gone: '○',
  'too-little-history': '…',
};

/** The shape that stands for a verdict. It never stands without the words, and has no colour of its own. */
export function markOf(verdict: Verdict): string {
  return marks[verdict];
}

/** Whether the usual range rests on fewer than twelve known weeks, and is therefore called trial. */
export function isTrial(change: Pick<Change, 'weeksOfHistory'>): boolean {
  return change.weeksOfHistory < fewestForSettledRange;
}

/** A range for a place that says itself that it is the usual one: `8 to 18`, `8 to 18 (trial)`. */
export function bareRange({ low, high }: UsualRange, trial: boolean, words: Words = english): string {
  const range = words.amounts.range(low, high);
  return trial ? words.change.trial(range) : range;
}

/**
 * A change as one sentence without its full stop: both counts before any percentage, a percentage only from
 * 20 tickets last week, and never without the usual range.
 *
 * `31 tickets (24 the week before, +29 %), above the usual 8 to 18`
 */
export function changeInWords(change: Change, words: Words = english): string {
  return words.change.sentence(
    words.amounts.tickets(change.count),
    lastWeek(change, words),
    besideRange(change, words),
  );
}

function lastWeek({ count, previous, usual, verdict }: Change, { amounts, change }: Words): string {
  if (previous === null || verdict === 'new') return '';
  const percent = Math.round((100 * (count - previous)) / previous);
  const sayPercent = usual !== null && previous >= fewestForPercentage && percent !== 0;
  return sayPercent
    ? change.beforeWithPercent(previous, amounts.signedPercent(percent))
    : change.before(previous);
}

/** The clause that sets the count against its range. */
function besideRange(change: Change, words: Words): string {
  const { count, usual, verdict, weeksOfHistory } = change;
  if (usual === null) return words.change.noRange;
  if (verdict === 'new') return words.change.neverBefore(weeksOfHistory);
  const range = bareRange(usual, isTrial(change), words);
  const standing = verdict === 'too-little-history' ? 'within' : verdict;
  return standing === 'within' && (count < usual.low || count > usual.high)
    ? words.change.againstByChance(range)
    : words.change.against[standing](range);
}
