import type { Fault } from '../faults/index.ts';
import { byPlace } from '../faults/index.ts';
import type { Handoff } from './handoff.ts';

/**
 * Finds handoffs that are told twice: the same release and version in two files, or two file names that give one
 * address. Each later file, by name, gets one fault that names the first.
 */
export function duplicateReleases(handoffs: readonly Handoff[]): Fault[] {
  const releases = new Map<string, Handoff>();
  const ids = new Map<string, Handoff>();
  const faults: Fault[] = [];
  for (const handoff of [...handoffs].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))) {
    const release = JSON.stringify([plain(handoff.release), plain(handoff.version ?? '')]);
    const sameRelease = releases.get(release);
    const sameId = ids.get(handoff.id);
    if (sameRelease) {
      faults.push({
        file: handoff.file,
        line: handoff.line,
        message: `'${handoff.release}' has a handoff already, in ${sameRelease.file}. One release has one handoff: merge them, or give each its version.`,
      });
    } else if (sameId) {
      faults.push({
        file: handoff.file,
        line: 1,
        message: `This handoff and ${sameId.file} would have the same address, '${handoff.id}'. Rename one of the files.`,
      });
    }
    if (!sameRelease) releases.set(release, handoff);
    if (!sameId) ids.set(handoff.id, handoff);
  }
  return faults.sort(byPlace);
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
