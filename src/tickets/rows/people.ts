import { isNothing } from '../columns/nothing.ts';
import { type KnownNames, knowNames } from '../redaction/name.ts';

/** What parts several people in one cell: `a <br>b<br>`, `Ann Fields (ann@…); Luc Morel`. */
const between = /\s*(?:<br\s*\/?>|;|\n)\s*/i;
const address = /[^\s@<>()[\],;:"']+@[^\s@<>()[\],;:"']+\.[^\s@<>()[\],;:"'.]+/;

/** How many combinations of people are remembered. */
const remembered = 20_000;

/** Remembers the prepared names of people, who come back row after row. */
export function peopleCache(): (cells: readonly string[]) => KnownNames {
  const cache = new Map<string, KnownNames>();
  return (cells) => {
    const names = [
      ...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && !isNothing(cell))),
    ];
    const key = names.join('\n');
    let known = cache.get(key);
    if (known === undefined) {
      known = knowNames(names.flatMap((name) => name.split(between)));
      if (cache.size >= remembered) cache.clear();
      cache.set(key, known);
    }
    return known;
  };
}

/**
 * Gives the requester's e-mail address in small letters, empty when there is none: the first one in the column of
 * addresses, else the one beside the name, `Ann Fields (ann@school.example)` or `Ann Fields <ann@…>`.
 */
export function mailOf(emails: string, requester: string): string {
  for (const cell of [emails, requester]) {
    const found = cell.includes('@') ? address.exec(cell)?.[0] : undefined;
    if (found !== undefined) return found.normalize('NFKC').toLowerCase();
  }
  return '';
}

/**
 * Gives what tells one requester from others, for a keyed hash: the address, else the id, else the name. Of
 * several people in one cell the first one asks.
 */
export function identityOf(mail: string, id: string, name: string): string {
  if (mail !== '') return `mail ${mail.normalize('NFKC').toLowerCase()}`;
  const first = (cell: string) =>
    cell
      .normalize('NFKC')
      .split(between)
      .find((one) => one !== '') ?? '';
  if (id !== '') return `id ${first(id).toLowerCase()}`;
  return name === '' ? '' : `name ${first(name).toLowerCase().replace(/\s+/g, ' ').trim()}`;
}
