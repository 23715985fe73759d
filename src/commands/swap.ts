import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Opens an empty folder beside the target, on the same file system, so that the finished site can be moved in
 * by a rename. It carries the number of this process, so that two builds at once do not share one.
 *
 * First puts right what a build that was killed has left: the site of before goes back to its place if it was
 * taken away and not replaced; unfinished sites are cleared.
 *
 * @returns the folder to build into
 */
export async function openWorkshop(target: string): Promise<string> {
  for (const left of await leftBehind(target)) {
    if (left.state === 'old' && !(await exists(target))) await rename(left.path, target);
    else await rm(left.path, { recursive: true, force: true });
  }
  const workshop = besides(target, 'next');
  await mkdir(workshop, { recursive: true });
  return workshop;
}

/**
 * Puts a finished site in the place of the old one. Between the two renames lie microseconds.
 *
 * @throws when the new site cannot be moved in; the old one is then back in its place
 */
export async function swapIn(workshop: string, target: string): Promise<void> {
  const old = besides(target, 'old');
  const before = await exists(target);
  if (before) await rename(target, old);
  try {
    await rename(workshop, target);
  } catch (error) {
    if (before) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Takes an unfinished site away. */
export async function discard(workshop: string): Promise<void> {
  await rm(workshop, { recursive: true, force: true });
}

/** How many pages a folder holds. */
export async function countPages(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
}

/** Folders of builds whose process is gone, the newest kind of rest last: old sites before unfinished ones. */
async function leftBehind(target: string): Promise<{ path: string; state: 'next' | 'old' }[]> {
  const beside = await readdir(dirname(target)).catch(() => []);
  const left: { path: string; state: 'next' | 'old' }[] = [];
  for (const name of beside.sort().reverse()) {
    if (!name.startsWith(`.${basename(target)}.`)) continue;
    const [, state, process] = /\.(next|old)-(\d+)$/.exec(name) ?? [];
    if (!state || runs(Number(process))) continue;
    left.push({ path: join(dirname(target), name), state: state as 'next' | 'old' });
  }
  return left;
}

/** `.dist.next-4711` beside `dist`. */
function besides(target: string, state: 'next' | 'old'): string {
  return join(dirname(target), `.${basename(target)}.${state}-${process.pid}`);
}

/** Tells whether a process other than this one is alive. */
function runs(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
