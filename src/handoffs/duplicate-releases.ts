import type { Fault } from '../faults/index.ts';
import { byPlace } from '../faults/index.ts';
import type { Handoff } from './handoff.ts';

/** A handoff that tells again what another one tells, and is left out for it. */
export interface ToldAgain {
  readonly handoff: Handoff;
  /** The one that stays. */
  readonly stays: Handoff;
  readonly fault: Fault;
}

/**
 * Finds handoffs that are told twice: the same release and version in two files, or two file names that give one address. The one stays
 * that other writings name, else the first by its file's name.
 *
 * @param named ids of handoffs that watch logs, signal readings and sorting lines belong to
 */
export function duplicateReleases(
  handoffs: readonly Handoff[],
  named: ReadonlySet<string> = new Set(),
): ToldAgain[] {
  const releases = new Map<string, Handoff>();
  const ids = new Map<string, Handoff>();
  const again: ToldAgain[] = [];
  const rank = ({ id }: Handoff): number => (named.has(id) ? 0 : 1);
  const inOrder = [...handoffs].sort(
    (a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
  );
  for (const handoff of inOrder) {
    const { file, id } = handoff;
    const release = JSON.stringify([plain(handoff.release), plain(handoff.version ?? '')]);
    const sameRelease = releases.get(release);
    const sameId = ids.get(id);
    if (sameRelease) {
      const message = `'${handoff.release}' has its handoff in ${nameOf(sameRelease)}, so ${nameOf(handoff)} is set aside. One release has one handoff: merge them, or give each its version.`;
      again.push({ handoff, stays: sameRelease, fault: { file, line: handoff.line, message } });
      continue;
    }
    if (sameId) {
      const message = `${nameOf(handoff)} and ${nameOf(sameId)} would have the same address, '${id}', so this one is set aside. Rename one of the files.`;
      again.push({ handoff, stays: sameId, fault: { file, line: 1, message } });
      continue;
    }
    releases.set(release, handoff);
    ids.set(id, handoff);
  }
  return again.sort((a, b) => byPlace(a.fault, b.fault));
}

/** The name of its file, which stands beside all the others. */
const nameOf = ({ file }: Handoff): string => file.slice(file.lastIndexOf('/') + 1);

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
