import type { Confirmed, Proposal } from './misroute.ts';
import { sideOf } from './place.ts';

/** A line of the ledger: what triage wrote, or what a rule proposes, or both where triage confirmed the rule. */
export type Entry =
  | { readonly state: 'confirmed'; readonly confirmed: Confirmed; readonly proposal?: Proposal }
  | { readonly state: 'proposed'; readonly proposal: Proposal };

/** The ledger, and how many proposals triage dismissed. */
export interface Ledger {
  readonly entries: readonly Entry[];
  readonly dismissed: number;
}

/**
 * Puts what triage wrote and what the rules propose together. A line of triage settles the proposals about the sides
 * of its ticket that it names: it confirms them, or where `should` equals `landed` it dismisses them.
 */
export function ledgerOf(written: readonly Confirmed[], proposals: readonly Proposal[]): Ledger {
  const settledBy = (proposal: Proposal): Confirmed | undefined =>
    byTicket
      .get(proposal.ticket)
      ?.find(({ landed, should }) => [landed, should].map(sideOf).includes(sideOf(proposal.should)));
  const byTicket = Map.groupBy(written, ({ ticket }) => ticket);
  const kept: Entry[] = [];
  const confirms = new Map<Confirmed, Proposal>();
  let dismissed = 0;
  for (const proposal of proposals) {
    const line = settledBy(proposal);
    if (line === undefined) kept.push({ state: 'proposed', proposal });
    else if (isDismissal(line)) dismissed += 1;
    else if (!confirms.has(line)) confirms.set(line, proposal);
  }
  const confirmed = written
    .filter((line) => !isDismissal(line))
    .map((line): Entry => {
      const proposal = confirms.get(line);
      return { state: 'confirmed', confirmed: line, ...(proposal === undefined ? {} : { proposal }) };
    });
  return { entries: [...confirmed, ...kept], dismissed };
}

function isDismissal({ landed, should }: Confirmed): boolean {
  return landed === should;
}
