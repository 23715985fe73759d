import type { Desk, Placed } from '../desk.ts';

/** Who stands behind some tickets. */
export interface People {
  /** Different requesters, as far as the export tells them apart. */
  readonly requesters: number;
  /** Accounts that are named, with their number of tickets, heaviest first, ties by name. */
  readonly named: readonly { readonly account: string; readonly tickets: number }[];
  /** Different accounts, those without a name too. */
  readonly accounts: number;
  /** Different accounts, and requesters who belong to none: people who do not share a desk. */
  readonly independent: number;
}

/**
 * Counts requesters, accounts and independent requesters; a ticket that names nobody counts as one of its own.
 *
 * The number of accounts without a name is published where it gives none of them away. Where as many tickets are
 * without a name as there are such accounts in all, each could have one, and the number would say whether it does: then
 * only that there is one is counted, and their requesters stand for themselves.
 */
export function peopleBehind(
  tickets: readonly Placed[],
  { accountsTell, unnamedAccounts }: Pick<Desk, 'accountsTell' | 'unnamedAccounts'>,
): People {
  const requesters = new Set<string>();
  const named = new Map<string, number>();
  const unnamed = new Set<number>();
  const alone = new Set<string>();
  const blank = tickets.filter(({ ticket }) => !ticket.account).length;
  const tells = blank !== unnamedAccounts;
  for (const { ticket, unnamed: number } of tickets) {
    const requester = ticket.requester ?? `ticket ${ticket.id}`;
    requesters.add(requester);
    if (ticket.account) named.set(ticket.account, (named.get(ticket.account) ?? 0) + 1);
    else if (number !== undefined) unnamed.add(number);
    const known = ticket.account !== undefined || (number !== undefined && tells);
    if (!known || !accountsTell) alone.add(requester);
  }
  const others = tells ? unnamed.size : 0;
  return {
    requesters: requesters.size,
    named: [...named]
      .map(([account, count]) => ({ account, tickets: count }))
      .sort((a, b) => b.tickets - a.tickets || (a.account < b.account ? -1 : 1)),
    accounts: named.size + (tells ? unnamed.size : Math.min(1, unnamed.size)),
    independent: accountsTell ? named.size + others + alone.size : alone.size,
  };
}
