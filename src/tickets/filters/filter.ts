import type { Field } from '../columns/field.ts';

/** What a filter may look at: one row of an export, as it stands there, and its tags. */
export interface Asked {
  /** The cell of a field, trimmed; empty where the export says nothing. */
  cell(field: Field): string;
  readonly tags: readonly string[];
}

/** Tells whether a row is one of those that a filter is for. */
export type Filter = (row: Asked) => boolean;
