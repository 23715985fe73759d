import type { Format } from '../formats/format.ts';
import type { Field } from './field.ts';
import { fit, type Profile, profileOf } from './fit.ts';
import { normaliseHeader, withoutPrefix } from './normalise.ts';
import { synonyms } from './synonyms.ts';

/** Which column of a file is which field. */
export interface Chosen {
  readonly fields: ReadonlyMap<Field, number>;
  /** Every column that holds tags: some exports repeat the header. */
  readonly tags: readonly number[];
  /** Every column that names people, for redaction. */
  readonly people: readonly number[];
  /** True when the created column was found by its dates, not by its name. */
  readonly createdByContent: boolean;
}

/** Each name of a field, normalised, with how sure it is: the first synonyms of a list are surer. */
const byName = new Map<string, Map<Field, number>>();
for (const [field, languages] of Object.entries(synonyms) as [Field, Record<string, string[]>][]) {
  for (const names of Object.values(languages)) {
    for (const [at, name] of names.entries()) {
      for (const form of new Set([normaliseHeader(name), withoutPrefix(normaliseHeader(name))])) {
        const fields = byName.get(form) ?? new Map<Field, number>();
        fields.set(field, Math.max(fields.get(field) ?? 0, 1 - Math.min(at, 20) * 0.002));
        byName.set(form, fields);
      }
    }
  }
}

const named = new Map<string, ReadonlyMap<Field, number>>();

/** The fields that a header may name, each with a score up to 1. */
export function fieldsNamed(header: string): ReadonlyMap<Field, number> {
  let fields = named.get(header);
  if (fields === undefined) {
    fields = findNamed(header);
    if (named.size > 20_000) named.clear();
    named.set(header, fields);
  }
  return fields;
}

function findNamed(header: string): ReadonlyMap<Field, number> {
  const name = normaliseHeader(header);
  const exact = byName.get(name);
  if (exact !== undefined) return exact;
  const bare = withoutPrefix(name);
  const affixed = new Map<Field, number>();
  for (const [field, score] of byName.get(bare) ?? []) affixed.set(field, score * 0.95);
  if (affixed.size > 0) return affixed;
  // A name within a longer one is a weak hint, and none for ids: `Requester id`, `Project id`.
  const words = name.split(' ');
  if (words.includes('id') || words.length > 8) return affixed;
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      for (const [field, score] of byName.get(words.slice(from, to).join(' ')) ?? []) {
        const weak =
          field === 'id' || field === 'url' || field === 'created' || field === 'email' || field === 'group';
        if (!weak) affixed.set(field, Math.max(affixed.get(field) ?? 0, score * 0.4));
      }
    }
  }
  return affixed;
}

/** Decides which column is which field: how well the name matches times how well the content fits. */
export function chooseColumns(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  format: Format,
): Chosen {
  const profiles = headers.map((_, at) => profileOf(rows.map((row) => row[at] ?? '')));
  const candidates: { field: Field; column: number; score: number }[] = [];
  for (const [column, header] of headers.entries()) {
    const profile = profiles[column] as Profile;
    const name = normaliseHeader(header);
    const known = new Map(fieldsNamed(header));
    for (const [field, names] of Object.entries(format.columns) as [Field, readonly string[]][]) {
      const at = names.findIndex((one) => normaliseHeader(one) === name);
      if (at >= 0) known.set(field, 2 - at * 0.01);
    }
    for (const [field, score] of known) {
      const total = score * fit(field, profile);
      if (total >= 0.15) candidates.push({ field, column, score: total });
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.column - b.column || (a.field < b.field ? -1 : 1));
  const fields = new Map<Field, number>();
  const taken = new Set<number>();
  for (const { field, column } of candidates) {
    if (fields.has(field) || taken.has(column)) continue;
    fields.set(field, column);
    taken.add(column);
  }
  let createdByContent = false;
  if (!fields.has('created')) {
    const column = createdColumnByContent(headers, profiles, taken);
    if (column !== undefined) {
      fields.set('created', column);
      createdByContent = true;
    }
  }
  const tagHeader = fields.get('tags');
  const tags = headers.flatMap((header, at) =>
    tagHeader !== undefined && normaliseHeader(header) === normaliseHeader(headers[tagHeader] as string)
      ? [at]
      : [],
  );
  return { fields, tags, people: peopleColumns(headers, profiles), createdByContent };
}

/** The first column nearly always filled with dates, if its name doesn't say that it is something else. */
function createdColumnByContent(
  headers: readonly string[],
  profiles: readonly Profile[],
  taken: ReadonlySet<number>,
): number | undefined {
  const column = profiles.findIndex(
    (profile, at) =>
      !taken.has(at) &&
      profile.dates >= 0.95 &&
      profile.filled >= 0.95 * profile.rows &&
      profile.filled > 0 &&
      !/\b(due|birth|expir\w*|renew\w*|sla|escalat\w*)\b/.test(normaliseHeader(headers[at] as string)),
  );
  return column < 0 ? undefined : column;
}

const personWord =
  /\b(requester|submitter|assignee|agent|owner|customer|caller|contact|reporter|creator|author|watchers?|technician|teammate|full name|first name|last name|user name|participants?|opened by|closed by|resolved by|updated by|created by|project lead|cc|collaborators?)\b/;
const notAPerson = /\b(id|ids|count|time|station|stations|domain|url|type|interactions|group|minutes|team)\b/;

function peopleColumns(headers: readonly string[], profiles: readonly Profile[]): number[] {
  return headers.flatMap((header, at) => {
    const profile = profiles[at] as Profile;
    if (profile.filled === 0 || profile.dates > 0.5 || profile.meanLength > 120) return [];
    const name = normaliseHeader(header);
    const named = fieldsNamed(header);
    const isPerson =
      (named.has('requester') || named.has('assignee') || personWord.test(name)) && !notAPerson.test(name);
    return isPerson ? [at] : [];
  });
}
