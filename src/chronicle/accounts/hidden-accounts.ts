import type { Ticket } from '../../tickets/index.ts';

interface Size {
  readonly account: string;
  readonly tickets: number;
  readonly requesters: number;
}

/**
 * Finds the accounts that are too small to be named: those with fewer requesters than `minimum` (a ticket that names no
 * requester stands for one), and as many of the next smallest as it takes that no hidden one can be worked out.
 *
 * What is published besides the names adds up: tickets in all, minus those of the accounts that are named, are the
 * tickets of the hidden ones. Were one hidden alone, that difference would be its count; so would the counts of several
 * that have one ticket each, or each as many as a small account can have (complementary suppression, as in ONS and
 * UK Data Service guidance on statistical disclosure control).
 */
export function hiddenAccounts(tickets: readonly Ticket[], minimum: number): ReadonlySet<string> {
  const sizes = sizesOf(tickets);
  const small = sizes.filter(({ requesters }) => requesters < minimum).length;
  let count = small;
  while (count > 0 && count < sizes.length && canBeSolved(sizes.slice(0, count), small, minimum)) count += 1;
  return new Set(sizes.slice(0, count).map(({ account }) => account));
}

/** All accounts, the smallest first, ties by name. */
function sizesOf(tickets: readonly Ticket[]): Size[] {
  const requesters = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { id, account, requester } of tickets) {
    if (account === undefined) continue;
    const known = requesters.get(account) ?? new Set<string>();
    known.add(requester === undefined ? `ticket ${id}` : `requester ${requester}`);
    requesters.set(account, known);
    counts.set(account, (counts.get(account) ?? 0) + 1);
  }
  return [...requesters]
    .map(([account, who]) => ({ account, requesters: who.size, tickets: counts.get(account) ?? 0 }))
    .sort((a, b) => a.requesters - b.requesters || a.tickets - b.tickets || (a.account < b.account ? -1 : 1));
}

/** True when somebody who knows the rule can tell the tickets of a hidden account from those of all of them. */
function canBeSolved(hidden: readonly Size[], small: number, minimum: number): boolean {
  const total = hidden.reduce((sum, { tickets }) => sum + tickets, 0);
  // Where each ticket stands for a requester a small account has fewer tickets than the minimum.
  const capped = hidden.length === small && hidden.every(({ tickets, requesters }) => tickets === requesters);
  return hidden.length < 2 || total === hidden.length || (capped && total === hidden.length * (minimum - 1));
}
