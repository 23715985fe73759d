import { exportFields } from '../../settings/index.ts';
import type { Merged, Redacted } from '../../tickets/index.ts';
import { english, type Words } from '../../words/index.ts';
import type { LayoutReport } from '../schema/ingest.ts';

type File = Merged['files'][number];

/** Columns that name people or who they work for: their values are shown nowhere. */
const withheld = new Set(['requester', 'requesterId', 'email', 'assignee', 'account']);
const said = new Set(['subject', 'body', 'tags']);

/**
 * Tells how files were read: which column as which field, with two values of each, and which columns were not read.
 * Files of one helpdesk with the same columns were read alike and share one account, in the order of their first file.
 *
 * @param files those that were read
 * @param silence takes out of a value what may not be published
 * @param quotes whether words of customers are published at all
 * @param words the language of the account; notes are for whoever mends a file, and stay in English
 */
export function layoutsOf(
  files: readonly File[],
  silence: (text: Redacted) => Redacted,
  quotes: boolean,
  words: Words = english,
): LayoutReport[] {
  const say = words.data.columns;
  const alike = new Map<string, File[]>();
  for (const file of files) {
    const { format, columns, instead, forNames = [], unread = [] } = file;
    // Whether a column holds names is told by its values: months of one export may differ in it and are alike.
    const key = JSON.stringify([format, columns, instead, [...forNames, ...unread].toSorted()]);
    alike.set(key, [...(alike.get(key) ?? []), file]);
  }
  return [...alike.values()].map((group): LayoutReport => {
    const first = group[0] as File;
    const forNames = new Set(group.flatMap((file) => file.forNames ?? []));
    const silent = (headers: Iterable<string> = []): string[] =>
      Array.from(headers, (header) => silence(header as Redacted));
    return {
      title: group.length === 1 ? say.howOne(first.file) : say.howMany(group.length),
      format: first.format === 'columns' ? say.byNames : first.format,
      writtenIn: each(group, words, ({ encoding, delimiter }) =>
        delimiter === '' ? encoding : say.parted(encoding, say.delimiters[delimiter] ?? delimiter),
      ),
      columns: inOrder(first.columns).map(([field, header]) => {
        const hidden = withheld.has(field) || (!quotes && said.has(field));
        return {
          key: field,
          field: say.fields[field] ?? field,
          header,
          instead: silent(first.instead?.[field]),
          samples: hidden ? [] : samplesIn(group, field, silence),
          hidden,
        };
      }),
      forNames: silent(forNames),
      unread: silent(first.unread?.filter((header) => !forNames.has(header))),
      notes: each(group, english, ({ notes }) => notes),
      files: group.map(({ file, sha256 }) => ({ file, sha256 })),
    };
  });
}

/** The headers that were read as each field, each once, in the order of the files. */
export function headersIn(layouts: readonly LayoutReport[]): Record<string, string[]> {
  const headers: Record<string, string[]> = {};
  for (const { key, header } of layouts.flatMap(({ columns }) => columns)) {
    const known = headers[key] ?? [];
    if (!known.includes(header)) headers[key] = [...known, header];
  }
  return headers;
}

/** Columns in the order in which the forms list the fields. */
function inOrder(columns: Readonly<Record<string, string>>): [field: string, header: string][] {
  const rank = (field: string): number => (exportFields as readonly string[]).indexOf(field);
  return Object.entries(columns).sort(([a], [b]) => rank(a) - rank(b));
}

/** The first two values that any of the files gives. */
function samplesIn(group: readonly File[], field: string, silence: (text: Redacted) => Redacted): string[] {
  const values = new Set<string>();
  for (const file of group) {
    for (const value of file.samples[field] ?? []) {
      if (values.size < 2) values.add(silence(value as Redacted));
    }
  }
  return [...values];
}

/** How many files are named where something is true of them alone. */
const named = 3;

/** What is true of files: once where it is true of all of them, else with the names of those that it is true of. */
function each(
  group: readonly File[],
  words: Words,
  of: (file: File) => string | readonly string[],
): string[] {
  const filesOf = new Map<string, string[]>();
  for (const file of group) {
    for (const one of new Set([of(file)].flat())) filesOf.set(one, [...(filesOf.get(one) ?? []), file.file]);
  }
  return [...filesOf].map(([one, files]) => {
    if (files.length === group.length) return one;
    // One more name takes no more room than the words that one more is there.
    const shown = files.length > named ? files.slice(0, named - 1) : files;
    return words.data.columns.ofFiles(shown, files.length - shown.length, one);
  });
}
