import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isInside } from './inside.ts';

/** What every site of ours holds, and nothing else does by chance. */
const mark = join('api', 'ingest.json');

/**
 * Tells why a site must not be put into a folder, before anything is touched: the folder is replaced as a whole,
 * and what lies in it goes.
 *
 * @param target where the site is to go
 * @param kept folders that must survive: the project and its parts
 * @param read folders that a build reads: they must survive too, and a site inside one would be read as exports
 * @returns a sentence, or nothing when the folder is new, empty, or holds a site of ours
 */
export async function whyNot(
  target: string,
  kept: readonly string[],
  read: readonly string[],
): Promise<string | undefined> {
  for (const folder of read) {
    if (isInside(target, folder)) {
      return `The site cannot go into ${target}: the next build would read it, for it lies in ${folder}. Name a folder outside.`;
    }
  }
  for (const folder of [...kept, ...read]) {
    if (isInside(folder, target)) {
      return `The site cannot go into ${target}: it would take the place of ${folder}. Name a folder of its own.`;
    }
  }
  const found = await stat(target).catch(() => undefined);
  if (!found) return undefined;
  if (!found.isDirectory()) return `The site cannot go into ${target}: it is a file. Name a folder.`;
  const holds = await readdir(target);
  if (holds.length === 0) return undefined;
  const ours = await stat(join(target, mark)).catch(() => undefined);
  return ours
    ? undefined
    : `The site cannot go into ${target}: it holds files that are no site of Earshot, and they would be lost. Name a new folder, or empty this one.`;
}
