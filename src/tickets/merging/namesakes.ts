import type { Seen } from './seen.ts';

/** One ticket's creation time differs between exports by a zone at most, in milliseconds. */
const apart = 48 * 3600 * 1000;

/**
 * Parts tickets that share a number and nothing else.
 *
 * Where ids are numbered in projects and two projects use one number, every id is named for its project. Where
 * nothing names a project, two desks may both count from 1: creation times days apart and no subject in common;
 * then the earliest keeps the number and each later one is named for its day too. The result does not depend on the
 * order of files and rows.
 *
 * @returns for each id that stood in the exports, the tickets it means, each with its own id and its rows in their order
 */
export function partNamesakes(rows: Iterable<Seen>): Map<string, Seen[]> {
  const byId = new Map<string, Seen[]>();
  for (const row of rows) {
    const known = byId.get(row.id);
    if (known === undefined) byId.set(row.id, [row]);
    else known.push(row);
  }
  const named = projectsCollide(byId) ? byProject(byId) : byId;
  for (const [id, group] of [...named]) {
    if (group.length > 1) partByTime(named, id, group);
  }
  return named;
}

function projectsCollide(byId: ReadonlyMap<string, readonly Seen[]>): boolean {
  for (const group of byId.values()) {
    const first = group.find(({ project }) => project !== undefined);
    if (first === undefined || group.length < 2) continue;
    const other = ({ project, created }: Seen) =>
      project !== undefined && project !== first.project && created !== first.created;
    if (group.some(other)) return true;
  }
  return false;
}

function byProject(byId: ReadonlyMap<string, readonly Seen[]>): Map<string, Seen[]> {
  const named = new Map<string, Seen[]>();
  for (const [id, group] of byId) {
    for (const row of group) {
      const name = row.project === undefined ? id : `${row.project}-${id}`;
      const known = named.get(name);
      if (known === undefined) named.set(name, [row]);
      else known.push(row);
    }
  }
  return named;
}

function partByTime(named: Map<string, Seen[]>, id: string, group: readonly Seen[]): void {
  // Messages of one conversation may be days apart, under subjects that grow a `Re:`.
  if (group.some(({ inbound }) => inbound !== undefined)) return;
  const inTime = [...group].sort((a, b) => a.created - b.created);
  const last = new Map<string, number>();
  for (const [at, { subject }] of inTime.entries()) if (subject !== undefined) last.set(subject, at);
  const newIdOf = new Map<Seen, string>();
  let name = id;
  /** The last place at which a subject stands that was met before. */
  let reach = -1;
  for (const [at, row] of inTime.entries()) {
    const before = inTime[at - 1];
    if (before !== undefined && row.created - before.created > apart) {
      const strangers =
        reach >= 0 && reach < at && inTime.slice(at).some(({ subject }) => subject !== undefined);
      if (strangers) name = `${id}-${new Date(row.created).toISOString().slice(0, 10)}`;
    }
    if (row.subject !== undefined) reach = Math.max(reach, last.get(row.subject) as number);
    if (name !== id) newIdOf.set(row, name);
  }
  if (newIdOf.size === 0) return;
  named.delete(id);
  for (const row of group) {
    const own = newIdOf.get(row) ?? id;
    const known = named.get(own);
    if (known === undefined) named.set(own, [row]);
    else known.push(row);
  }
}
