import type { RuleGrounds } from '../grounds.ts';
import { levelsOf } from '../levels.ts';
import type { Proposal } from '../misroute.ts';

/** A person put it at another support level than the export has it at. */
export function levelCorrected({ tickets, corrections, settings, words }: RuleGrounds): Proposal[] {
  return tickets.flatMap(({ ticket }): Proposal[] => {
    const should = corrections.get(ticket.id)?.supportLevel;
    if (should === undefined || should === 'unknown') return [];
    const landed = levelsOf(ticket, settings).at(-1) ?? 'unknown';
    if (landed === 'unknown' || landed === should) return [];
    const why = words.misroutes.why.levelCorrected(landed, should);
    return [{ ticket: ticket.id, landed, should, why, rule: 'level-corrected' }];
  });
}
