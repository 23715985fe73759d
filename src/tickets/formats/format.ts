import type { Field } from '../columns/field.ts';

/**
 * What is known of one helpdesk's export, as far as names and contents of columns don't tell it.
 *
 * A format never refuses a file: what it leaves out is found by synonyms, and what it names must fit.
 */
export interface Format {
  /** The helpdesk's name in reports, lower case. */
  readonly name: string;
  /** Headers that only this export has together; it is recognised when all of them are there. */
  readonly marks: readonly string[];
  /** The header of each field, the surest first. */
  readonly columns: Partial<Readonly<Record<Field, readonly string[]>>>;
  /** Values that this helpdesk writes for nothing, besides those that every export may write. */
  readonly nothing?: readonly string[];
}
