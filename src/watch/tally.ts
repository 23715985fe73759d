import type { Tally } from '../change/index.ts';
import type { TicketKind } from './watch.ts';
import type { Timed } from './window.ts';

/** What a ticket asks, as the sorting says it. */
export type KindOf = (ticket: string) => TicketKind;

/** How many say that it does not work, of those that say so or ask how; the others ask something else. */
export function tallyOf(tickets: readonly Timed[], kindOf: KindOf): Tally {
  const part = tickets.filter(({ ticket }) => kindOf(ticket.id) === 'doesnt-work').length;
  return { part, of: part + tickets.filter(({ ticket }) => kindOf(ticket.id) === 'how-do-i').length };
}
