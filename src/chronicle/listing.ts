import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';

/** What lies below a folder. */
export interface Listing {
  /** Absolute paths of regular files, in the order of their code units, so that every machine reads in one order. */
  readonly files: readonly string[];
  /** What was passed over, with a sentence that says why. */
  readonly passedOver: readonly { readonly path: string; readonly message: string }[];
}

/** Deeper and more than anybody sorts exports by hand: beyond it something else was put here. */
const deepest = 12;
const most = 20_000;

/**
 * Lists the files below a folder, sub-folders included. Only regular files are read: what could block (a pipe, a
 * device) or lead out of `root` (a link) is told instead. A folder that does not exist is empty.
 *
 * @param root the folder that a link may not lead out of
 */
export async function list(folder: string, root: string): Promise<Listing> {
  const files: string[] = [];
  const passedOver: { path: string; message: string }[] = [];
  const bounds = await realpath(root).catch(absent);
  const pass = (path: string, message: string): void => {
    passedOver.push({ path, message });
  };

  async function walk(here: string, depth: number): Promise<void> {
    const entries = await entriesOf(here);
    if (entries === undefined) pass(here, 'This folder may not be read by who builds the site. Allow it.');
    for (const entry of entries ?? []) {
      const path = resolve(here, entry.name);
      if (entry.isDirectory()) {
        if (depth < deepest) await walk(path, depth + 1);
        else pass(path, `It was not read: it lies more than ${deepest} folders deep. Move it up.`);
      } else if (files.length >= most) {
        pass(path, `It and what comes after it were not read: there are more than ${most} files. Join them.`);
        return;
      } else if (entry.isFile()) files.push(path);
      else if (entry.isSymbolicLink()) {
        const why = await whyNotFollowed(path, bounds);
        if (why === undefined) files.push(path);
        else pass(path, why);
      } else pass(path, 'It was not read: it is no file but a pipe, a socket or a device. Take it away.');
    }
  }
  await walk(folder, 1);
  return { files: files.sort(byCode), passedOver };
}

/** What lies in a folder, none where there is no such folder; nothing where it may not be read. */
async function entriesOf(folder: string): Promise<Dirent[] | undefined> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => byCode(a.name, b.name));
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'EACCES' || code === 'EPERM') return undefined;
    absent(error);
    return [];
  }
}

/** Why a link is not read; nothing where it leads to a regular file inside the bounds. */
async function whyNotFollowed(path: string, bounds: string | undefined): Promise<string | undefined> {
  const target = await realpath(path).catch(() => undefined);
  if (target === undefined)
    return 'It was not read: it is a link that leads nowhere. Take it away, or mend it.';
  if (bounds === undefined || !target.startsWith(bounds + sep))
    return 'It was not read: it is a link that leads out of the folder. Put the file itself here.';
  return (await stat(target)).isFile()
    ? undefined
    : 'It was not read: it is a link to something that is no file. Put the files themselves here.';
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Nothing, for an error that says that there is no such file or folder. */
export function absent(error: unknown): undefined {
  const { code } = error as { code?: string };
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
  throw error;
}
