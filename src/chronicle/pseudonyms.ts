import type { Ticket } from '../tickets/index.ts';

/**
 * Replaces the names of accounts by letters, `Account A` for the one with the most tickets; ties by name.
 * A letter says nothing outside one build: it follows the ranking and not the name.
 */
export function withPseudonyms(tickets: readonly Ticket[]): Ticket[] {
  const counts = new Map<string, number>();
  for (const { account } of tickets) if (account) counts.set(account, (counts.get(account) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const names = new Map(ranked.map(([account], rank) => [account, `Account ${letters(rank)}`]));
  return tickets.map((ticket) => {
    const name = ticket.account === undefined ? undefined : names.get(ticket.account);
    return name === undefined ? ticket : { ...ticket, account: name };
  });
}

/** 0 → A, 25 → Z, 26 → AA, as the columns of a spreadsheet. */
function letters(rank: number): string {
  const letter = String.fromCharCode(65 + (rank % 26));
  return rank < 26 ? letter : letters(Math.floor(rank / 26) - 1) + letter;
}
