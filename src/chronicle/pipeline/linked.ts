import { themePage, ticketAnchor, ticketsPage } from '../addresses.ts';
import type { Desk, Placed } from '../desk.ts';
import type { LinkedTheme, LinkedTicket } from '../schema/pipeline-ticket.ts';

/** A ticket with the address of its line. */
export function linkedTicket({ ticket, week }: Placed, { weeks }: Pick<Desk, 'weeks'>): LinkedTicket {
  return { id: ticket.id, page: ticketsPage(weeks[week]?.id ?? '', ticketAnchor(ticket.id)) };
}

/** A theme with its page. */
export function linkedTheme(id: string, labels: ReadonlyMap<string, string>): LinkedTheme {
  return { id, label: labels.get(id) ?? id, page: themePage(id) };
}
