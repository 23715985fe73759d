import type { FileDigest } from '../reading/file-digest.ts';
import { ageOf, byCode, compareAge, type Seen } from './seen.ts';
import { turningRows } from './turning-rows.ts';

/** One ticket and the rows that its final state is made of. */
export interface Group {
  readonly id: string;
  readonly created: number;
  /** The newest row of each kind of export, the newest of all first. */
  readonly rows: readonly Seen[];
  /** The customer's first message, where each row is a message. */
  readonly first?: Seen;
  /** The rows from which on it was in another state, the oldest first; none where it never changed. */
  readonly turns: readonly Seen[];
}

/**
 * The tickets in their order: the oldest first, then by id.
 *
 * @param groups the rows of each ticket, by its id; emptied, since a million entries must be free to go
 */
export function groupsInOrder(groups: Map<string, Seen[]>, digests: readonly FileDigest[]): Group[] {
  const made: Group[] = [];
  /** Exports with the same columns are of one kind. */
  const kinds = digests.map(({ fields }) => fields.join());
  for (const [id, rows] of groups)
    made.push(rows.length === 1 ? alone(id, rows[0] as Seen) : grouped(id, rows, kinds));
  groups.clear();
  // To the second, as creation times are written.
  const second = ({ created }: Group) => Math.floor(created / 1000);
  return made.sort((a, b) => second(a) - second(b) || byCode(a.id, b.id));
}

const noTurns: readonly Seen[] = [];

function alone(id: string, row: Seen): Group {
  const { created } = row;
  return { id, created, rows: [row], turns: noTurns, ...(row.inbound === true ? { first: row } : {}) };
}

function grouped(id: string, rows: readonly Seen[], kinds: readonly string[]): Group {
  const newestOf = new Map<string, Seen>();
  let newest = rows[0] as Seen;
  let first: Seen | undefined;
  let created = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    created = Math.min(created, row.created);
    if (compareAge(row, newest) >= 0) newest = row;
    const kind = kindOf(row);
    const before = newestOf.get(kind);
    if (before === undefined || compareAge(row, before) >= 0) newestOf.set(kind, row);
    if (row.inbound === true && (first === undefined || row.created < first.created)) first = row;
  }
  const others = [...newestOf.values()].filter((row) => row !== newest);
  others.sort((a, b) => ageOf(b, a) || b.file - a.file || b.row - a.row);
  const turns = turningRows(rows, newest, kindOf);
  return { id, created, rows: [newest, ...others], turns, ...(first === undefined ? {} : { first }) };

  function kindOf({ file }: Seen): string {
    return kinds[file] as string;
  }
}

/** Every row of a ticket that must be read, each once. */
export function needed({ rows, first, turns }: Group): readonly Seen[] {
  return [...new Set([...rows, ...(first === undefined ? [] : [first]), ...turns])];
}
