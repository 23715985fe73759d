import type { Settings } from '../../settings/index.ts';
import type { Correction, Sorted } from '../../sorting/index.ts';
import type { Ticket } from '../../tickets/index.ts';
import type { Words } from '../../words/index.ts';

/** A ticket as the rules look at it: what it is, how it was sorted, what it is about, when it came. */
export interface RoutedTicket {
  readonly ticket: Ticket;
  readonly sorted: Sorted;
  /** Ids of its themes, the primary one first. */
  readonly themes: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Index of its week. */
  readonly week: number;
  /** Tells apart the accounts that are not named. */
  readonly unnamed?: number;
}

/** What every rule is given. */
export interface RuleGrounds {
  /** By creation. */
  readonly tickets: readonly RoutedTicket[];
  readonly corrections: ReadonlyMap<string, Correction>;
  readonly settings: Settings;
  /** How many people who do not share a desk stand behind some tickets, and how many accounts. */
  readonly independentOf: (tickets: readonly RoutedTicket[]) => {
    readonly independent: number;
    readonly accounts: number;
  };
  readonly words: Words;
}
