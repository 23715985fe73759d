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
 * Three or more bugs at one chain level of which a ticket came in a stretch of time (C5), the level with most bugs
 * first. Ten tickets of one bug are one bug.
 *
 * @param traced bugs that pass the practice's test
 */
export function patternsIn(traced: readonly Bug[], { from, to }: Stretch): Pattern[] {
  const within = ({ tickets }: Bug): number => tickets.filter(({ at }) => at >= from && at < to).length;
  return chainLevelSchema.options
    .map((level) => {
      const bugs = traced.filter((bug) => bug.chain.level === level && within(bug) > 0);
      return { level, bugs, tickets: bugs.reduce((sum, bug) => sum + within(bug), 0) };
    })
    .filter(({ bugs }) => bugs.length >= fewest)
    .sort((a, b) => b.bugs.length - a.bugs.length);
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
