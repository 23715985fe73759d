import type { Handoff } from '../handoff.ts';
import { type Check, daysBetween, isToCome, stop, warn } from './check.ts';

/**
 * H10: written at least seven days before flag on, by the date that the handoff states. One that states none is held as one that was
 * written late would be, unless it was walked through or signed in time.
 */
export const leadTimeCheck: Check = {
  rule: 'H10',
  label: (say) => say.leadTime.label,
  alsoCalled: ['lead time', 'written late', 'late', 'written'],
  met: ({ writtenOn, releaseAt }, say) =>
    say.leadTime.met(daysBetween(writtenOn ?? releaseAt.slice(0, 10), releaseAt.slice(0, 10))),
  find: (handoff, now, say) => {
    const { writtenOn, releaseAt } = handoff;
    const by = writtenOn ?? writtenBy(handoff, now);
    const days = by === undefined ? undefined : daysBetween(by, releaseAt.slice(0, 10));
    const grade = days === undefined || days <= 1 ? stop : warn;
    if (!writtenOn || days === undefined) return [grade(say.leadTime.noDate)];
    if (days >= 7) return [];
    return [grade(days < 0 ? say.leadTime.afterwards(-days) : say.leadTime.late(days))];
  },
};

/** A day by which it was written, where no date of writing is stated: what was walked through or signed was there. */
function writtenBy({ walkthrough, signatures }: Handoff, now: number): string | undefined {
  return [walkthrough?.date, ...Object.values(signatures).map(({ date }) => date)]
    .filter((day) => day !== undefined && !isToCome(day, now))
    .sort()[0];
}
