import type { Digest } from './digest.ts';
import type { Version } from './rows/version.ts';

/** One ticket's creation time differs between exports by a zone at most. */
const apart = 48 * 3600 * 1000;

/**
 * Parts tickets that share a number and nothing else, as two desks do that both count from 1: creation times
 * days apart, and no subject in common. The earliest keeps the number; each later one is named for its day too.
 * The result is the same for any order of the digests.
 */
export function partNamesakes(digests: readonly Digest[]): Digest[] {
  const byId = new Map<string, Version[]>();
  for (const version of digests.flatMap(({ versions }) => versions)) {
    const known = byId.get(version.ticket.id);
    if (known) known.push(version);
    else byId.set(version.ticket.id, [version]);
  }
  const renamed = new Map<Version, string>();
  for (const [id, versions] of byId) {
    if (versions.length < 2) continue;
    const inTime = [...versions].sort((a, b) => a.created - b.created);
    for (let at = 1, name = id; at < inTime.length; at += 1) {
      const [before, here] = [inTime[at - 1] as Version, inTime[at] as Version];
      if (here.created - before.created > apart && strangers(inTime.slice(0, at), inTime.slice(at))) {
        name = `${id}-${new Date(here.created).toISOString().slice(0, 10)}`;
      }
      if (name !== id) renamed.set(here, name);
    }
  }
  if (renamed.size === 0) return [...digests];
  return digests.map((digest) => ({
    ...digest,
    versions: digest.versions.map((version) => {
      const id = renamed.get(version);
      return id === undefined ? version : { ...version, ticket: { ...version.ticket, id } };
    }),
  }));
}

/** True when both sides have subjects and share none. */
function strangers(some: readonly Version[], others: readonly Version[]): boolean {
  const subjects = new Set(some.map(({ ticket }) => ticket.subject).filter((subject) => subject !== ''));
  const rest = others.map(({ ticket }) => ticket.subject).filter((subject) => subject !== '');
  return subjects.size > 0 && rest.length > 0 && rest.every((subject) => !subjects.has(subject));
}
