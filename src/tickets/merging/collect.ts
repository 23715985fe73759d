import type { Field } from '../columns/field.ts';
import { utcText } from '../dates/instant.ts';
import type { FileDigest } from '../reading/file-digest.ts';
import { eachLine } from '../reading/parts.ts';
import type { RowTicket } from '../rows/row.ts';
import type { Ticket } from '../ticket.ts';
import { combine, type Source } from './combine.ts';
import { earlierStates, type RowState, stateOf } from './earlier.ts';
import { type Group, needed } from './group.ts';
import type { Seen } from './seen.ts';

/**
 * Reads the tickets of the rows that count, each to its place.
 *
 * @param groups the tickets in their order; emptied once it is known which row belongs where
 */
export async function ticketsOf(digests: readonly FileDigest[], groups: Group[]): Promise<Ticket[]> {
  const tickets = new Array<Ticket>(groups.length);
  const wanted = digests.map(() => new Map<number, number>());
  const several = new Map<number, Several>();
  const fieldsOf = digests.map(({ fields }): ReadonlySet<Field> => new Set(fields));
  // A single row needs no object of its own while the tickets are read.
  const places = digests.map(({ rows }) => new Int32Array(rows).fill(-1));
  for (const [at, group] of groups.entries()) {
    const row = group.rows[0] as Seen;
    if (
      group.rows.length === 1 &&
      group.turns.length === 0 &&
      (group.first === undefined || group.first === row)
    ) {
      (places[row.file] as Int32Array)[row.row] = at;
    } else {
      several.set(at, { group, read: new Map(), states: new Map() });
      for (const one of needed(group)) (wanted[one.file] as Map<number, number>).set(one.row, at);
    }
  }
  const patches = groups.map(({ id, created, rows }) => {
    const row = rows[0] as Seen;
    return id === row.id && created === row.created ? undefined : { id, createdAt: utcText(created) };
  });
  groups.length = 0;
  const once = holder();
  const finish = finisher(once);
  for (const [file, digest] of digests.entries()) {
    let row = 0;
    const { file: name } = digest.understood;
    for (const part of digest.parts) {
      await eachLine(part, 'tickets', (line) => {
        const number = row++;
        const place = (places[file] as Int32Array)[number] as number;
        if (place >= 0) {
          tickets[place] = finish(JSON.parse(line) as RowTicket, name, part.before, patches[place]);
          return;
        }
        const at = (wanted[file] as Map<number, number>).get(number);
        if (at === undefined) return;
        const { group, read, states } = several.get(at) as Several;
        const isThis = (row: Seen) => row.file === file && row.row === number;
        const ticket = JSON.parse(line) as RowTicket;
        const turn = group.turns.find(isThis);
        // Of a row that only tells a state nothing else is held.
        if (turn !== undefined) states.set(turn, stateMet(ticket, turn));
        const one = [...group.rows, ...(group.first === undefined ? [] : [group.first])].find(isThis);
        if (one !== undefined) read.set(one, { ...ticket, from: ticket.from + part.before });
      });
    }
  }
  for (const [at, { group, read, states }] of several) {
    const sources = group.rows.map(
      (row): Source => ({
        ticket: read.get(row) as RowTicket,
        fields: fieldsOf[row.file] as ReadonlySet<Field>,
      }),
    );
    const first = group.first === undefined ? undefined : read.get(group.first);
    const { file } = (digests[(group.rows[0] as Seen).file] as FileDigest).understood;
    const before = earlierStates(group.turns.map((row) => states.get(row) as RowState));
    tickets[at] = finish({ ...combine(sources, first), ...before }, file, 0, patches[at]);
  }
  return tickets;

  function stateMet(ticket: RowTicket, { file, created, updated }: Seen): RowState {
    const state = stateOf(ticket);
    for (const key of ['group', 'status', 'type'] as const)
      if (state[key] !== undefined) Object.assign(state, { [key]: once(state[key]) });
    // A row that does not say when it was changed was as it is when its export was made, at the latest.
    const at = updated ?? Math.max(created, (digests[file] as FileDigest).to ?? created);
    return { state, fields: fieldsOf[file] as ReadonlySet<Field>, at: utcText(at) };
  }
}

/** A ticket of several rows, and what was read of them. */
interface Several {
  readonly group: Group;
  readonly read: Map<Seen, RowTicket>;
  readonly states: Map<Seen, RowState>;
}

/** Parts of a ticket whose values come back in many others: each is held once. */
const repeated = ['account', 'requester', 'group', 'channel'] as const;
/** How many such values are remembered. */
const remembered = 500_000;

/** Makes what gives one and the same text for equal ones. */
function holder(): (value: string) => string {
  const known = new Map<string, string>();
  return (value) => {
    const same = known.get(value);
    if (same === undefined && known.size < remembered) known.set(value, value);
    return same ?? value;
  };
}

/** Makes tickets of what rows gave. */
function finisher(once: (value: string) => string) {
  return (
    said: RowTicket,
    file: string,
    before: number,
    patch: { id: string; createdAt: string } | undefined,
  ): Ticket => {
    // In place: a million copies would cost as much as reading them.
    const ticket = said as unknown as Record<string, unknown>;
    for (const key of repeated) if (ticket[key] !== undefined) ticket[key] = once(ticket[key] as string);
    if (said.updatedAt === said.createdAt) ticket['updatedAt'] = said.createdAt;
    if (patch !== undefined) Object.assign(ticket, patch);
    ticket['from'] = { file, line: said.from + before };
    return ticket as unknown as Ticket;
  };
}
