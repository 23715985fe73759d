import { dirname, join, relative, sep } from 'node:path';
import { isInside } from './inside.ts';

/** A file of a folder as messages name it: from the project where the folder lies inside, else from the folder above it. */
export function shownPath(root: string, folder: string, ...names: readonly string[]): string {
  const base = isInside(folder, root) ? root : dirname(folder);
  return relative(base, join(folder, ...names))
    .split(sep)
    .join('/');
}
