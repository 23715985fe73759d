import type { ChainLevel, Kind, Pile, SupportLevel } from '../../sorting/index.ts';
import type { WhyCheck } from '../weeks/to-check.ts';

/** As what a ticket was heard in the 48 hours of a release. */
export interface HeardIn {
  readonly kind: 'question' | 'limitation' | 'surprise';
  /** Counted from 1 within its kind. */
  readonly number: number;
  /** The question, the limitation, or the name of the surprise. */
  readonly label: string;
  /** `4.2 Seat lists by room`. */
  readonly release: string;
  /** The place on the page of its watch. */
  readonly page: string;
}

/** A ticket as the pages show it: redacted, sorted, themed. Held in the chronicle, never in the content store. */
export interface TicketLine {
  readonly id: string;
  /** The fragment of its line on the page of its week. */
  readonly anchor: string;
  readonly week: string;
  /** ISO 8601 with offset. */
  readonly createdAt: string;
  /** `Tuesday 17 November 2026, 10:14`. */
  readonly when: string;
  /** Empty when the settings publish no words of customers. */
  readonly subject: string;
  readonly body: string;
  /** True when `body` was cut for the page. */
  readonly cut: boolean;
  readonly stream: Pile;
  readonly streamBy: 'rule' | 'learned' | 'person';
  readonly confidence: number;
  readonly reason: string;
  readonly kind: Kind;
  readonly chainLevel?: ChainLevel;
  readonly supportLevel: SupportLevel;
  /** Of a ticket that a person sorted: what the machine would say, and the day on which the person did, in words. */
  readonly machine?: { readonly stream: Pile; readonly confidence: number };
  readonly sortedOn?: string;
  /** Why a person should check its stream; absent where nobody needs to. */
  readonly check?: WhyCheck;
  readonly themes: readonly { readonly id: string; readonly label: string }[];
  /** Why it carries a theme that the team wrote down, or of which theme it perhaps is one. */
  readonly themeReason?: string;
  readonly account?: string;
  /** Empty for a ticket of no watch, and for one that was about anything else. */
  readonly heard: readonly HeardIn[];
}

/** One way to narrow the tickets of a week: `all`, a stream, a theme, a support level, or what is to be checked. */
export interface TicketFilter {
  /** The fragment that switches it on: `stream-bug`, `theme-seat-lists`, `level-L2`; `all` for none. */
  readonly fragment: string;
  readonly label: string;
  readonly count: number;
  readonly group: 'all' | 'check' | 'stream' | 'theme' | 'level' | 'kind';
}
