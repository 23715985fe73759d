import type { Settings } from '../../settings/index.ts';
import type { Field } from './field.ts';
import { normaliseHeader } from './normalise.ts';

/** Which header is which field, as the settings say under `exports.columns`. */
export type Overrides = Settings['exports']['columns'];

/**
 * Applies what the settings say to the header of one file.
 *
 * @returns the column of each field that they settle, undefined where they say that no column is the field; a
 * header that this file does not have settles nothing, since another file may have it
 */
export function overridden(headers: readonly string[], overrides: Overrides): Map<Field, number | undefined> {
  const names = headers.map(normaliseHeader);
  const settled = new Map<Field, number | undefined>();
  for (const [field, wish] of Object.entries(overrides) as [Field, Overrides[Field]][]) {
    if (wish === undefined) continue;
    if (wish === false) {
      settled.set(field, undefined);
      continue;
    }
    for (const name of typeof wish === 'string' ? [wish] : wish) {
      const exact = headers.findIndex((header) => header.trim() === name.trim());
      const at = exact >= 0 ? exact : names.indexOf(normaliseHeader(name));
      if (at < 0) continue;
      settled.set(field, at);
      break;
    }
  }
  return settled;
}
