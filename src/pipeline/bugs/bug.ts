import type { ChainLevel, ChainRoot, LevelProposal } from '../../sorting/index.ts';
import type { Reach } from './dimensions.ts';
import type { Priority } from './priority.ts';
import type { BugRecord } from './record.ts';
import type { Impact, Severity } from './severity.ts';

/** A ticket as far as bugs look at it. */
export interface BugTicket {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly isBug: boolean;
  /** Its primary theme. */
  readonly theme?: string;
  readonly subject: string;
  readonly body: string;
  /** Tells requesters apart. */
  readonly requester?: string;
  /** Tells accounts apart, named or not. */
  readonly account?: string;
  /** A level that a person wrote for this ticket, and the root with it. */
  readonly chainLevel?: ChainLevel;
  readonly chainRoot?: ChainRoot;
  /** Whether a person could bring it about again. */
  readonly reproducible?: boolean;
  /** As the export says them. */
  readonly severity?: string;
  readonly impact?: string;
}

/** A theme as far as bugs look at it. */
export interface BugTheme {
  readonly id: string;
  readonly label: string;
  /** The level that the theme's own page gives. */
  readonly chainLevel?: ChainLevel;
}

/** A dimension, and whether bug triage agreed on it or the export's tickets say so. */
export interface Given<Value> {
  readonly is: Value;
  readonly by: 'triage' | 'export';
}

/** Whether a bug can be brought about again, and which person says so. */
export interface Reproducible {
  readonly is: 'yes' | 'no' | 'unknown';
  readonly by?: 'triage' | 'person';
  /** That it can, as tickets say: the words of the first of them, and how many say so. Nobody has confirmed it. */
  readonly proposal?: { readonly words: string; readonly tickets: number };
}

/** One bug with all that is known of it. */
export interface Bug {
  /** `bug-gl-412`, `theme-seat-lists` or the ticket's own: unique among bugs. */
  readonly id: string;
  readonly record?: BugRecord;
  readonly theme?: BugTheme;
  /** Oldest first; empty where no export holds a ticket of its record. */
  readonly tickets: readonly BugTicket[];
  readonly chain: {
    readonly level?: ChainLevel;
    readonly by?: 'triage' | 'person' | 'theme';
    /** Where a person named it: on how many of its tickets. */
    readonly onTickets?: number;
    readonly root?: ChainRoot;
    /** What an L1 agent filed, or what the words of its tickets speak for. */
    readonly proposal?: LevelProposal | { readonly level: ChainLevel; readonly filedByAgent: true };
  };
  readonly severity?: Given<Severity>;
  readonly impact?: Given<Impact>;
  readonly priority?: Priority;
  readonly reach: { readonly is: Reach; readonly derived: boolean };
  readonly reproducible: Reproducible;
  /** Different requesters whom its tickets name. */
  readonly reporters: number;
}
