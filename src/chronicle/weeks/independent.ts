import { whoWrote } from '../../themes/index.ts';
import type { Desk, Placed } from '../desk.ts';

/**
 * Who stands behind a ticket independently of others: the account, where accounts tell requesters apart, else the requester; a ticket that
 * names nobody stands for itself. For comparing within the chronicle; it is no name to show.
 */
export function behind({ ticket, unnamed }: Placed, { accountsTell }: Pick<Desk, 'accountsTell'>): string {
  const { account: _, ...alone } = ticket;
  if (!accountsTell) return whoWrote(alone);
  return unnamed === undefined ? whoWrote(ticket) : `unnamed ${unnamed}`;
}

/** The first ticket of each who stands behind some tickets: two of one school are alike, and no two witnesses. */
export function firstOfEach(tickets: readonly Placed[], desk: Pick<Desk, 'accountsTell'>): Placed[] {
  const first = new Map<string, Placed>();
  for (const placed of tickets) {
    const who = behind(placed, desk);
    if (!first.has(who)) first.set(who, placed);
  }
  return [...first.values()];
}
