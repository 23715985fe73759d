import type { IdScheme } from '../look/telling-words.ts';

/** How one country writes the identity numbers of its people. */
export interface NationalScheme {
  /** Words that announce the number. */
  readonly words: readonly IdScheme[];
  /** The number as it is written, with the separators that people use; source of a regular expression. */
  readonly written: string;
  /** @param compact what was found, in upper case, without separators */
  readonly proves: (compact: string, written: string) => boolean;
  /** True when what was found is so certain that it needs no word in front. */
  readonly alone?: (written: string) => boolean;
}
