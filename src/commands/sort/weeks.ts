import type { Week } from '../../calendar/index.ts';
import type { Desk } from '../../chronicle/index.ts';
import type { Asked } from './arguments.ts';

/** The weeks that a session is about: the one that is named, all of them, else the newest one that is over. */
export function weeksAsked(
  { week, all }: Pick<Asked, 'week' | 'all'>,
  { weeks, asOf }: Pick<Desk, 'weeks' | 'asOf'>,
): { readonly chosen: readonly Week[] } | { readonly wrong: string } {
  const last = weeks.at(-1);
  if (last === undefined) {
    return { wrong: 'There is no ticket yet. Put an export of your helpdesk into data/tickets/ first.' };
  }
  if (all) return { chosen: weeks };
  if (week === undefined) return { chosen: [weeks.findLast(({ to }) => to <= asOf) ?? last] };
  const named = weeks.find(({ id }) => id === week);
  return named === undefined
    ? { wrong: `There is no ticket of ${week}: they are of ${weeks[0]?.id} to ${last.id}.` }
    : { chosen: [named] };
}
