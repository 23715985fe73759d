import { createHash } from 'node:crypto';
import { comparableId, namesIn } from './comparable.ts';
import type { Forget } from './forget.ts';

/** What a row says of its ticket and of who wrote it, as the export has it; empty where it says nothing. */
export interface Identified {
  readonly id: string;
  readonly mail: string;
  readonly requesterId: string;
  readonly requester: string;
  /** The project that numbers the tickets, where the export has one. */
  readonly project?: string;
}

/** Places in the list, by value. */
interface Places {
  readonly of: Map<string, readonly number[]>;
  /** Whether any of the values is a digest. */
  hashed: boolean;
}

interface Index {
  readonly tickets: Places;
  readonly requesters: Places;
  /** What was found for cells that name people: they come back row after row. */
  readonly cells: Map<string, readonly number[]>;
}

/** A list is asked once for each row of every file. */
const indices = new WeakMap<Forget, Index>();
/** How many different cells are remembered. */
const remembered = 100_000;

/**
 * Tells which values of the list a row must vanish for.
 *
 * A requester is known by address, id or name, also where a cell holds several people or `Name <address>`. Case, spaces
 * and invisible characters do not count.
 *
 * @returns places in `forget.values`, ascending; empty for a row that stays
 */
export function forgottenBy(forget: Forget, row: Identified): readonly number[] {
  if (forget.values.length === 0) return [];
  const index = indexOf(forget);
  const found = new Set<number>();
  const id = comparableId(row.id);
  // Where two projects count from 1 the pages name a ticket for its project.
  const ids = row.project ? [id, comparableId(`${row.project}-${id}`)] : [id];
  for (const one of id === '' ? [] : ids) for (const at of placesOf(one, index.tickets)) found.add(at);
  for (const cell of [row.mail, row.requesterId, row.requester]) {
    if (cell !== '') for (const at of peopleIn(cell, index)) found.add(at);
  }
  return found.size === 0 ? none : [...found].sort((a, b) => a - b);
}

const none: readonly number[] = [];

function peopleIn(cell: string, index: Index): readonly number[] {
  const known = index.cells.get(cell);
  if (known !== undefined) return known;
  const found = namesIn(cell).flatMap((name) => placesOf(name, index.requesters));
  if (index.cells.size >= remembered) index.cells.clear();
  index.cells.set(cell, found);
  return found;
}

function placesOf(value: string, { of, hashed }: Places): readonly number[] {
  const plain = of.get(value) ?? none;
  if (!hashed) return plain;
  const digest = `sha256:${createHash('sha256').update(value).digest('hex')}`;
  return [...plain, ...(of.get(digest) ?? none)];
}

function indexOf(forget: Forget): Index {
  const known = indices.get(forget);
  if (known !== undefined) return known;
  const index: Index = {
    tickets: { of: new Map(), hashed: false },
    requesters: { of: new Map(), hashed: false },
    cells: new Map(),
  };
  const add = (to: Places, value: string, at: number): void => {
    to.of.set(value, [...(to.of.get(value) ?? none), at]);
    if (value.startsWith('sha256:')) to.hashed = true;
  };
  for (const [at, { as, value }] of forget.values.entries()) {
    if (as !== 'requester') add(index.tickets, comparableId(value), at);
    if (as !== 'ticket') add(index.requesters, value, at);
  }
  indices.set(forget, index);
  return index;
}
