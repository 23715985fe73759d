import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileDigest } from './file-digest.ts';
import { neededByOthers, openList } from './in-use.ts';
import { isWhole, type Part } from './parts.ts';

/**
 * Digests of files that were read before, in a folder of its own. A digest is found again only for the same bytes
 * under the same name, read by the same code with the same settings; anything else, also damage, is a miss. The
 * folder may be deleted at any time: that changes nothing but time. So nothing here throws because of the folder: what
 * can't be read is read from the export, and what can't be written is not kept.
 */
export interface DigestCache {
  find(sha256: string, file: string): Promise<FileDigest | undefined>;
  /** Where the parts of a new digest go: paths that begin so, others each time. */
  stem(sha256: string, file: string): Promise<string>;
  keep(sha256: string, file: string, digest: FileDigest): Promise<void>;
  /** Removes what this reading did not use: what is to be forgotten must not stay here. */
  tidy(): Promise<void>;
  /** False when the folder, or what this reading needs of it, was removed meanwhile. */
  isThere(): Promise<boolean>;
  /** Ends this reading, also one that failed: other builds may then remove what it named. */
  close(): Promise<void>;
}

/** Tells apart what is written in one process. */
let stems = 0;

/**
 * Opens the cache of one data folder.
 *
 * @param basis all on which a digest depends besides the file; compared by its JSON
 * @returns undefined where nothing can be written: then everything is read, each time
 */
export async function openCache(folder: string, basis: unknown): Promise<DigestCache | undefined> {
  const list = await openList(folder);
  if (list === undefined) return undefined;
  const version = createHash('sha256')
    .update(await codeVersion())
    .update(JSON.stringify(basis))
    .digest('hex');
  const nameOf = (sha256: string, file: string): string =>
    createHash('sha256')
      .update(JSON.stringify([version, sha256, file]))
      .digest('hex')
      .slice(0, 32);
  const used = new Set<string>();
  const here = (path: string): string => join(folder, basename(path));
  return {
    async find(sha256, file) {
      const name = `${nameOf(sha256, file)}.json`;
      try {
        const digest = unsealed(await readFile(join(folder, name), 'utf8'));
        if (digest === undefined) return undefined;
        const parts = digest.parts.map((part) => moved(part, here));
        const names = [name, ...parts.flatMap(namesOf)];
        // Named before they are looked at: from then on no other build removes them.
        await list.add(names);
        for (const part of parts) if (!(await isWhole(part))) return undefined;
        for (const one of names) used.add(one);
        return { ...digest, parts };
      } catch {
        // Whatever befell it, the export itself is there to be read.
        return undefined;
      }
    },
    async stem(sha256, file) {
      const stem = `${nameOf(sha256, file)}-${process.pid}-${++stems}`;
      // Where not even this can be written, no part can.
      await list.add([`${stem}-`]).catch(() => {});
      return join(folder, stem);
    },
    async keep(sha256, file, digest) {
      const name = `${nameOf(sha256, file)}.json`;
      const unfinished = `${name}-${process.pid}`;
      try {
        await list.add([name, unfinished]);
        await writeFile(join(folder, unfinished), seal(digest), { mode: 0o600 });
        await rename(join(folder, unfinished), join(folder, name));
        for (const one of [name, ...digest.parts.flatMap(namesOf)]) used.add(one);
      } catch {
        // It is read again the next time.
      }
    },
    async tidy() {
      // First the names, then the lists: what another build has written since is not among them.
      const names = await readdir(folder).catch(() => []);
      const isNeeded = await neededByOthers(folder);
      for (const name of names) {
        if (!used.has(name) && !isNeeded(name)) await rm(join(folder, name), { force: true }).catch(() => {});
      }
    },
    async isThere() {
      const names = new Set(await readdir(folder).catch(() => []));
      return [list.name, ...used].every((name) => names.has(name));
    },
    close: () => list.close(),
  };
}

/** The digest with a digest of its own, so that damage is noticed. */
function seal(digest: FileDigest): string {
  const text = JSON.stringify(digest);
  return `${createHash('sha256').update(text).digest('hex')}\n${text}`;
}

function unsealed(text: string): FileDigest | undefined {
  const end = text.indexOf('\n');
  const content = text.slice(end + 1);
  if (createHash('sha256').update(content).digest('hex') !== text.slice(0, end)) return undefined;
  return JSON.parse(content) as FileDigest;
}

function moved(part: Part, to: (path: string) => string): Part {
  if ('held' in part) return part;
  const { entries, tickets } = part;
  return {
    ...part,
    entries: { ...entries, path: to(entries.path) },
    tickets: { ...tickets, path: to(tickets.path) },
  };
}

function namesOf(part: Part): string[] {
  return 'held' in part ? [] : [basename(part.entries.path), basename(part.tickets.path)];
}

/** The rooms whose code a digest depends on: that of the tickets, and all that it imports. */
const codeOfReading = [
  'src/tickets/',
  'src/settings/',
  'src/calendar/',
  'src/words/',
  'src/faults/',
  'src/documents/',
  'src/seeds/',
];

/** Everything that reading is made of: its code, the packages that it uses, and what Node brings along. */
async function codeVersion(): Promise<string> {
  const { node, icu, tz, unicode } = process.versions;
  const hash = createHash('sha256').update(JSON.stringify({ node, icu, tz, unicode }));
  const root = new URL('../../../', import.meta.url);
  for (const folder of codeOfReading) {
    const at = fileURLToPath(new URL(folder, root));
    const files = (await readdir(at, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
    for (const name of files) hash.update(name).update(await readFile(join(at, name)));
  }
  hash.update(await readFile(new URL('package-lock.json', root)));
  return hash.digest('hex');
}
