import { isNothing } from '../columns/nothing.ts';
import { type KnownNames, knowNames } from '../redaction/name.ts';

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
      known = knowNames(names.flatMap((name) => name.split(/<br\s*\/?>|;|\n/i)));
      if (cache.size > 5000) cache.clear();
      cache.set(key, known);
    }
    return known;
  };
}

/** Gives what tells one requester from others, for a keyed hash: the address, else the id, else the name. */
export function identityOf(mail: string, id: string, name: string): string {
  if (mail !== '') return `mail ${mail.normalize('NFKC').toLowerCase()}`;
  if (id !== '') return `id ${id.normalize('NFKC').toLowerCase()}`;
  return name === '' ? '' : `name ${name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')}`;
}
