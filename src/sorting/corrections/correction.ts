import type { ChainLevel, Pile, SupportLevel } from '../sorted.ts';
import type { QuestionOf } from './questions.ts';

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
  /** Which question or limitation of a handoff it is, one entry for each handoff that is named. */
  readonly questions?: readonly QuestionOf[];
  /** Whether somebody could bring the bug about again. */
  readonly reproducible?: boolean;
  /** The day on which it was written, `2026-11-20`. */
  readonly on?: string;
  /** How the ticket came before a person: drawn at random, so that it tells the sorter's accuracy, or because it was uncertain. */
  readonly drawn?: 'random' | 'uncertain' | 'triage';
  /** What the machine had said of the ticket when the person was asked. */
  readonly machine?: Pile;
  /** The line that counted last. */
  readonly line: number;
}
