import type { Field } from '../columns/field.ts';

/**
 * What is known of one helpdesk's export, as far as names and contents of columns don't tell it.
 *
 * A format never refuses a file: what it leaves out is found by synonyms, and what it names must fit.
 */
export interface Format {
  /** The helpdesk's name in reports, lower case. */
  readonly name: string;
  /**
   * Alternatives, each a list of headers that this export has together, as they are written but for case and
   * accents. `Created at (…)` stands for any text in the parentheses, `… - …` for a word that is repeated after
   * a hyphen.
   */
  readonly marks: readonly (readonly string[])[];
  /** The header of each field, the surest first; the others serve where the first is empty. */
  readonly columns: Partial<Readonly<Record<Field, readonly string[]>>>;
  /** Headers that sound like a field and are none here: the `Title` of a Freshdesk contact is a job. */
  readonly others?: readonly string[];
  /** Values that this helpdesk writes for nothing, besides those that every export may write. */
  readonly nothing?: readonly string[];
  /** How tags are parted, where their values don't tell it. */
  readonly tagsParted?: 'spaces';
  /** The zone of times that carry none, where the helpdesk always writes the same. */
  readonly timeZone?: string;
  /** Where each row is a message: the values of `direction` that mark a customer's, in lower case. */
  readonly messages?: { readonly inbound: readonly string[] };
}
