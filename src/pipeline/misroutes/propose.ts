import type { RuleGrounds } from './grounds.ts';
import { type MisrouteRule, misrouteRules, type Proposal } from './misroute.ts';
import { type Side, sideOf } from './place.ts';
import { cameBack } from './rules/came-back.ts';
import { keptAtL1 } from './rules/kept-at-l1.ts';
import { levelCorrected } from './rules/level-corrected.ts';
import { levelSkipped } from './rules/level-skipped.ts';
import { noiseTooHigh } from './rules/noise-too-high.ts';
import { streamCorrected } from './rules/stream-corrected.ts';
import { typedOtherwise } from './rules/typed-otherwise.ts';

const rules: Readonly<Record<MisrouteRule, (grounds: RuleGrounds) => Proposal[]>> = {
  'stream-corrected': streamCorrected,
  'typed-otherwise': typedOtherwise,
  'level-corrected': levelCorrected,
  'noise-too-high': noiseTooHigh,
  'level-skipped': levelSkipped,
  'came-back': cameBack,
  'kept-at-l1': keptAtL1,
};

/**
 * Asks every rule. A ticket lands once in a stream and once at a level: of the rules that speak of the same side of a
 * ticket the first one counts.
 *
 * @returns the proposals in the order of the tickets, the stream before the level
 */
export function proposeMisroutes(grounds: RuleGrounds): Proposal[] {
  const first = new Map<string, Proposal>();
  for (const rule of misrouteRules) {
    for (const proposal of rules[rule](grounds)) {
      const key = keyOf(proposal.ticket, sideOf(proposal.should));
      if (!first.has(key)) first.set(key, proposal);
    }
  }
  return grounds.tickets.flatMap(({ ticket }) =>
    (['stream', 'level'] as const).flatMap((side) => first.get(keyOf(ticket.id, side)) ?? []),
  );
}

function keyOf(ticket: string, side: Side): string {
  return `${side} ${ticket}`;
}
