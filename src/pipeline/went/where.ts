import type { Sorted } from '../../sorting/index.ts';
import type { Ticket } from '../../tickets/index.ts';
import type { Outcome } from './outcome.ts';
import { isSettled } from './settled.ts';

/** A ticket and how it was sorted. */
export interface WentTicket {
  readonly ticket: Pick<Ticket, 'id' | 'engineeringIssue' | 'solvedAt' | 'status' | 'from'>;
  readonly sorted: Pick<Sorted, 'stream' | 'supportLevel'>;
}

/** What triage and the exports say of all tickets. */
export interface WentGrounds {
  /** Ids of tickets that `data/bugs.csv` names, and that `data/briefs.csv` names. */
  readonly bugs: ReadonlySet<string>;
  readonly briefs: ReadonlySet<string>;
  /** Exports that tell of some ticket when it was solved: one without such a time is open in them. */
  readonly tellSolving: ReadonlySet<string>;
}

/**
 * Where a ticket went: what a link or triage says counts before the level that it reached, and that before its status.
 */
export function whereItWent({ ticket, sorted }: WentTicket, grounds: WentGrounds): Outcome {
  if (ticket.engineeringIssue !== undefined || grounds.bugs.has(ticket.id)) return 'engineering';
  if (grounds.briefs.has(ticket.id)) return 'brief';
  if (sorted.supportLevel === 'L3') return 'engineering';
  if (isSettled(ticket)) return 'answered';
  const tells = (ticket.status ?? '').trim() !== '' || grounds.tellSolving.has(ticket.from.file);
  return tells ? 'open' : 'unknown';
}

/** The exports in which some ticket has a time of solving. */
export function exportsThatTellSolving(tickets: readonly WentTicket[]): Set<string> {
  return new Set(
    tickets.filter(({ ticket }) => ticket.solvedAt !== undefined).map(({ ticket }) => ticket.from.file),
  );
}
