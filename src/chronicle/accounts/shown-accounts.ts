import type { Settings } from '../../settings/index.ts';
import type { Redacted, Ticket } from '../../tickets/index.ts';
import { hiddenAccounts } from './hidden-accounts.ts';
import { withoutNames } from './names-in-words.ts';

/** Tickets whose accounts may be published as they are, and what makes other words so. */
export interface Shown {
  readonly tickets: readonly Ticket[];
  /** Takes the names that are not published out of a text. */
  readonly silence: (text: Redacted) => Redacted;
  readonly unnamed: Unnamed;
}

/** The accounts without a name: they are told apart where people are counted, and nowhere else. */
export interface Unnamed {
  /** How many there are. */
  readonly accounts: number;
  /** Which of them a ticket is from, by the ticket's id; the numbers say nothing and are published nowhere. */
  readonly of: ReadonlyMap<string, number>;
}

/**
 * The one place where accounts are made fit to be published; all that is computed, written and listed comes after it.
 *
 * An account that is too small to be named is taken off its tickets. With `accounts: pseudonymous` the others are letters, `Account A` for the one with the most tickets, ties by
 * name: a letter says nothing outside one build, as it follows the ranking and not the name. A name that is not
 * published goes from the words and tags of tickets as well.
 */
export function shownAccounts(
  tickets: readonly Ticket[],
  { privacy, phoneRegions }: Pick<Settings, 'privacy' | 'phoneRegions'>,
): Shown {
  const hidden = hiddenAccounts(tickets, privacy.minimumGroup);
  const letters =
    privacy.accounts === 'pseudonymous' ? lettersOf(tickets, hidden) : new Map<string, string>();
  const unnamed = unnamedIn(tickets, hidden);
  if (hidden.size === 0 && letters.size === 0) return { tickets, silence: (text) => text, unnamed };
  const silence = withoutNames([...hidden, ...letters.keys()], phoneRegions);
  return {
    silence,
    unnamed,
    tickets: tickets.map(({ account, ...ticket }) => ({
      ...ticket,
      ...(account === undefined || hidden.has(account) ? {} : { account: letters.get(account) ?? account }),
      subject: silence(ticket.subject),
      body: silence(ticket.body),
      tags: ticket.tags.map(silence),
    })),
  };
}

function unnamedIn(tickets: readonly Ticket[], hidden: ReadonlySet<string>): Unnamed {
  const numbers = new Map([...hidden].map((account, number) => [account, number]));
  const of = new Map<string, number>();
  for (const { id, account } of tickets) {
    const number = numbers.get(account ?? '');
    if (number !== undefined) of.set(id, number);
  }
  return { accounts: hidden.size, of };
}

function lettersOf(tickets: readonly Ticket[], hidden: ReadonlySet<string>): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { account } of tickets) {
    if (account !== undefined && !hidden.has(account)) counts.set(account, (counts.get(account) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(ranked.map(([account], rank) => [account, `Account ${letter(rank)}`]));
}

/** 0 → A, 25 → Z, 26 → AA, as the columns of a spreadsheet. */
function letter(rank: number): string {
  const last = String.fromCharCode(65 + (rank % 26));
  return rank < 26 ? last : letter(Math.floor(rank / 26) - 1) + last;
}
