import { utcText } from './dates/instant.ts';
import type { Digest } from './digest.ts';
import { partNamesakes } from './namesakes.ts';
import type { FileReport, Rejected } from './report.ts';
import type { Version } from './rows/version.ts';
import type { Ticket } from './ticket.ts';

/** All tickets of all files, each once, and what became of every row. */
export interface Merged {
  /** Oldest first, then by id. */
  readonly tickets: Ticket[];
  readonly files: FileReport[];
  readonly rejected: Rejected[];
  /** How often each kind of personal data was redacted, over all rows read. */
  readonly redactions: Record<string, number>;
}

interface Kept {
  version: Version;
  created: number;
}

/**
 * Merges what files gave: a ticket in several rows counts once, in its newest state and with its earliest
 * creation time. The result is the same for any order of the digests.
 */
export function mergeDigests(digests: readonly Digest[]): Merged {
  const ordered = partNamesakes(digests).sort(
    (a, b) => byCode(a.file, b.file) || byCode(a.report.sha256, b.report.sha256),
  );
  const kept = new Map<string, Kept>();
  const files: FileReport[] = [];
  const rejected: Rejected[] = [];
  const redactions: Record<string, number> = {};
  for (const digest of ordered) {
    files.push(countedIn(digest, kept));
    rejected.push(...digest.rejected);
    for (const [kind, count] of Object.entries(digest.redactions))
      redactions[kind] = (redactions[kind] ?? 0) + count;
  }
  const tickets = [...kept.values()].map(({ version, created }) =>
    created === version.created ? version.ticket : { ...version.ticket, createdAt: utcText(created) },
  );
  tickets.sort((a, b) => byCode(a.createdAt, b.createdAt) || byCode(a.id, b.id));
  const accepted = files.reduce((sum, file) => sum + file.accepted, 0);
  if (accepted !== tickets.length)
    throw new Error(`${accepted} rows were accepted but ${tickets.length} tickets are there`);
  return { tickets, files, rejected, redactions: sorted(redactions) };
}

/** Enters the versions of one file and counts what became of its rows. */
function countedIn(digest: Digest, kept: Map<string, Kept>): FileReport {
  const counts = { accepted: 0, updated: 0, duplicates: 0 };
  let from: number | undefined;
  let to: number | undefined;
  for (const version of digest.versions) {
    from = Math.min(from ?? version.created, version.created);
    to = Math.max(to ?? version.created, version.created);
    const before = kept.get(version.ticket.id);
    if (before === undefined) {
      kept.set(version.ticket.id, { version, created: version.created });
      counts.accepted++;
      continue;
    }
    const age = compareAge(version, before.version);
    if (age > 0) counts.updated++;
    else counts.duplicates++;
    if (age >= 0) before.version = version;
    before.created = Math.min(before.created, version.created);
  }
  const refused = digest.rows === 0 && digest.versions.length === 0;
  const rejected = refused ? 0 : digest.rejected.length;
  const sum = counts.accepted + counts.updated + counts.duplicates + rejected;
  if (sum !== digest.rows)
    throw new Error(`${digest.file}: ${digest.rows} rows were read but ${sum} are accounted for`);
  return {
    ...digest.report,
    rows: digest.rows,
    ...counts,
    rejected,
    ...(from === undefined ? {} : { from: utcText(from) }),
    ...(to === undefined ? {} : { to: utcText(to) }),
  };
}

/** Above zero when the later row is newer, zero when it is as new, below when it is older. */
function compareAge(later: Version, before: Version): number {
  if (later.updated !== undefined && before.updated !== undefined && later.updated !== before.updated) {
    return later.updated - before.updated;
  }
  if (later.sequence !== undefined && before.sequence !== undefined && later.sequence !== before.sequence) {
    return later.sequence - before.sequence;
  }
  if (later.updated !== undefined && before.updated === undefined) return 1;
  if (later.updated === undefined && before.updated !== undefined) return -1;
  return later.updated === undefined && later.content !== before.content ? 1 : 0;
}

/** Orders texts by their code units, the same on every machine. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sorted(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort((a, b) => byCode(a[0], b[0])));
}
