import { addCounts } from '../counts.ts';
import { utcText } from '../dates/instant.ts';
import type { FileDigest } from '../reading/file-digest.ts';
import { eachLine } from '../reading/parts.ts';
import type { Rejected, SampledReport } from '../report.ts';
import type { RowTicket } from '../rows/row.ts';
import type { Ticket } from '../ticket.ts';
import { combine, type Source } from './combine.ts';
import { readEntry } from './entry.ts';
import { partNamesakes } from './namesakes.ts';
import { byCode, compareAge, type Seen } from './seen.ts';

/** All tickets of all files, each once, and what became of every row. */
export interface Merged {
  /** Oldest first, then by id. */
  readonly tickets: Ticket[];
  readonly files: SampledReport[];
  readonly rejected: Rejected[];
  /** How often each kind of personal data was redacted, over all rows read. */
  readonly redactions: Record<string, number>;
  /** How many rows were left out for each value of the list of what is to be forgotten, by its place. */
  readonly forgotten: Record<number, number>;
  /** How many rows that were. They count nowhere else. */
  readonly forgottenRows: number;
}

/** One ticket and the rows that its final state is made of. */
interface Group {
  readonly id: string;
  readonly created: number;
  /** The newest row of each kind of export, the newest of all first. */
  readonly rows: readonly Seen[];
  /** The customer's first message, where each row is a message. */
  readonly first?: Seen;
}

/**
 * Merges what files gave: a ticket in several rows counts once, in its newest state and with its earliest
 * creation time. The result is the same for any order of the digests.
 *
 * First the entries decide which rows are which ticket; only then are the tickets themselves read, and only those
 * rows that count.
 */
export async function mergeDigests(digests: readonly FileDigest[]): Promise<Merged> {
  const ordered = [...digests].sort(byAge);
  // No name for the entries: a million of them must be free to go before the tickets are read.
  const groups = partNamesakes(await entriesOf(ordered));
  const counts = countRows(ordered, groups);
  const tickets = await ticketsOf(ordered, groupsInOrder(groups, ordered));
  const files = ordered
    .map((digest, rank) => reportOf(digest, counts[rank] as Counts))
    .sort((a, b) => byCode(a.file, b.file) || byCode(a.sha256, b.sha256));
  const accepted = files.reduce((sum, file) => sum + file.accepted, 0);
  if (accepted !== tickets.length)
    throw new Error(`${accepted} rows were accepted but ${tickets.length} tickets are there`);
  const redactions = ordered.map((digest) => digest.redactions).reduce(addCounts, {});
  const rejected = ordered
    .flatMap(({ understood: { file }, rejected }) => rejected.map((row) => ({ file, ...row })))
    .sort((a, b) => byCode(a.file, b.file) || a.line - b.line);
  return {
    tickets,
    files,
    rejected,
    redactions: Object.fromEntries(Object.entries(redactions).sort((a, b) => byCode(a[0], b[0]))),
    forgotten: ordered.map((digest) => digest.forgotten).reduce(addCounts, {}),
    forgottenRows: ordered.reduce((sum, digest) => sum + digest.forgottenRows, 0),
  };
}

const inNumberOrder = new Intl.Collator('en', { numeric: true });

/** The older export first: by its newest ticket, then by its name. */
function byAge(a: FileDigest, b: FileDigest): number {
  return (a.to ?? 0) - (b.to ?? 0) || inNameOrder(a, b);
}

/** `export-9` before `export-10`. */
function inNameOrder({ understood: a }: FileDigest, { understood: b }: FileDigest): number {
  return inNumberOrder.compare(a.file, b.file) || byCode(a.file, b.file) || byCode(a.sha256, b.sha256);
}

async function entriesOf(digests: readonly FileDigest[]): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const [file, digest] of digests.entries()) {
    let row = 0;
    for (const part of digest.parts) {
      await eachLine(part, 'entries', (line) => {
        seen.push({ ...readEntry(line), file, row: row++ });
      });
    }
  }
  return seen;
}

interface Counts {
  accepted: number;
  updated: number;
  duplicates: number;
}

/** What became of each file's rows, as a reader meets them who takes the files in the order of their names. */
function countRows(digests: readonly FileDigest[], groups: ReadonlyMap<string, readonly Seen[]>): Counts[] {
  const counts = digests.map((): Counts => ({ accepted: 0, updated: 0, duplicates: 0 }));
  const byName = new Map([...digests].sort(inNameOrder).map((digest, place) => [digest, place]));
  const places = digests.map((digest) => byName.get(digest) as number);
  for (const rows of groups.values()) {
    const met = rows.length === 1 ? rows : rows.toSorted(metBefore);
    let newest: Seen | undefined;
    for (const row of met) {
      const count = counts[row.file] as Counts;
      if (newest === undefined) count.accepted++;
      else if (ageOf(row, newest) > 0) count.updated++;
      else count.duplicates++;
      if (newest === undefined || ageOf(row, newest) >= 0) newest = row;
    }
  }
  return counts;

  function metBefore(a: Seen, b: Seen): number {
    return (places[a.file] as number) - (places[b.file] as number) || a.row - b.row;
  }
}

/** Above zero when a row is newer than another one, whichever was met first. */
function ageOf(row: Seen, other: Seen): number {
  const isFirst = row.file < other.file || (row.file === other.file && row.row < other.row);
  return isFirst ? -compareAge(other, row) : compareAge(row, other);
}

function reportOf(digest: FileDigest, counts: Counts): SampledReport {
  const { understood, rows, rejected, samples, from, to } = digest;
  const refused = digest.refused === true;
  const setAside = refused ? 0 : rejected.length;
  const sum = counts.accepted + counts.updated + counts.duplicates + setAside;
  if (sum !== rows)
    throw new Error(`${understood.file}: ${rows} rows were read but ${sum} are accounted for`);
  return {
    ...understood,
    samples,
    rows,
    ...counts,
    rejected: setAside,
    ...(from === undefined ? {} : { from: utcText(from) }),
    ...(to === undefined ? {} : { to: utcText(to) }),
  };
}

/** The tickets in their order: the oldest first, then by id. */
function groupsInOrder(groups: Map<string, Seen[]>, digests: readonly FileDigest[]): Group[] {
  const made: Group[] = [];
  for (const [id, rows] of groups)
    made.push(rows.length === 1 ? alone(id, rows[0] as Seen) : grouped(id, rows, digests));
  groups.clear();
  // To the second, as creation times are written.
  const second = ({ created }: Group) => Math.floor(created / 1000);
  return made.sort((a, b) => second(a) - second(b) || byCode(a.id, b.id));
}

function alone(id: string, row: Seen): Group {
  return { id, created: row.created, rows: [row], ...(row.inbound === true ? { first: row } : {}) };
}

function grouped(id: string, rows: readonly Seen[], digests: readonly FileDigest[]): Group {
  const newestOf = new Map<string, Seen>();
  let newest = rows[0] as Seen;
  let first: Seen | undefined;
  let created = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    created = Math.min(created, row.created);
    if (compareAge(row, newest) >= 0) newest = row;
    const kind = (digests[row.file] as FileDigest).fields.join();
    const before = newestOf.get(kind);
    if (before === undefined || compareAge(row, before) >= 0) newestOf.set(kind, row);
    if (row.inbound === true && (first === undefined || row.created < first.created)) first = row;
  }
  const others = [...newestOf.values()].filter((row) => row !== newest);
  others.sort((a, b) => compareAge(b, a) || b.file - a.file || b.row - a.row);
  return { id, created, rows: [newest, ...others], ...(first === undefined ? {} : { first }) };
}

/** Reads the tickets of the rows that count, each to its place. */
async function ticketsOf(digests: readonly FileDigest[], groups: Group[]): Promise<Ticket[]> {
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

function needed({ rows, first }: Group): readonly Seen[] {
  return first === undefined || rows.includes(first) ? rows : [...rows, first];
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
