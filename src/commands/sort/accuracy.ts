import type { LaidOut } from '../../chronicle/index.ts';
import {
  accuracyMoved,
  type Correction,
  honestyOf,
  readCorrections,
  sorterFromCorrections,
  sortTickets,
} from '../../sorting/index.ts';

/**
 * Says how the accuracy on corrected tickets moved in a session: the machine is taught once with the corrections of before and once
 * with those of now, and each time asked about tickets that it was not taught.
 *
 * @param now the text of `data/sorting.csv` as it is after the session
 */
export function accuracyAfter(laid: LaidOut, now: string): string[] {
  const { desk, cues } = laid;
  const { corrections } = readCorrections(now, '');
  // What was never corrected says nothing of how often the machine is right.
  const tickets = desk.tickets
    .map(({ ticket }) => ticket)
    .filter(({ id }) => corrections.has(id) || laid.corrections.has(id));
  const known = new Set(tickets.map(({ id }) => id));
  const honesty = (
    corrections: ReadonlyMap<string, Correction>,
    sorter = sorterFromCorrections(tickets, corrections, cues),
  ) => {
    const sorted = sortTickets(tickets, desk.settings, corrections, { cues, sorter });
    return honestyOf(tickets, corrections, sorter, sorted, cues);
  };
  const drawn = [...corrections.values()].filter(
    ({ ticket, stream, drawn: how }) => how === 'random' && stream !== undefined && known.has(ticket),
  );
  return accuracyMoved(honesty(laid.corrections, laid.sorter), honesty(corrections), drawn.length);
}
