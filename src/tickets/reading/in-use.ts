import { appendFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The list in which a build names what it needs of the cache, so that no other build removes it. */
export interface InUse {
  /** How its file is named. */
  readonly name: string;
  /** Each names a file, or the beginning of the names of files that are yet to be written. */
  add(names: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * A build that crashed leaves its list behind, and its number may come back as that of a process that never ends: then
 * what the list names would stay for ever. No build takes so long, in milliseconds.
 */
const longestBuild = 24 * 60 * 60 * 1000;

/**
 * Begins the list of this build, in place of one that a build of the same number may have left; makes the folder.
 *
 * @returns undefined where the folder can't be written to
 */
export async function openList(folder: string): Promise<InUse | undefined> {
  const name = `using-${process.pid}`;
  const path = join(folder, name);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(path, '', { mode: 0o600 });
  } catch {
    return undefined;
  }
  return {
    name,
    add: (names) => appendFile(path, names.map((name) => `${name}\n`).join(''), { mode: 0o600 }),
    close: () => rm(path, { force: true }).catch(() => {}),
  };
}

/**
 * Tells which files of the cache other builds need that are at work: those named in the list of a process that is
 * alive, and that list. A number of a process in the name of a file is no sign: numbers come back.
 */
export async function neededByOthers(folder: string): Promise<(name: string) => boolean> {
  const lists = new Set<string>();
  const named: string[] = [];
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = Number(/^using-(\d+)$/.exec(name)?.[1] ?? process.pid);
    if (pid === process.pid || !isAlive(pid)) continue;
    const text = await recentText(join(folder, name));
    if (text === undefined) continue;
    lists.add(name);
    for (const line of text.split('\n')) if (line !== '') named.push(line);
  }
  return (name) => lists.has(name) || named.some((beginning) => name.startsWith(beginning));
}

async function recentText(path: string): Promise<string | undefined> {
  try {
    const { mtimeMs } = await stat(path);
    return Math.abs(Date.now() - mtimeMs) > longestBuild ? undefined : await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
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
