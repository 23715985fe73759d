import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileDigest } from './file-digest.ts';
import { isWhole, type Part } from './parts.ts';

/**
 * Digests of files that were read before, in a folder of its own. A digest is found again only for the same bytes
 * under the same name, read by the same code with the same settings; anything else, also damage, is a miss. The
 * folder may be deleted at any time: that changes nothing but time.
 */
export interface DigestCache {
  find(sha256: string, file: string): Promise<FileDigest | undefined>;
  /** Where the parts of a new digest go: paths that begin so. */
  stem(sha256: string, file: string): string;
  keep(sha256: string, file: string, digest: FileDigest): Promise<void>;
  /** Removes what this reading did not use: what is to be forgotten must not stay here. */
  tidy(): Promise<void>;
}

/**
 * Opens the cache of one data folder.
 *
 * @param basis all on which a digest depends besides the file; compared by its JSON
 */
export async function openCache(folder: string, basis: unknown): Promise<DigestCache> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
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
  /** Tells other builds, which may tidy up meanwhile, what this one needs. */
  const use = async (paths: readonly string[]): Promise<void> => {
    const names = paths.map((path) => basename(path));
    for (const name of names) used.add(name);
    await appendFile(join(folder, usingBy(process.pid)), `${names.join('\n')}\n`, { mode: 0o600 });
  };
  const here = (path: string): string => join(folder, basename(path));
  return {
    async find(sha256, file) {
      const name = nameOf(sha256, file);
      const text = await readFile(join(folder, `${name}.json`), 'utf8').catch(absent);
      const digest = text === undefined ? undefined : sealed(text);
      if (digest === undefined) return undefined;
      const parts = digest.parts.map((part) => moved(part, here));
      await use([`${name}.json`, ...parts.flatMap(pathsOf)]);
      for (const part of parts) if (!(await isWhole(part))) return undefined;
      return { ...digest, parts };
    },
    stem: (sha256, file) => join(folder, `${nameOf(sha256, file)}-${process.pid}`),
    async keep(sha256, file, digest) {
      const name = `${nameOf(sha256, file)}.json`;
      const written = join(folder, `${name}-${process.pid}`);
      await writeFile(written, seal(digest), { mode: 0o600 });
      await rename(written, join(folder, name));
      await use([name, ...digest.parts.flatMap(pathsOf)]);
    },
    async tidy() {
      const names = await readdir(folder);
      const needed = new Set(used);
      for (const name of names) {
        const other = Number(/^using-(\d+)$/.exec(name)?.[1] ?? 0);
        if (other === 0 || other === process.pid || !isAlive(other)) continue;
        needed.add(name);
        const list = await readFile(join(folder, name), 'utf8').catch(absent);
        for (const one of list?.split('\n') ?? []) needed.add(one);
      }
      for (const name of names) {
        const owner = Number(/-(\d+)(?:-\w+\.\w+)?$/.exec(name)?.[1] ?? 0);
        // Another build that is at work has parts here that no list names yet.
        if (needed.has(name) || (owner !== process.pid && isAlive(owner))) continue;
        await rm(join(folder, name), { force: true });
      }
    },
  };
}

function usingBy(pid: number): string {
  return `using-${pid}`;
}

/** The digest with a digest of its own, so that damage is noticed. */
function seal(digest: FileDigest): string {
  const text = JSON.stringify(digest);
  return `${createHash('sha256').update(text).digest('hex')}\n${text}`;
}

function sealed(text: string): FileDigest | undefined {
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

function pathsOf(part: Part): string[] {
  return 'held' in part ? [] : [part.entries.path, part.tickets.path];
}

function isAlive(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Alive, but another user's.
    return (error as { code?: string }).code === 'EPERM';
  }
}

/** The rooms whose code a digest depends on: that of the tickets, and all that it imports. */
const codeOfReading = [
  'src/tickets/',
  'src/settings/',
  'src/calendar/',
  'src/words/',
  'src/faults/',
  'src/documents/',
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

function absent(error: unknown): undefined {
  if ((error as { code?: string }).code === 'ENOENT') return undefined;
  throw error;
}
