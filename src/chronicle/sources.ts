import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Fault } from '../faults/index.ts';

/** A text that a person wrote, with the path that faults name. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Where everything lies: what the environment names, else `data` and `content` of the project. */
export interface Folders {
  readonly root: string;
  readonly data: string;
  readonly content: string;
}

/** All that a build reads, but for the ticket exports themselves, which are streamed. */
export interface Sources {
  readonly folders: Folders;
  /** Absolute paths of the exports, in the order of their names. */
  readonly ticketFiles: readonly string[];
  /** How many bytes they hold together. */
  readonly ticketBytes: number;
  readonly settings?: Source;
  readonly corrections?: Source;
  readonly handoffs: readonly Source[];
  readonly readings: readonly Source[];
  readonly notes: readonly Source[];
  readonly themes: readonly Source[];
  /** Folders that were named and do not exist. */
  readonly faults: readonly Fault[];
}

/** The folders of a build. `EARSHOT_DATA` and `EARSHOT_CONTENT` are absolute or relative to the project. */
export function foldersOf(root: string, environment: Readonly<Record<string, string | undefined>>): Folders {
  return {
    root,
    data: resolve(root, environment['EARSHOT_DATA'] || 'data'),
    content: resolve(root, environment['EARSHOT_CONTENT'] || 'content'),
  };
}

/** Reads every file that a build needs. The only place of the chronicle that touches the disk. */
export async function readSources(folders: Folders): Promise<Sources> {
  const shown = (path: string): string => {
    const folder = path.startsWith(folders.data) ? folders.data : folders.content;
    return relative(baseOf(folder, folders.root), path).split(sep).join('/');
  };
  const text = async (path: string): Promise<Source | undefined> => {
    const content = await readFile(path, 'utf8').catch(absent);
    return content === undefined ? undefined : { file: shown(path), text: content };
  };
  const faults: Fault[] = [];
  const texts = async (folder: string, ending: RegExp): Promise<Source[]> => {
    const all = (await list(resolve(folders.content, folder))).filter((path) => ending.test(path));
    const names = all.filter((path) => dirname(path) === resolve(folders.content, folder));
    for (const path of all.filter((one) => !names.includes(one))) {
      faults.push({
        file: shown(path),
        message: `It was not read: it lies in a sub-folder. Move it into content/${folder}/.`,
      });
    }
    const read = await Promise.all(names.map(text));
    return read.filter((source): source is Source => source !== undefined);
  };

  for (const folder of [folders.data, folders.content]) {
    if (!(await isFolder(folder))) {
      faults.push({
        file: baseOf(folder, folders.root) === folders.root ? shown(folder) : folder,
        message: 'There is no such folder; it counts as empty. Create it, or name another one.',
      });
    }
  }
  const dropped = (await list(resolve(folders.data, 'tickets'))).filter((path) => !isHousekeeping(path));
  for (const path of dropped.filter((one) => !isExport(one))) {
    faults.push({
      file: shown(path),
      message:
        'It was not read: an export ends in .csv, .tsv or .txt, or in .gz after one of these. Export it as CSV.',
    });
  }
  const sizes = await Promise.all(dropped.filter(isExport).map(async (path) => (await stat(path)).size));
  const forget = await text(resolve(folders.data, 'forget.csv'));
  if (forget && forget.text.trim() !== '') {
    faults.push({
      file: forget.file,
      message:
        'Earshot cannot forget tickets or requesters yet, so nothing is published while this file asks for it. Take the rows out of the exports.',
      stopsBuild: true,
    });
  }
  const settings = await text(resolve(folders.content, 'settings.yaml'));
  const corrections = await text(resolve(folders.data, 'sorting.csv'));
  return {
    folders,
    ticketFiles: dropped.filter(isExport),
    ticketBytes: sizes.reduce((sum, size) => sum + size, 0),
    ...(settings ? { settings } : {}),
    ...(corrections ? { corrections } : {}),
    handoffs: await texts('handoffs', /\.md$/),
    readings: await texts('readings', /\.mdx$/),
    notes: await texts('voice', /\.mdx$/),
    themes: await texts('themes', /\.md$/),
    faults,
  };
}

/**
 * What the paths of a folder's files are shown relative to: the project where the folder lies inside, else the
 * folder above it, so that a path reads the same on every machine.
 */
export function baseOf(folder: string, root: string): string {
  const inside = relative(root, folder);
  return inside.startsWith('..') || isAbsolute(inside) ? dirname(folder) : root;
}

async function list(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(absent);
  const files = (entries ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name));
  // By code units, not by the order of the file system, so that every machine reads in one order.
  return files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

const isExport = (path: string): boolean => /\.(csv|tsv|txt)(\.gz)?$/i.test(path);

/** Files that lie beside exports and are none: hidden ones, notes on where the data come from. */
function isHousekeeping(path: string): boolean {
  const name = path.slice(path.lastIndexOf(sep) + 1);
  return name.startsWith('.') || /^(readme|source|licen[cs]e).*\.(md|txt)$/i.test(name);
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(absent);
  return found?.isDirectory() ?? false;
}

function absent(error: unknown): undefined {
  const { code } = error as { code?: string };
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
  throw error;
}
