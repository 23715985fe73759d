import { redact, type Ticket } from '../tickets/index.ts';

/**
 * Replaces the names of accounts by letters, `Account A` for the one with the most tickets; ties by name.
 * A letter says nothing outside one build: it follows the ranking and not the name. Names of accounts in the words
 * of tickets are redacted as well, or the first "we at Ashford Academy" would give the letter away.
 */
export function withPseudonyms(tickets: readonly Ticket[]): Ticket[] {
  const counts = new Map<string, number>();
  for (const { account } of tickets) if (account) counts.set(account, (counts.get(account) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const names = new Map(ranked.map(([account], rank) => [account, `Account ${letters(rank)}`]));
  const words = ranked.map(([account]) => account);
  return tickets.map((ticket) => {
    const name = ticket.account === undefined ? undefined : names.get(ticket.account);
    return {
      ...ticket,
      ...(name === undefined ? {} : { account: name }),
      subject: redact(ticket.subject, { words }).text,
      body: redact(ticket.body, { words }).text,
      tags: ticket.tags.map((tag) => redact(tag, { words }).text),
    };
  });
}

/** 0 → A, 25 → Z, 26 → AA, as the columns of a spreadsheet. */
function letters(rank: number): string {
  const letter = String.fromCharCode(65 + (rank % 26));
  return rank < 26 ? letter : letters(Math.floor(rank / 26) - 1) + letter;
}
