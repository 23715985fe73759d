import type { RuleGrounds } from '../grounds.ts';
import type { Proposal } from '../misroute.ts';

/**
 * A person sorted it otherwise than the machine had. What the machine said when the person was asked counts before what it
 * says now. Where one of them leaves the ticket unclear, it had landed nowhere, or nobody knows where it should have gone.
 */
export function streamCorrected({ tickets, corrections, words }: RuleGrounds): Proposal[] {
  const { why } = words.misroutes;
  const { streams } = words.charts;
  return tickets.flatMap(({ ticket, sorted }): Proposal[] => {
    const correction = corrections.get(ticket.id);
    const should = correction?.stream;
    const landed = correction?.machine ?? sorted.machine?.stream;
    if (should === undefined || landed === undefined || landed === should) return [];
    if (landed === 'unclear' || should === 'unclear') return [];
    return [
      {
        ticket: ticket.id,
        landed,
        should,
        why: why.streamCorrected(streams[landed], streams[should]),
        rule: 'stream-corrected',
      },
    ];
  });
}
