/** How many tickets of some weeks went to each stream. */
export interface StreamCounts {
  readonly bug: number;
  readonly brief: number;
  readonly noise: number;
  readonly unclear: number;
}

/** What the self-audits are worked out from: counts of the newest complete weeks, and what people wrote and signed. */
export interface AuditFacts {
  /** Of the last four complete weeks, or as many as there are, those of which no day is missing in the exports. */
  readonly weeks: number;
  /** The tickets of all these weeks. */
  readonly streams: StreamCounts;
  /** Of their bugs, those without a chain level. */
  readonly untraced: number;
  /** Tickets left unclear in each of these weeks, oldest first. */
  readonly unclearByWeek: readonly number[];
  /** Of what the machine left unclear in them, tickets that a person has given a stream since. */
  readonly settled: number;
  /** The day of the next sync in words. */
  readonly nextSync: string;
  /** The weeks before, as far as they reach: their number and tickets. */
  readonly before: { readonly weeks: number; readonly streams: StreamCounts };
  /** Of the last eight complete weeks: those without a missing day, tickets that a person gave a stream, and those that a person left unclear. */
  readonly byHand: { readonly weeks: number; readonly sorted: number; readonly unclear: number };
  /** Corrected tickets on which the machine had a view, and those on which it was another one. */
  readonly machine: { readonly asked: number; readonly other: number };
  /** Titles of the weeks whose reading nobody signed; absent where no reading was ever written by hand. */
  readonly unsigned?: readonly string[];
  /** Releases of these weeks whose handoff is not signed by all whose place it has. */
  readonly unsignedReleases: readonly string[];
  /** Releases of these weeks in whose watch nobody noted anything; absent where no watch was ever noted. */
  readonly unnotedReleases?: readonly string[];
  /** What is said of three or more bugs at one chain level (C5), as sentences that name their period. */
  readonly patterns: readonly string[];
}
