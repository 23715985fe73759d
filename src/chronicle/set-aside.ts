import type { Correction } from '../sorting/index.ts';
import type { Ticket } from '../tickets/index.ts';

/** Tickets that count, and those that a filter took out. */
export interface Parted {
  readonly counted: readonly Ticket[];
  /** The filter of each ticket that does not count, by the ticket's id. */
  readonly filterOf: ReadonlyMap<string, string>;
}

/**
 * Parts the tickets that no customer wrote from all others. A person's word wins: a ticket that is given a stream in
 * the corrections counts, whatever a filter says.
 */
export function partAside(tickets: readonly Ticket[], corrections: ReadonlyMap<string, Correction>): Parted {
  const counted: Ticket[] = [];
  const filterOf = new Map<string, string>();
  for (const ticket of tickets) {
    if (ticket.setAside === undefined || corrections.get(ticket.id)?.stream !== undefined)
      counted.push(ticket);
    else filterOf.set(ticket.id, ticket.setAside);
  }
  return { counted, filterOf };
}

/**
 * How many tickets each filter took out, the most first, ties by name.
 *
 * @param own the filters that the settings name: one that takes nothing is told too, since it may be misspelt
 */
export function perFilter(
  { filterOf }: Parted,
  own: readonly string[] = [],
): { filter: string; tickets: number }[] {
  const counts = new Map<string, number>(own.map((filter) => [filter, 0]));
  for (const filter of filterOf.values()) counts.set(filter, (counts.get(filter) ?? 0) + 1);
  return [...counts]
    .map(([filter, tickets]) => ({ filter, tickets }))
    .sort((a, b) => b.tickets - a.tickets || (a.filter < b.filter ? -1 : 1));
}
