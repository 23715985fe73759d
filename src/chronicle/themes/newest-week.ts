import type { Desk } from '../desk.ts';

/** The index of the newest week that is over, else of the newest one. */
export function newestJudged(desk: Pick<Desk, 'weeks' | 'asOf'>): number {
  const last = desk.weeks.length - 1;
  const open = (desk.weeks[last]?.to ?? 0) > desk.asOf;
  return open && last > 0 ? last - 1 : last;
}

/** Tickets of a theme in the newest complete weeks: in four what makes it heavy now, in thirteen what lets it stand. */
export function recentTickets(
  report: { readonly weeks: readonly { readonly count: number }[] },
  newest: number,
  weeks = 4,
): number {
  return report.weeks
    .slice(Math.max(0, newest - weeks + 1), newest + 1)
    .reduce((sum, { count }) => sum + count, 0);
}
