import { basename, dirname, join, relative, sep } from 'node:path';
import type { Chronicle, Folders } from '../chronicle/index.ts';
import type { Fault } from '../faults/index.ts';
import { isInside } from './inside.ts';

/** A file of a folder as a person at the terminal can open it: from the project where the folder lies inside, else the whole path. */
export function shownPath(root: string, folder: string, ...names: readonly string[]): string {
  const path = join(folder, ...names);
  return isInside(folder, root) ? relative(root, path).split(sep).join('/') : path;
}

/**
 * The same of a file as pages name it. They name one of a folder outside the project from the folder above it, so that they are the
 * same on every machine, and from there nobody at a terminal could open it. Where two folders are named alike, the file may lie in
 * either, and stays as it is told.
 */
export function openable<Where extends Pick<Fault, 'file'>>(
  { root, data, content }: Folders,
  told: Where,
): Where {
  const holds = [data, content].filter((one) => told.file.startsWith(`${nameOnPages(one, root)}/`));
  const [folder, ...others] = [...new Set(holds)];
  if (folder === undefined || others.length > 0 || isInside(folder, root)) return told;
  return { ...told, file: join(dirname(folder), told.file) };
}

function nameOnPages(folder: string, root: string): string {
  return isInside(folder, root) ? relative(root, folder).split(sep).join('/') : basename(folder);
}

/** What was made of a build, with every file that is told in it as `openable` names it. */
export function allOpenable(folders: Folders, made: Chronicle): Chronicle {
  const all = <Where extends Pick<Fault, 'file'>>(told: readonly Where[]): Where[] =>
    told.map((one) => openable(folders, one));
  const { faults, remarks, report, releases } = made;
  const { refused, rejectedRows } = report;
  return {
    ...made,
    faults: all(faults),
    remarks: all(remarks),
    releases: releases.map((release) => ({ ...release, handoff: openable(folders, release.handoff) })),
    report: { ...report, refused: all(refused), rejectedRows: all(rejectedRows) },
  };
}
