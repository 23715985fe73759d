import { addCounts } from '../counts.ts';
import { utcText } from '../dates/instant.ts';
import type { FileDigest } from '../reading/file-digest.ts';
import { eachLine } from '../reading/parts.ts';
import type { Rejected, SampledReport } from '../report.ts';
import type { Ticket } from '../ticket.ts';
import { ticketsOf } from './collect.ts';
import { readEntry } from './entry.ts';
import { groupsInOrder } from './group.ts';
import { partNamesakes } from './namesakes.ts';
import { ageOf, byCode, type Seen } from './seen.ts';

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
