import type { Placed } from '../desk.ts';

/** Who stands behind some tickets. */
export interface People {
  /** Different requesters, as far as the export tells them apart. */
  readonly requesters: number;
  /** Accounts with their number of tickets, heaviest first, ties by name. */
  readonly accounts: readonly { readonly account: string; readonly tickets: number }[];
  /** Different accounts, and requesters who belong to none: people who do not share a desk. */
  readonly independent: number;
}

/**
 * Counts requesters, accounts and independent requesters; a ticket that names nobody counts as one of its own.
 *
 * @param accountsTell false where the whole export has one account: its requesters are then told apart by themselves
 */
export function peopleBehind(tickets: readonly Placed[], accountsTell = true): People {
  const requesters = new Set<string>();
  const accounts = new Map<string, number>();
  const alone = new Set<string>();
  for (const { ticket } of tickets) {
    const requester = ticket.requester ?? `ticket ${ticket.id}`;
    requesters.add(requester);
    if (ticket.account) accounts.set(ticket.account, (accounts.get(ticket.account) ?? 0) + 1);
    if (!ticket.account || !accountsTell) alone.add(requester);
  }
  return {
    requesters: requesters.size,
    accounts: [...accounts]
      .map(([account, count]) => ({ account, tickets: count }))
      .sort((a, b) => b.tickets - a.tickets || (a.account < b.account ? -1 : 1)),
    independent: accountsTell ? accounts.size + alone.size : alone.size,
  };
}
