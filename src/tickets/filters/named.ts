import type { Settings } from '../../settings/index.ts';
import type { Field } from '../columns/field.ts';
import type { Asked, Filter } from './filter.ts';
import { senderOf } from './sender.ts';
import { holdsOneOf, oneOf } from './words.ts';

type Where = Settings['exports']['setAside']['filters'][number]['where'];

/**
 * A filter of the settings: takes a row that fits in every field that is named, in one of its words. A word is the
 * whole of a value; in subjects and bodies it may stand anywhere.
 */
export function named(where: Where): Filter {
  const fields = Object.entries(where) as [Field, string[]][];
  const tests = fields.map(([field, words]) => test(field, words));
  return (row) => tests.every((fits) => fits(row));
}

function test(field: Field, words: readonly string[]): Filter {
  if (field === 'subject' || field === 'body') {
    const holds = holdsOneOf(words);
    return (row) => holds(row.cell(field));
  }
  const fits = oneOf(words);
  return (row) => valuesOf(row, field).some(fits);
}

function valuesOf(row: Asked, field: Field): readonly string[] {
  if (field === 'tags') return row.tags;
  // An export without a column of addresses may hold them beside the names.
  if (field === 'email') return senderOf(row).addresses;
  return [row.cell(field)];
}
