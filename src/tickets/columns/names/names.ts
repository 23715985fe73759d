import type { Field } from '../field.ts';

/**
 * The headers of a field by language, parted by commas, the surest first; after a semicolon those that mean other
 * things as well.
 */
export type Names = Readonly<Record<string, string>>;

/** The headers of some fields. */
export type FieldNames<Some extends Field> = Readonly<Record<Some, Names>>;
