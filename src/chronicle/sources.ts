import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Fault } from '../faults/index.ts';
import { shownPath } from '../tickets/index.ts';
import { absent, list } from './listing.ts';
import { whyNoExport } from './no-export.ts';
import { readTextFile } from './text-file.ts';

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
  /** What triage wrote of bugs, of brief input and of misroutes. */
  readonly bugs?: Source;
  readonly briefs?: Source;
  readonly misroutes?: Source;
  /** What is known of discovered themes between builds. */
  readonly registry?: Source;
  /** What is to vanish. */
  readonly forget?: Source;
  readonly handoffs: readonly Source[];
  /** How the paths of all files begin that lie where handoffs are looked for, also of those that were passed over. */
  readonly handoffFolder: string;
  /** What the watchers of releases noted. */
  readonly watches: readonly Source[];
  readonly readings: readonly Source[];
  readonly notes: readonly Source[];
  /** Signal readings, each named after its handoff. */
  readonly signals: readonly Source[];
  readonly themes: readonly Source[];
  /** The team's own words for streams, a file for each language. */
  readonly cues: readonly Source[];
  /** Folders that were named and do not exist, and files that were passed over. */
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
  const faults: Fault[] = await missingFolders(folders);
  const { data, content } = folders;
  const exports = await exportsIn(folders, faults);
  const texts = (folder: string, ending: RegExp, others?: string): Promise<Source[]> =>
    textsIn(folders, folder, ending, faults, others);
  // What these two say decides what may be published: a site is not made without them.
  const settings = await text(folders, resolve(content, 'settings.yaml'), faults, true);
  const forget = await text(folders, resolve(data, 'forget.csv'), faults, true);
  const corrections = await text(folders, resolve(data, 'sorting.csv'), faults);
  const bugs = await text(folders, resolve(data, 'bugs.csv'), faults);
  const briefs = await text(folders, resolve(data, 'briefs.csv'), faults);
  const misroutes = await text(folders, resolve(data, 'misroutes.csv'), faults);
  const registry = await text(folders, resolve(data, 'themes.json'), faults);
  return {
    folders,
    ...exports,
    ...(settings ? { settings } : {}),
    ...(corrections ? { corrections } : {}),
    ...(bugs ? { bugs } : {}),
    ...(briefs ? { briefs } : {}),
    ...(misroutes ? { misroutes } : {}),
    ...(registry ? { registry } : {}),
    ...(forget ? { forget } : {}),
    handoffs: await texts('handoffs', /\.md$/, notRead('a handoff')),
    handoffFolder: `${shown(folders, resolve(content, 'handoffs'))}/`,
    watches: await texts('watches', /\.md$/, notRead('a watch log')),
    readings: await texts('readings', /\.mdx$/),
    notes: await texts('voice', /\.mdx$/),
    signals: await texts('signals', /\.md$/, notRead('a signal reading')),
    themes: await texts('themes', /\.md$/, notRead('a theme')),
    cues: await texts('cues', /\.ya?ml$/),
    faults,
  };
}

/** What is told of a file that lies where such a one is looked for and has another ending. */
const notRead = (what: string): string =>
  `It was not read: ${what} is written in a file that ends in .md. Give it that ending, or take it away.`;

async function missingFolders({ root, data, content }: Folders): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const folder of [data, content]) {
    const found = await stat(folder).catch(absent);
    if (found?.isDirectory()) continue;
    const inside = baseOf(folder, root) === root;
    faults.push({
      file: inside ? shown({ root, data, content }, folder) : folder,
      message: 'There is no such folder; it counts as empty. Create it, or name another one.',
    });
  }
  return faults;
}

async function exportsIn(
  folders: Folders,
  faults: Fault[],
): Promise<Pick<Sources, 'ticketFiles' | 'ticketBytes'>> {
  const { files, passedOver } = await list(resolve(folders.data, 'tickets'), folders.data);
  const dropped = files.filter((path) => !isHousekeeping(path));
  const noExports = dropped
    .filter((path) => !isExport(path))
    .map((path) => ({ path, message: whyNoExport(path) }));
  for (const { path, message } of [...noExports, ...passedOver.filter(({ path }) => !isHousekeeping(path))]) {
    // An export may be named for the person who is in it.
    faults.push({ file: shownPath(shown(folders, path)), message });
  }
  const ticketFiles = dropped.filter(isExport);
  // They only measure the progress: a file that is gone by now is told when it is to be read.
  const sizes = await Promise.all(
    ticketFiles.map((path) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return { ticketFiles, ticketBytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** @param others what is told of a file with another ending, where that is told */
async function textsIn(
  folders: Folders,
  name: string,
  ending: RegExp,
  faults: Fault[],
  others?: string,
): Promise<Source[]> {
  const folder = resolve(folders.content, name);
  const { files, passedOver } = await list(folder, folders.content);
  for (const { path, message } of passedOver) {
    if (ending.test(path)) faults.push({ file: shown(folders, path), message });
  }
  if (others !== undefined) {
    for (const path of files)
      if (!ending.test(path) && !isHousekeeping(path))
        faults.push({ file: shown(folders, path), message: others });
  }
  const sources: Source[] = [];
  for (const path of files.filter((one) => ending.test(one))) {
    if (dirname(path) !== folder) {
      faults.push({
        file: shown(folders, path),
        message: `It was not read: it lies in a sub-folder. Move it into content/${name}/.`,
      });
      continue;
    }
    const source = await text(folders, path, faults);
    if (source) sources.push(source);
  }
  return sources;
}

/** One text, or nothing and a fault where it is there and cannot be read. */
async function text(
  folders: Folders,
  path: string,
  faults: Fault[],
  stopsBuild?: true,
): Promise<Source | undefined> {
  const read = await readTextFile(path);
  if (read === undefined) return undefined;
  const file = shown(folders, path);
  if ('text' in read) return { file, text: read.text };
  faults.push({ file, message: read.message, ...(stopsBuild ? { stopsBuild } : {}) });
  return undefined;
}

function shown({ root, data, content }: Folders, path: string): string {
  const folder = path === data || path.startsWith(data + sep) ? data : content;
  return relative(baseOf(folder, root), path).split(sep).join('/');
}

/**
 * What the paths of a folder's files are shown relative to: the project where the folder lies inside, else the
 * folder above it, so that a path reads the same on every machine.
 */
export function baseOf(folder: string, root: string): string {
  const inside = relative(root, folder);
  return inside.startsWith('..') || isAbsolute(inside) ? dirname(folder) : root;
}

const isExport = (path: string): boolean => /\.(csv|tsv|txt)(\.gz)?$/i.test(path);

/** Files that lie beside exports and are none: hidden ones, notes on where the data come from. */
function isHousekeeping(path: string): boolean {
  const name = path.slice(path.lastIndexOf(sep) + 1);
  return name.startsWith('.') || /^(readme|source|licen[cs]e).*\.(md|txt)$/i.test(name);
}
