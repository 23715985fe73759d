import type { Chosen } from './choose.ts';

/** What reports tell of the columns of one file besides those that were taken for a field. */
export interface ColumnsTold {
  /** Headers that serve where the one of a field is empty. */
  readonly instead: Record<string, string[]>;
  /** Headers of columns that were read only for the names in them, so that these are redacted. */
  readonly forNames: string[];
  /** Headers of columns that were not read, in the order of the file. */
  readonly unread: string[];
}

/** The longest header that is told whole, in characters. */
const longest = 60;

/**
 * Tells what became of every column that has a name and was taken for no field: it stands in for one, is looked through
 * for names, or is not read. A header that a file repeats is told once in each list.
 *
 * @param headers the names of all columns, in the order of the file
 * @param shown makes a header fit to be published
 */
export function columnsTold(
  { fields, instead, tags, people }: Pick<Chosen, 'fields' | 'instead' | 'tags' | 'people'>,
  headers: readonly string[],
  shown: (header: string) => string,
): ColumnsTold {
  const told = (columns: readonly number[]): string[] => [
    ...new Set(
      columns.filter((at) => headers[at] !== '').map((at) => shortened(shown(headers[at] as string))),
    ),
  ];
  const read = new Set([...fields.values(), ...[...instead.values()].flat(), ...tags]);
  const names = people.filter((at) => !read.has(at));
  const unread = headers.flatMap((_, at) => (read.has(at) || names.includes(at) ? [] : [at]));
  return {
    instead: Object.fromEntries([...instead].map(([field, columns]) => [field, told(columns)])),
    forNames: told(names),
    unread: told(unread),
  };
}

/** Cut after it was made fit: half an address is no longer known for one. */
function shortened(header: string): string {
  const characters = [...header];
  if (characters.length <= longest) return header;
  return `${characters
    .slice(0, longest)
    .join('')
    .replace(/⟨[a-z-]*$/, '')}…`;
}
