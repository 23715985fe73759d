import type { Settings } from '../../settings/index.ts';
import { redactorOf } from '../redaction/redact.ts';
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

/**
 * Gives what the settings name and no export has, most likely misspelt: the field, and the headers as they are written.
 *
 * @param files which header was read as which field, for each file, redacted as reports show it
 * @param words that must never be published
 */
export function unusedOverrides(
  overrides: Overrides,
  files: readonly { readonly columns: Readonly<Record<string, string>> }[],
  words: readonly string[] = [],
): { readonly field: string; readonly headers: readonly string[] }[] {
  const { redact } = redactorOf({ words });
  const unused: { field: string; headers: readonly string[] }[] = [];
  for (const [field, wish] of Object.entries(overrides)) {
    if (wish === undefined || wish === false) continue;
    const headers = typeof wish === 'string' ? [wish] : wish;
    // Reports show headers redacted.
    const names = new Set(headers.map((header) => normaliseHeader(redact(header).text)));
    const isUsed = files.some(({ columns }) => names.has(normaliseHeader(columns[field] ?? '')));
    if (!isUsed) unused.push({ field, headers });
  }
  return unused;
}
