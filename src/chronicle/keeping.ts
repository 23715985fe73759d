import { createHash, randomBytes } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { absent } from './listing.ts';
import type { Folders } from './sources.ts';

/** What is kept from one build to the next. Nothing of it is ever published, and deleting it costs only time. */
export interface Keeping {
  /** The key with which requesters are told apart. */
  readonly requesterKey: string;
  /** Where what was read is kept. */
  readonly cache: string;
}

/**
 * Opens what is kept beside the project, outside of what git tracks: a key that is made once, and a folder for each
 * folder of data.
 *
 * @param key the key that the environment gives, which wins
 * @returns undefined where nothing may be written: the build then reads everything, each time
 */
export async function openKeeping(
  { root, data }: Pick<Folders, 'root' | 'data'>,
  key: string | undefined,
): Promise<Keeping | undefined> {
  const folder = join(root, '.earshot', 'cache');
  const place = createHash('sha256').update(data).digest('hex').slice(0, 16);
  const cache = join(folder, place);
  try {
    await mkdir(cache, { recursive: true, mode: 0o700 });
    await writeFile(join(folder, `${place}.of`), data, { mode: 0o600 });
    await dropAbandoned(folder);
    return { requesterKey: key ?? (await keyIn(join(folder, 'key'))), cache };
  } catch (error) {
    if (notForUs.has((error as { code?: string }).code ?? '')) return undefined;
    throw error;
  }
}

const notForUs = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT']);

/** Removes what was kept of data folders that are gone: nobody would ever ask for it to be forgotten. */
async function dropAbandoned(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.of'))) {
    const data = await readFile(join(folder, name), 'utf8').catch(absent);
    if (data === undefined || (await stat(data).catch(absent)) !== undefined) continue;
    await rm(join(folder, name.slice(0, -'.of'.length)), { recursive: true, force: true });
    await rm(join(folder, name), { force: true });
  }
}

async function keyIn(path: string): Promise<string> {
  const made = `${path}-${process.pid}`;
  await writeFile(made, randomBytes(32).toString('hex'), { mode: 0o600 });
  // Of two builds at once the first one wins, and both read what it wrote.
  try {
    await link(made, path);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  } finally {
    await rm(made, { force: true });
  }
  return readFile(path, 'utf8');
}
