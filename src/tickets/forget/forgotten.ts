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

interface Index {
  /** Places in the list, by value. */
  readonly tickets: ReadonlyMap<string, readonly number[]>;
  readonly requesters: ReadonlyMap<string, readonly number[]>;
  readonly hashed: boolean;
}

/** A list is asked once for each row of every file. */
const indices = new WeakMap<Forget, Index>();
/** Digests that are remembered, so that the address of a busy requester is hashed once. */
const remembered = 100_000;
const digests = new Map<string, string>();

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
  const { tickets, requesters, hashed } = indexOf(forget);
  const found = new Set<number>();
  const look = (values: ReadonlyMap<string, readonly number[]>, name: string): void => {
    for (const at of values.get(name) ?? []) found.add(at);
    if (hashed) for (const at of values.get(digestOf(name)) ?? []) found.add(at);
  };
  const id = comparableId(row.id);
  if (id !== '') {
    look(tickets, id);
    // Where two projects count from 1 the pages name a ticket for its project.
    if (row.project) look(tickets, comparableId(`${row.project}-${id}`));
  }
  for (const cell of [row.mail, row.requesterId, row.requester]) {
    for (const name of namesIn(cell)) look(requesters, name);
  }
  return [...found].sort((a, b) => a - b);
}

function indexOf(forget: Forget): Index {
  const known = indices.get(forget);
  if (known !== undefined) return known;
  const tickets = new Map<string, number[]>();
  const requesters = new Map<string, number[]>();
  const add = (to: Map<string, number[]>, value: string, at: number): void => {
    to.set(value, [...(to.get(value) ?? []), at]);
  };
  for (const [at, { as, value }] of forget.values.entries()) {
    if (as !== 'requester') add(tickets, value.startsWith('sha256:') ? value : comparableId(value), at);
    if (as !== 'ticket') add(requesters, value, at);
  }
  const hashed = forget.values.some(({ value }) => value.startsWith('sha256:'));
  const index = { tickets, requesters, hashed };
  indices.set(forget, index);
  return index;
}

function digestOf(name: string): string {
  const known = digests.get(name);
  if (known !== undefined) return known;
  const digest = `sha256:${createHash('sha256').update(name).digest('hex')}`;
  if (digests.size >= remembered) digests.clear();
  digests.set(name, digest);
  return digest;
}
