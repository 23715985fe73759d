import type { RuleGrounds } from '../grounds.ts';
import { levelsOf } from '../levels.ts';
import type { Proposal } from '../misroute.ts';

/** A ticket that was at L1 and next at L3. Between them a group without a level may have been L2, and then nothing is said. */
export function levelSkipped({ tickets, settings, words }: RuleGrounds): Proposal[] {
  return tickets.flatMap(({ ticket }): Proposal[] => {
    if (ticket.earlier === undefined) return [];
    const levels = levelsOf(ticket, settings);
    const skipped = levels.some((level, at) => level === 'L3' && levels[at - 1] === 'L1');
    if (!skipped || levels.slice(0, levels.indexOf('L3')).includes('L2')) return [];
    return [
      {
        ticket: ticket.id,
        landed: 'L3',
        should: 'L2',
        why: words.misroutes.why.skipped,
        rule: 'level-skipped',
      },
    ];
  });
}
