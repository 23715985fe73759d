import type { Format } from '../formats/format.ts';
import { createdByContent } from './created-by-content.ts';
import type { Field } from './field.ts';
import { fit } from './fit.ts';
import { idByShape } from './id-by-shape.ts';
import { fieldsNamed } from './named.ts';
import { normaliseHeader } from './normalise.ts';
import { type Overrides, overridden } from './overrides.ts';
import { peopleColumns } from './people.ts';
import { type Profile, profileOf } from './profile.ts';
import { type Candidate, settle } from './settle.ts';
import { doubtfulScore, titles } from './synonyms.ts';
import { areSpaced } from './tag-marks.ts';

/** Which column of a file is which field. Plain data. */
export interface Chosen {
  readonly fields: ReadonlyMap<Field, number>;
  /** Columns of the same meaning, which serve in rows where the chosen one is empty. */
  readonly instead: ReadonlyMap<Field, readonly number[]>;
  /** Every column that holds tags: some exports repeat the header. */
  readonly tags: readonly number[];
  /** True when tags are parted by spaces, as Zendesk does. */
  readonly spacedTags: boolean;
  /** Every column that names people, for redaction. */
  readonly people: readonly number[];
  /** True when the created column was found by its dates, not by its name. */
  readonly createdByContent: boolean;
  /** The header that is named for the creation time but holds no date, where no other column does. */
  readonly undatedHeader?: string;
  /** Choices between columns that could both be meant, in sentences; headers in them are not redacted. */
  readonly told: readonly string[];
}

/** A column must reach this score for a field. */
const leastScore = 0.15;
/** What a name must reach for its column to be the creation time, where another one is full of dates. */
const leastCreated = 0.3;
/** Headers of exports whose rows are messages. */
const messageHeader =
  /^(?:message (?:id|body|text|type|direction)|direction|(?:sender|author) type|in (?:reply|response) to.*)$/;
/** Fields for which another declared column may stand in, row by row. */
const standIns: ReadonlySet<Field> = new Set([
  'solved',
  'subject',
  'body',
  'requester',
  'email',
  'account',
  'group',
  'assignee',
  'type',
  'status',
  'channel',
  'language',
]);

/**
 * Decides which column is which field: how well the name matches times how well the content fits.
 *
 * What the settings say wins over everything, then what the format names and the content fits, then synonyms.
 */
export function chooseColumns(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  format: Format,
  overrides: Overrides = {},
): Chosen {
  const tickets = withoutRemarks(headers, rows);
  const profiles = headers.map((_, at) => profileOf(tickets.map((row) => row[at] ?? '')));
  const settled = overridden(headers, overrides);
  const fields = new Map<Field, number>();
  for (const [field, column] of settled) if (column !== undefined) fields.set(field, column);
  const candidates = candidatesOf(headers, profiles, format).filter(({ field }) => !settled.has(field));
  const told = assign(fields, candidates, headers, profiles);

  if (!fields.has('id') && !fields.has('url') && !settled.has('id')) {
    const column = idByShape(headers, profiles, new Set(fields.values()));
    if (column !== undefined) fields.set('id', column);
  }
  const created = settleCreated(fields, settled, candidates, headers, profiles);
  const createdAt = fields.get('created');
  const isDateOnly = createdAt !== undefined && (profiles[createdAt] as Profile).midnights >= 0.95;
  if (!isDateOnly && !settled.has('createdTime')) fields.delete('createdTime');
  const tags = tagColumns(headers, fields.get('tags'));
  return {
    fields,
    instead: standInsOf(fields, candidates),
    tags,
    spacedTags: format.tagsParted === 'spaces' || areSpaced(tags, tickets),
    people: peopleColumns(headers, profiles, fields),
    ...created,
    told,
  };
}

/** True where a doubtful name must be decided by people's names: a requester has one, an account, which is shown, none. */
function contradictsNames(field: Field, { names }: Profile): boolean {
  return field === 'requester' ? names < 0.5 : field === 'account' && names > 0.5;
}

/** Leaves out lines that are no tickets, such as a footer: one cell filled of many. */
function withoutRemarks(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  if (headers.length < 3) return rows;
  const tickets = rows.filter((row) => {
    let filled = 0;
    for (const cell of row) if (cell.trim() !== '' && ++filled > 1) return true;
    return false;
  });
  return tickets.length > 0 ? tickets : rows;
}

/** All fields that each column may be, the best first. */
function candidatesOf(headers: readonly string[], profiles: readonly Profile[], format: Format): Candidate[] {
  const declared = Object.entries(format.columns) as [Field, readonly string[]][];
  const notFields = new Set((format.others ?? []).map(normaliseHeader));
  const candidates: Candidate[] = [];
  for (const [column, header] of headers.entries()) {
    const profile = profiles[column] as Profile;
    const name = normaliseHeader(header);
    if (name === '') continue;
    const add = (field: Field, score: number, isDeclared: boolean) => {
      const fits = fit(field, profile);
      const isDoubtful = !isDeclared && (score <= doubtfulScore || titles.has(name));
      if (isDoubtful && (fits < 0.5 || contradictsNames(field, profile))) return;
      const total = score * fits;
      if (total >= leastScore || (field === 'created' && total > 0))
        candidates.push({ field, column, score: total, declared: isDeclared });
    };
    const known = new Set<Field>();
    for (const [field, names] of declared) {
      const at = names.findIndex((one) => normaliseHeader(one) === name);
      if (at < 0) continue;
      known.add(field);
      add(field, 2 - at * 0.01, true);
    }
    if (notFields.has(name)) continue;
    for (const [field, score] of fieldsNamed(header)) if (!known.has(field)) add(field, score, false);
  }
  return candidates.sort((a, b) => b.score - a.score || a.column - b.column || (a.field < b.field ? -1 : 1));
}

/** Gives each field its column, the surest first, and tells where two columns could be meant. */
function assign(
  fields: Map<Field, number>,
  candidates: readonly Candidate[],
  headers: readonly string[],
  profiles: readonly Profile[],
): string[] {
  const told: string[] = [];
  const taken = new Set(fields.values());
  const bestField = new Map<number, Field>();
  for (const { column, field } of candidates) if (!bestField.has(column)) bestField.set(column, field);
  const hasMessages = headers.some((header) => messageHeader.test(normaliseHeader(header)));
  const isThread = (column: number) =>
    hasMessages && /\b(?:conversation|thread|ticket|case)\b/.test(normaliseHeader(headers[column] as string));
  for (const { field, column } of candidates) {
    if (fields.has(field) || taken.has(column)) continue;
    const rivals = candidates.filter(
      (one) =>
        one.field === field &&
        !taken.has(one.column) &&
        (one.column === column || bestField.get(one.column) === field),
    );
    const choice = settle(rivals, headers, profiles, isThread);
    fields.set(field, choice.winner.column);
    taken.add(choice.winner.column);
    if (choice.told !== undefined) told.push(choice.told);
  }
  return told;
}

/** Makes sure of the one field that a file can't do without. */
function settleCreated(
  fields: Map<Field, number>,
  settled: ReadonlyMap<Field, unknown>,
  candidates: readonly Candidate[],
  headers: readonly string[],
  profiles: readonly Profile[],
): Pick<Chosen, 'createdByContent' | 'undatedHeader'> {
  if (settled.has('created')) return { createdByContent: false };
  const byName = candidates.find(
    ({ field, column }) => field === 'created' && fields.get('created') === column,
  );
  if (byName !== undefined && byName.score >= leastCreated) return { createdByContent: false };
  const others = new Set([...fields].filter(([field]) => field !== 'created').map(([, column]) => column));
  const column = createdByContent(headers, profiles, others);
  if (column !== undefined) {
    fields.set('created', column);
    return { createdByContent: true };
  }
  if (byName !== undefined) return { createdByContent: false };
  const undated = headers.find((header) => (fieldsNamed(header).get('created') ?? 0) > 0.9);
  return { createdByContent: false, ...(undated === undefined ? {} : { undatedHeader: undated }) };
}

function standInsOf(
  fields: ReadonlyMap<Field, number>,
  candidates: readonly Candidate[],
): Map<Field, number[]> {
  const taken = new Set(fields.values());
  const instead = new Map<Field, number[]>();
  for (const { field, column, declared } of candidates) {
    if (!declared || !standIns.has(field) || taken.has(column)) continue;
    taken.add(column);
    instead.set(field, [...(instead.get(field) ?? []), column]);
  }
  return instead;
}

function tagColumns(headers: readonly string[], chosen: number | undefined): number[] {
  if (chosen === undefined) return [];
  const name = normaliseHeader(headers[chosen] as string);
  return headers.flatMap((header, at) => (normaliseHeader(header) === name ? [at] : []));
}
