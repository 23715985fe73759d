import type { Tally } from '../change/index.ts';
import type { TicketKind } from './watch.ts';

/** What a ticket asks, as the sorting says it. */
export type KindOf = (ticket: string) => TicketKind;

/** How many say that it does not work, of those that say so or ask how; the others ask something else. */
export function tallyOf<T>(tickets: readonly T[], kindOf: (one: T) => TicketKind): Tally {
  const part = tickets.filter((one) => kindOf(one) === 'doesnt-work').length;
  return { part, of: part + tickets.filter((one) => kindOf(one) === 'how-do-i').length };
}
