import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Opens an empty folder beside the target, on the same file system, so that the finished site can be moved in
 * by a rename. First puts right what a build that was killed has left: the site of before goes back to its
 * place if it was taken away and not replaced.
 *
 * @returns the folder to build into
 */
export async function openWorkshop(target: string): Promise<string> {
  const old = besides(target, 'old');
  if (await exists(target)) await rm(old, { recursive: true, force: true });
  else if (await exists(old)) await rename(old, target);

  const workshop = besides(target, 'next');
  await rm(workshop, { recursive: true, force: true });
  await mkdir(workshop, { recursive: true });
  return workshop;
}

/** Puts a finished site in the place of the old one. Between the two renames lie microseconds. */
export async function swapIn(workshop: string, target: string): Promise<void> {
  const old = besides(target, 'old');
  await rm(old, { recursive: true, force: true });
  if (await exists(target)) await rename(target, old);
  await rename(workshop, target);
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

/** `.dist.next` beside `dist`. */
function besides(target: string, state: 'next' | 'old'): string {
  return join(dirname(target), `.${basename(target)}.${state}`);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
