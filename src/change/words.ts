import { english, type Words } from '../words/index.ts';
import type { Change, UsualRange, Verdict } from './change.ts';
import { isOutside, type Run } from './runs.ts';

// The one place where a change becomes words. Pages, charts, JSON, feed and readings take the sentence or its parts.

/** From this count of last week on a percentage may stand beside both counts. */
export const fewestForPercentage = 20;
/** With fewer known weeks before, a range is called trial. */
export const fewestForSettledRange = 12;

type Told = Pick<Change, 'count' | 'previous' | 'usual' | 'verdict' | 'weeksOfHistory'>;

/** What else is known of a change, for its sentence. */
export interface ChangeContext {
  /** The series, as the sentence begins with it: `Export to Excel`. */
  readonly name?: string | undefined;
  /** The week still runs: its range is that of the same part of the weeks before. */
  readonly open?: boolean | undefined;
  /** False where the exports hold only a part of the week, or nothing. */
  readonly covered?: boolean | undefined;
  /** For how long it has been where it is, as `runsOf` tells. */
  readonly run?: Run | null | undefined;
  /** The number of the week since which it has been rising slowly, and where there is room its tickets a week before and now. */
  readonly rising?: { readonly since: number; readonly before?: number; readonly now?: number } | undefined;
  /** Names of the holidays in the week. */
  readonly holidays?: readonly string[] | undefined;
  /** The week before was itself outside its range, or held holidays: a percentage of it says nothing. */
  readonly oddBefore?: boolean | undefined;
}

/**
 * A change as one sentence without its full stop: both counts before any percentage, a percentage only from
 * 20 tickets last week, of a count outside its usual range, and beside that range.
 *
 * `31 tickets (24 the week before, +29 %), above the usual 8 to 18`,
 * `Export to Excel: 31 tickets, usual 8 to 18; the second week above`
 */
export function changeInWords(
  change: Told,
  { name, open = false, covered = true, run, rising, holidays = [], oddBefore = false }: ChangeContext = {},
  words: Words = english,
): string {
  const say = words.change;
  const also = [
    ...(holidays.length === 0 ? [] : [say.holidays(holidays, isAbove(change))]),
    ...(rising === undefined ? [] : [slowly(rising, words)]),
  ];
  const tickets = words.amounts.tickets(change.count);
  if (!covered) {
    return say.sentence(name, tickets, undefined, [change.count > 0 ? say.partly : say.unknown, ...also]);
  }
  const { beside, more } = open ? soFar(change, words) : standing(change, run ?? null, words);
  const count = open ? say.soFar(tickets) : withBefore(change, tickets, oddBefore, words);
  return say.sentence(name, count, beside, [...more, ...also]);
}

/**
 * A change's verdict in words, for a place where the count and its range stand beside it. A count outside its
 * range that chance among many series explains is not called within it, nor chance in the run of a verdict before it.
 */
export function standingInWords(
  change: Pick<Change, 'count' | 'usual' | 'verdict'> & {
    readonly run?: Pick<Run, 'side' | 'weeks'> | undefined;
  },
  words: Words = english,
): string {
  const { count, usual, verdict, run } = change;
  if (run && verdict !== 'gone') {
    const since = lasting(run, verdict, words);
    if (since !== undefined) return since;
  }
  return verdict === 'within' && isOutside({ count, usual })
    ? words.change.outsideByChance
    : words.change.standing[verdict];
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

/** What a count is beside, and what follows after it. */
interface Standing {
  readonly beside?: string;
  readonly more: readonly string[];
}

/** An open week has a range for the part that is over, and no verdict. */
function soFar(change: Told, words: Words): Standing {
  const say = words.change;
  if (change.usual === null) return { more: [say.tooYoung(change.weeksOfHistory)] };
  return { more: [say.byNow(bareRange(change.usual, isTrial(change), words))] };
}

function standing(change: Told, run: Run | null, words: Words): Standing {
  const say = words.change;
  const { count, usual, verdict, weeksOfHistory } = change;
  if (usual === null) return { more: [say.tooYoung(weeksOfHistory)] };
  const range = bareRange(usual, isTrial(change), words);
  if (verdict === 'new') return { beside: say.newThisWeek, more: [say.noneBefore(weeksOfHistory)] };
  if (verdict === 'gone') return { beside: say.usual(range), more: [say.gone] };
  const since = run === null ? undefined : lasting(run, verdict, words);
  if (since !== undefined) return { beside: say.usual(range), more: [since] };
  if (verdict !== 'within' && verdict !== 'too-little-history')
    return { beside: say.against[verdict](range), more: [] };
  if (isOutside({ count, usual })) return { beside: say.againstByChance(range), more: [] };
  // Of a theme with hardly a ticket no range is worth the name.
  const { low, high } = usual;
  if (high <= 1) return { beside: run?.back ? say.fewAgain(low, high) : say.few(low, high), more: [] };
  return { beside: run?.back ? say.back(range) : say.against.within(range), more: [] };
}

function isAbove({ count, usual }: Told): boolean {
  return usual !== null && count > usual.high;
}

/** For how long it has been outside its range; nothing in the first week, and of a week within it. */
function lasting(
  { side, weeks }: Pick<Run, 'side' | 'weeks'>,
  verdict: Verdict,
  { change }: Words,
): string | undefined {
  if (side === 'within' || weeks < 2) return undefined;
  const far = verdict === 'far-above' || verdict === 'far-below';
  return change.run[far ? verdict : side](weeks);
}

function slowly({ since, before, now }: NonNullable<ChangeContext['rising']>, words: Words): string {
  const say = words.change.rising;
  return before === undefined || now === undefined ? say.since(since) : say.fromTo(since, before, now);
}

/** This week's count with last week's, where that is known. */
function withBefore(
  { count, previous, usual, verdict }: Told,
  tickets: string,
  oddBefore: boolean,
  words: Words,
): string {
  const say = words.change;
  if (previous === null || verdict === 'new') return tickets;
  const percent = Math.round((100 * (count - previous)) / previous);
  // A count within its range only wobbled: a percentage would make a move of it.
  const moved = isOutside({ count, usual }) && verdict !== 'gone' && count > 0;
  return moved && !oddBefore && previous >= fewestForPercentage && percent !== 0
    ? say.withBeforeAndPercent(tickets, previous, words.amounts.signedPercent(percent))
    : say.withBefore(tickets, previous);
}
