import type { Rate } from './rate.ts';

/** How many escalations of the weeks from `first` to `last` are more than usual; never below nought. */
export function extraEscalations(rates: readonly Rate[], first: number, last: number): number {
  let extra = 0;
  for (const { left, usual } of rates.slice(first, last + 1)) if (usual !== null) extra += left - usual.mid;
  return Math.max(0, Math.round(extra));
}

/** So many weeks before say how many escalations about one thing are usual. */
export const weeksBefore = 12;

/**
 * How many of the escalations about one thing, in the weeks from `first` to `last`, are more than in the twelve weeks before.
 *
 * @param counts one for each week, the oldest first; undefined for a week that is not known
 */
export function extraAbout(counts: readonly (number | undefined)[], first: number, last: number): number {
  const before = counts.slice(Math.max(0, first - weeksBefore), first).filter((count) => count !== undefined);
  const now = counts.slice(first, last + 1).filter((count) => count !== undefined);
  const usual = before.length === 0 ? 0 : (sum(before) / before.length) * now.length;
  return Math.max(0, Math.round(sum(now) - usual));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
