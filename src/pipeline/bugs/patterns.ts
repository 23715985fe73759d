import { dayStart } from '../../calendar/index.ts';
import { type ChainLevel, chainLevelSchema } from '../../sorting/index.ts';
import type { Bug } from './bug.ts';

/** This many bugs at one level are no chance. */
const fewest = 3;

/** A stretch of time: `from` belongs to it, `to` is the first instant after it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Several bugs that one level let through in a short time. */
export interface Pattern {
  readonly level: ChainLevel;
  /** In the order given. */
  readonly bugs: readonly Bug[];
  /** Tickets of these bugs in that time. */
  readonly tickets: number;
}

/**
 * Three or more bugs of a stretch of time at one chain level (C5), the level with most bugs first. Ten tickets of one bug
 * are one bug, and one that has been known for long is no news because another ticket tells of it.
 *
 * @param traced bugs that pass the practice's test
 */
export function patternsIn(traced: readonly Bug[], stretch: Stretch, timeZone: string): Pattern[] {
  const found = traced.filter((bug) => isOf(bug, stretch, timeZone));
  return chainLevelSchema.options
    .map((level) => {
      const bugs = found.filter(({ chain }) => chain.level === level);
      const tickets = bugs.flatMap((bug) => bug.tickets.filter(({ at }) => within(at, stretch)));
      return { level, bugs, tickets: tickets.length };
    })
    .filter(({ bugs }) => bugs.length >= fewest)
    .sort((a, b) => b.bugs.length - a.bugs.length);
}

/**
 * Whether a bug is one of a stretch of time. A record is of the day on which it was filed; one without that day, of the days
 * of its tickets. Another bug is of the day on which it was first met, and of those on which came a ticket whose chain
 * level a person wrote down.
 */
function isOf({ record, tickets }: Bug, stretch: Stretch, timeZone: string): boolean {
  if (record?.filed !== undefined) return within(dayStart(record.filed, timeZone), stretch);
  if (record !== undefined) return tickets.some(({ at }) => within(at, stretch));
  return tickets.some(
    ({ at, chainLevel }, index) => within(at, stretch) && (index === 0 || chainLevel !== undefined),
  );
}

function within(at: number, { from, to }: Stretch): boolean {
  return at >= from && at < to;
}

/**
 * The last complete week, and the last complete cycle: as many whole weeks as lie between two syncs, up to and with
 * that week. Where the cycle is one week, or the desk is not that old, there is no cycle beside the week.
 */
export function lastComplete<Week extends Stretch>(
  weeks: readonly Week[],
  asOf: number,
  cycleWeeks: number,
): { week?: Week; cycle?: Week } {
  const complete = weeks.filter(({ to }) => to <= asOf);
  const week = complete.at(-1);
  const first = complete.at(-cycleWeeks);
  if (week === undefined) return {};
  return first === undefined || cycleWeeks < 2 ? { week } : { week, cycle: { ...week, from: first.from } };
}
