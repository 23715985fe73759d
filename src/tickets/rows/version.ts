import type { Ticket } from '../ticket.ts';

/** One state of a ticket, as one row gave it. */
export interface Version {
  readonly ticket: Ticket;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly updated?: number;
  /** A counter of changes, where the helpdesk has one. */
  readonly sequence?: number;
  /** Tells whether two versions say the same. */
  readonly content: string;
}
