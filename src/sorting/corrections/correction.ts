import type { ChainLevel, Pile, SupportLevel } from '../sorted.ts';

/** What a person wrote about one ticket in `data/sorting.csv`. Only what was written is there. */
export interface Correction {
  readonly ticket: string;
  readonly stream?: Pile;
  readonly chainLevel?: ChainLevel;
  /** The word as written, when it was a chain root and not a level. */
  readonly chainRoot?: string;
  /** Ids of themes, the primary first. */
  readonly themes?: readonly string[];
  readonly supportLevel?: SupportLevel;
  readonly note?: string;
  /** The line that counted last. */
  readonly line: number;
}
