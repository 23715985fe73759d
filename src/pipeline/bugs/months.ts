import { localDay } from '../../calendar/index.ts';
import { type ChainLevel, type ChainRoot, chainLevelSchema } from '../../sorting/index.ts';
import type { Bug } from './bug.ts';

/** Which levels let the bugs through that were met in one month. */
export interface MonthOfBugs {
  /** `2026-10`. */
  readonly month: string;
  readonly traced: number;
  readonly untraced: number;
  readonly levels: Readonly<Record<ChainLevel, number>>;
  readonly roots: Readonly<Partial<Record<ChainRoot, number>>>;
}

interface Counting {
  traced: number;
  untraced: number;
  levels: Record<ChainLevel, number>;
  roots: Partial<Record<ChainRoot, number>>;
}

/**
 * Counts bugs by month and level (C6), the newest month first. A bug counts in each month in which a ticket tells of it;
 * one that does not pass the practice's test counts as untraced, whatever level it has.
 *
 * @param most how many months
 */
export function monthsOf(
  bugs: readonly { readonly bug: Bug; readonly traced: boolean }[],
  timeZone: string,
  most: number,
): MonthOfBugs[] {
  const months = new Map<string, Counting>();
  for (const { bug, traced } of bugs) {
    for (const month of new Set(bug.tickets.map(({ at }) => localDay(at, timeZone).slice(0, 7)))) {
      const counts = months.get(month) ?? nothing();
      months.set(month, counts);
      const { level, root } = bug.chain;
      if (!traced || level === undefined) counts.untraced += 1;
      else {
        counts.traced += 1;
        counts.levels[level] += 1;
        if (root !== undefined) counts.roots[root] = (counts.roots[root] ?? 0) + 1;
      }
    }
  }
  return [...months]
    .map(([month, counts]) => ({ month, ...counts }))
    .sort((a, b) => (a.month < b.month ? 1 : -1))
    .slice(0, most);
}

function nothing(): Counting {
  const levels = Object.fromEntries(chainLevelSchema.options.map((level) => [level, 0]));
  return { traced: 0, untraced: 0, levels: levels as Record<ChainLevel, number>, roots: {} };
}
