import type { Bug, BugRecord, BugTicket } from '../../../src/pipeline/index.ts';

const day = 86_400_000;
/** Monday 5 January 2026, nine in the morning. */
export const monday = Date.parse('2026-01-05T09:00:00Z');

/** A bug ticket of a test, so many days after that Monday, of a requester and an account of its own. */
export function bugTicket(id: string, days = 0, some: Partial<BugTicket> = {}): BugTicket {
  return {
    id,
    at: monday + days * day,
    isBug: true,
    subject: 'The total',
    body: 'It is seven and was eight.',
    requester: `person ${id}`,
    account: `school ${id}`,
    ...some,
  };
}

/** A line of `data/bugs.csv` of a test. */
export const record = (bug: string, tickets: string[], some: Partial<BugRecord> = {}): BugRecord => ({
  bug,
  tickets,
  areas: [],
  line: 2,
  ...some,
});

/** A bug of a test: traced to Scope, two reporters. */
export function bug(some: Partial<Bug> = {}): Bug {
  return {
    id: 'theme-totals',
    tickets: [bugTicket('1'), bugTicket('2', 1)],
    chain: { level: 'scope', by: 'person' },
    reach: { is: 'a segment', derived: true },
    reproducible: { is: 'unknown' },
    reporters: 2,
    ...some,
  };
}
