import { isSettled } from '../../went/settled.ts';
import type { RuleGrounds } from '../grounds.ts';
import type { Proposal } from '../misroute.ts';
import { isSure } from '../sure.ts';

/**
 * Noise that reached L3, or a how-to or an account at L2, where L1 could have closed it. Where no ticket of the export is at
 * L1, it is an export of the upper levels alone and shows nothing of the kind.
 */
export function noiseTooHigh({ tickets, words }: RuleGrounds): Proposal[] {
  const { why, filedAs } = words.misroutes;
  if (!tickets.some(({ sorted }) => sorted.supportLevel === 'L1')) return [];
  return tickets.flatMap(({ ticket, sorted }): Proposal[] => {
    const { supportLevel: level, stream, kind } = sorted;
    if (stream !== 'noise' || (level !== 'L2' && level !== 'L3') || !isSure(sorted)) return [];
    const named = kind === 'how-do-i' || kind === 'account';
    // Of other noise, a thank-you for one, it is often the right level that hears it.
    if (level === 'L2' && !named) return [];
    const as = named ? filedAs[kind] : filedAs.noise;
    const tell = isSettled(ticket) ? why.settledTooHigh : why.noiseReached;
    return [
      {
        ticket: ticket.id,
        landed: level,
        should: 'L1',
        why: tell(as, level, level === 'L2' ? 1 : 2),
        rule: 'noise-too-high',
      },
    ];
  });
}
