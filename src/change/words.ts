import type { Change, Verdict } from './change.ts';

/** From this count of last week on a percentage may stand beside both counts. */
const fewestForPercentage = 20;
/** With fewer known weeks before, a range is called trial. */
const fewestForSettledRange = 12;

const words: Record<Verdict, string> = {
  within: 'within its usual range',
  above: 'above its usual range',
  'far-above': 'far above its usual range',
  below: 'below its usual range',
  'far-below': 'far below its usual range',
  new: 'new this week',
  gone: 'gone',
  'too-little-history': 'too little history',
};

/**
 * A change's verdict in words, for a place where the count and its range stand beside it. A count outside its
 * range that chance among many series explains is not called within it.
 */
export function standingInWords({
  count,
  usual,
  verdict,
}: Pick<Change, 'count' | 'usual' | 'verdict'>): string {
  const outside = usual !== null && (count < usual.low || count > usual.high);
  return verdict === 'within' && outside ? 'outside it, as one of many is by chance' : words[verdict];
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

/** The usual range in words: `usual 8 to 18`, `usual 8 to 18 (trial)`, or that there is too little history to say. */
export function rangeInWords(change: Pick<Change, 'usual' | 'weeksOfHistory'>): string {
  const { usual } = change;
  if (usual === null) return 'too little history to say';
  const range =
    usual.low === usual.high ? inDigits(usual.low) : `${inDigits(usual.low)} to ${inDigits(usual.high)}`;
  return `usual ${range}${isTrial(change) ? ' (trial)' : ''}`;
}

/**
 * A change as one sentence without its full stop: both counts before any percentage, a percentage only from
 * 20 tickets last week, and never without the usual range.
 *
 * `Export to Excel: 31 tickets (24 the week before, +29 %), above the usual 8 to 18`
 *
 * @param options.label what is counted, put in front with a colon
 * @param options.noun what the counts are of, in the plural; an English plural in s gives its singular
 */
export function changeInWords(change: Change, options: { label?: string; noun?: string } = {}): string {
  const { label, noun = 'tickets' } = options;
  const counted = `${inDigits(change.count)} ${change.count === 1 ? noun.replace(/s$/, '') : noun}`;
  const sentence = `${counted}${lastWeek(change)}, ${besideRange(change)}`;
  return label === undefined ? sentence : `${label}: ${sentence}`;
}

function lastWeek({ count, previous, usual, verdict }: Change): string {
  if (previous === null || verdict === 'new') return '';
  const percent = Math.round((100 * (count - previous)) / previous);
  const sayPercent = usual !== null && previous >= fewestForPercentage && percent !== 0;
  const signed = percent > 0 ? `+${inDigits(percent)}` : `−${inDigits(-percent)}`;
  return ` (${inDigits(previous)} the week before${sayPercent ? `, ${signed} %` : ''})`;
}

/** The clause that sets the count against its range. Words for running weeks and for weeks in a row belong here. */
function besideRange(change: Change): string {
  const range = rangeInWords(change);
  const { count, usual, verdict, weeksOfHistory } = change;
  if (usual === null) return range;
  switch (verdict) {
    case 'new':
      return `${words.new}, none in the ${inDigits(weeksOfHistory)} weeks before`;
    case 'gone':
      return `${words.gone}, ${range}`;
    case 'above':
      return `above the ${range}`;
    case 'far-above':
      return `far above the ${range}`;
    case 'below':
      return `below the ${range}`;
    case 'far-below':
      return `far below the ${range}`;
    default:
      if (count >= usual.low && count <= usual.high) return `within the ${range}`;
      return `outside the ${range}, as one series in many is by chance`;
  }
}

function inDigits(count: number): string {
  return new Intl.NumberFormat('en').format(count);
}
