import { randomUUID } from 'node:crypto';
import {
  type FileHandle,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { runs } from './runs.ts';

/** Gives the bytes that stand in a file now, and where it is behind its links; no bytes where there is no such file. */
export async function readAsItStands(path: string): Promise<{ path: string; bytes?: Buffer }> {
  const real = await realpath(path).catch(() => path);
  const bytes = await readFile(real).catch(absent);
  return { path: real, ...(bytes && { bytes }) };
}

/** Adds bytes behind those that were read; false, and nothing added, where the file is another one by now. */
export async function append(path: string, read: Buffer, added: Buffer): Promise<boolean> {
  const file = await open(path, 'a+');
  try {
    const { size, ino } = await file.stat();
    if (size !== read.length) return false;
    try {
      await file.appendFile(added);
      await file.sync();
    } catch (error) {
      // A full disk may have taken half a line.
      await file.truncate(size);
      throw error;
    }
    await settleFolder(path);
    // Where an editor has put another file in its place, the line went to the one that is gone.
    return (await stat(path).catch(() => undefined))?.ino === ino;
  } finally {
    await file.close();
  }
}

/** Puts other bytes in the place of those that were read; false, and nothing done, where they are not there any more. */
export async function replace(path: string, read: Buffer | undefined, bytes: Buffer): Promise<boolean> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}-${randomUUID()}`);
  await mkdir(dirname(path), { recursive: true });
  const mode = read === undefined ? undefined : (await stat(path).catch(() => undefined))?.mode;
  if (read !== undefined && mode === undefined) return false;
  try {
    await writeDurably(await open(beside, 'wx', mode), bytes);
    if (read === undefined) {
      // A link is refused where somebody else has begun the file meanwhile.
      await link(beside, path);
    } else {
      if (!(await readFile(path)).equals(read)) return false;
      await rename(beside, path);
    }
    await settleFolder(path);
    return true;
  } catch (error) {
    if (['EEXIST', 'ENOENT'].includes((error as { code?: string }).code ?? '')) return false;
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

/** Takes away what a session that was killed has left beside a file. */
export async function sweepBeside(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder).catch(() => [])) {
    const owner = name.startsWith(`.${basename(path)}.`)
      ? /\.(\d+)-[0-9a-f-]{36}$/.exec(name)?.[1]
      : undefined;
    if (owner !== undefined && !runs(Number(owner))) await rm(join(folder, name), { force: true });
  }
}

function absent(error: { code?: string }): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}

async function writeDurably(file: FileHandle, bytes: Buffer): Promise<void> {
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes a file's name as durable as its bytes, where the system can. */
async function settleFolder(path: string): Promise<void> {
  try {
    const folder = await open(dirname(path), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    // Some systems have no such thing; the bytes themselves are on the disk.
  }
}
