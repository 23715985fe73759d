import type { Waiver } from '../handoff.ts';
import { type Check, type GateWords, isToCome, stop, warn } from './check.ts';

/** A waiver that has what the practice asks of one. */
export interface CompleteWaiver extends Waiver {
  readonly reason: string;
  readonly by: string;
  readonly followUp: string;
}

export function isComplete(waiver: Waiver): waiver is CompleteWaiver {
  return Boolean(waiver.reason && waiver.by && waiver.followUp);
}

/** G2: a waiver has a name, a reason and a follow-up date. */
export const waiverCheck: Check = {
  rule: 'G2',
  label: (say) => say.waivers.label,
  alsoCalled: [],
  met: ({ waivers }, say) => (waivers.length > 0 ? say.waivers.met : say.waivers.none),
  find: ({ waivers }, _, say) =>
    waivers.filter((waiver) => !isComplete(waiver)).map((waiver) => stop(lack(waiver, say))),
};

/** G3: a follow-up that was promised is past, and nothing says that it was done. */
export const followUpCheck: Check = {
  rule: 'G3',
  label: (say) => say.followUps.label,
  alsoCalled: [],
  met: (_, say) => say.followUps.met,
  find: ({ waivers }, now, say) =>
    waivers.flatMap(({ followUp, done }) =>
      followUp && (!done || isToCome(done, now)) && isPast(followUp, now)
        ? [warn(say.followUps.past(followUp))]
        : [],
    ),
};

function lack({ item, by, reason }: Waiver, { waivers }: GateWords): string {
  if (!by) return waivers.nobody(item);
  return reason ? waivers.noFollowUp(item) : waivers.noReason(item);
}

/** A day is past once it has ended everywhere on earth: the last places to see it are 12 hours behind UTC. */
function isPast(day: string, now: number): boolean {
  return !isToCome(day, now) && Date.parse(`${day}T00:00:00Z`) + 36 * 3_600_000 <= now;
}
