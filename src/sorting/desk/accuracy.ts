import { counted } from '../../words/index.ts';
import type { Honesty } from '../honesty.ts';
import type { Proportion } from '../proportion.ts';

/** From this many tickets drawn at random on, they tell how often the machine is right. */
const enough = 20;

/**
 * Says how often the machine, not having seen them, sorts corrected tickets as the person did, those left out that it leaves
 * unclear: before a session and after it. Tickets drawn at random tell it; while there are too few of them, all corrected ones do, and that is said.
 *
 * @param drawn how many corrected tickets were drawn at random
 */
export function accuracyMoved(
  before: Pick<Honesty, 'accuracy' | 'randomAccuracy'>,
  now: Pick<Honesty, 'accuracy' | 'randomAccuracy' | 'corrections' | 'reliable'>,
  drawn: number,
): string[] {
  const said: string[] = [];
  if (told(now.randomAccuracy)) {
    said.push(moved('On corrected tickets drawn at random', before.randomAccuracy, now.randomAccuracy));
  } else if (now.randomAccuracy !== undefined) {
    said.push(
      'The machine left every corrected ticket that was drawn at random unclear, so it was never right or wrong.',
    );
  } else {
    said.push(
      `${counted(drawn, 'corrected ticket')} ${drawn === 1 ? 'was' : 'were'} drawn at random so far; from ${enough} on they tell how often the machine is right.`,
    );
    if (told(now.accuracy))
      said.push(moved('On all corrected tickets, the hard ones among them,', before.accuracy, now.accuracy));
  }
  if (!now.reliable) {
    said.push(
      `${counted(now.corrections, 'correction')} so far. The machine's sorting is unreliable below 200.`,
    );
  }
  return said;
}

/** True for a share of something. */
function told(share: Proportion | undefined): share is Proportion {
  return share !== undefined && share.of > 0;
}

function moved(on: string, before: Proportion | undefined, now: Proportion): string {
  const after = `${now.count} of ${now.of}`;
  return !told(before)
    ? `${on} the machine is right ${after} (cross-validation); before this session there were too few to say.`
    : `${on} the machine was right ${before.count} of ${before.of} before this session and ${after} now (cross-validation).`;
}
