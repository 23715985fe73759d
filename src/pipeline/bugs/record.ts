import type { ChainLevel, ChainRoot } from '../../sorting/index.ts';
import type { Area, BugClass, BugState, Reach, Reversibility } from './dimensions.ts';
import type { Impact, Severity } from './severity.ts';

/** What bug triage wrote about one bug in `data/bugs.csv`. Only what was written is there. */
export interface BugRecord {
  /** The number of the tracker, as triage writes it: `GL-412`. */
  readonly bug: string;
  /** Ids of its tickets, as written. */
  readonly tickets: readonly string[];
  /** One line, the symptom in the user's words. */
  readonly title?: string;
  readonly severity?: Severity;
  readonly impact?: Impact;
  /** Where it is met: a page, a flow, an API, a job. */
  readonly surface?: string;
  readonly areas: readonly Area[];
  readonly class?: BugClass;
  /** The level given, or the one that its root implies. */
  readonly chainLevel?: ChainLevel;
  readonly chainRoot?: ChainRoot;
  readonly reach?: Reach;
  readonly reversibility?: Reversibility;
  /** A name, not a team. */
  readonly owner?: string;
  readonly state?: BugState;
  readonly reproduced?: 'yes' | 'no' | 'unknown';
  /** The day on which it was filed, `2026-11-20`. */
  readonly filed?: string;
  /** Who filed it; an L1 agent's chain level is a proposal. */
  readonly filedBy?: string;
  readonly note?: string;
  readonly line: number;
}

/** True for a record that triage still means as a bug: one that it declined names no ticket. */
export function stands({ state }: BugRecord): boolean {
  return state !== 'declined';
}

/** True while somebody is still to mend it. */
export function isOpen({ state }: BugRecord): boolean {
  return state === undefined || state === 'open' || state === 'in progress';
}
