import { utcText } from '../dates/instant.ts';
import type { FileDigest } from '../reading/file-digest.ts';
import { eachLine } from '../reading/parts.ts';
import type { RowTicket } from '../rows/row.ts';
import type { Ticket } from '../ticket.ts';
import { combine, type Source } from './combine.ts';
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
  const several = new Map<number, { group: Group; read: Map<Seen, RowTicket> }>();
  // A single row needs no object of its own while the tickets are read.
  const places = digests.map(({ rows }) => new Int32Array(rows).fill(-1));
  for (const [at, group] of groups.entries()) {
    const row = group.rows[0] as Seen;
    if (group.rows.length === 1 && (group.first === undefined || group.first === row)) {
      (places[row.file] as Int32Array)[row.row] = at;
    } else {
      several.set(at, { group, read: new Map() });
      for (const one of needed(group)) (wanted[one.file] as Map<number, number>).set(one.row, at);
    }
  }
  const patches = groups.map(({ id, created, rows }) => {
    const row = rows[0] as Seen;
    return id === row.id && created === row.created ? undefined : { id, createdAt: utcText(created) };
  });
  groups.length = 0;
  const finish = finisher();
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
        const { group, read } = several.get(at) as { group: Group; read: Map<Seen, RowTicket> };
        const one = needed(group).find((row) => row.file === file && row.row === number) as Seen;
        const ticket = JSON.parse(line) as RowTicket;
        read.set(one, { ...ticket, from: ticket.from + part.before });
      });
    }
  }
  for (const [at, { group, read }] of several) {
    const sources = group.rows.map(
      (row): Source => ({
        ticket: read.get(row) as RowTicket,
        fields: new Set((digests[row.file] as FileDigest).fields),
      }),
    );
    const first = group.first === undefined ? undefined : read.get(group.first);
    const { file } = (digests[(group.rows[0] as Seen).file] as FileDigest).understood;
    tickets[at] = finish(combine(sources, first), file, 0, patches[at]);
  }
  return tickets;
}

/** Parts of a ticket whose values come back in many others: each is held once. */
const repeated = ['account', 'requester', 'group', 'channel'] as const;
/** How many such values are remembered. */
const remembered = 500_000;

/** Makes tickets of what rows gave. */
function finisher() {
  const known = new Map<string, string>();
  const once = (value: string): string => {
    const same = known.get(value);
    if (same === undefined && known.size < remembered) known.set(value, value);
    return same ?? value;
  };
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
