import type { Waiver } from '../handoff.ts';
import { type Check, isToCome, stop, warn } from './check.ts';

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
  label: 'Waivers',
  alsoCalled: [],
  met: ({ waivers }) =>
    waivers.length > 0 ? 'Every waiver has a name, a reason and a follow-up date.' : 'Nothing was waived.',
  find: ({ waivers }) =>
    waivers
      .filter((waiver) => !isComplete(waiver))
      .map((waiver) =>
        stop(`'${waiver.item}': ${lack(waiver)} A waiver has a name, a reason and a follow-up date.`),
      ),
};

/** G3: a follow-up that was promised is past. */
export const followUpCheck: Check = {
  rule: 'G3',
  label: 'Follow-ups of waivers',
  alsoCalled: [],
  met: () => 'No follow-up is past.',
  find: ({ waivers }, now) =>
    waivers.flatMap(({ followUp }) =>
      followUp && isPast(followUp, now) ? [warn(`The follow-up promised for ${followUp} is open.`)] : [],
    ),
};

function lack(waiver: Waiver): string {
  if (!waiver.by) return 'Waived by nobody.';
  return waiver.reason ? 'Waived without a follow-up date.' : 'Waived without a reason.';
}

/** A day is past once it has ended everywhere on earth: the last places to see it are 12 hours behind UTC. */
function isPast(day: string, now: number): boolean {
  return !isToCome(day, now) && Date.parse(`${day}T00:00:00Z`) + 36 * 3_600_000 <= now;
}
