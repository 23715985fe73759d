import type { Ticket } from '../ticket.ts';

/** One row of an export, its cells in the order of the header. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A ticket as one row gives it: `from` is the line, its readers know the file. */
export type RowTicket = Omit<Ticket, 'from'> & { readonly from: number };
