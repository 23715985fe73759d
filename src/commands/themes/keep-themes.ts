import { join } from 'node:path';
import type { Chronicle, Folders } from '../../chronicle/index.ts';
import { type Registry, readRegistry, registryAsJson, registryToKeep } from '../../themes/index.ts';
import { counted } from '../../words/index.ts';
import { NotWritten } from '../not-written.ts';
import { shownPath } from '../shown-path.ts';
import { isFurther } from './grounds.ts';
import { writeThemes } from './themes-file.ts';

const fewestWeeks = 4;

/**
 * Writes what a build knows of its themes into `data/themes.json`, where that is more than stands there. A file with a mistake, one
 * that somebody changed while the site was built and one of later weeks are left as they are, and so is any file when the build looks
 * back in time.
 *
 * @param now the as-of time, where one was given
 * @returns a line for the end of the build; nothing where nothing was to be written
 */
export async function keepThemes(
  { registry: { found, file }, ticket, weeks }: Pick<Chronicle, 'registry' | 'ticket' | 'weeks'>,
  { root, data }: Pick<Folders, 'root' | 'data'>,
  now: string | undefined,
): Promise<string | undefined> {
  if (now) return undefined;
  const before = file === undefined ? undefined : readRegistry(file.text, file.file).registry;
  if (file !== undefined && before === undefined) return undefined;
  // Before a month is over little is known, and nothing for good.
  if (weeks.filter(({ complete }) => complete).length < fewestWeeks && file === undefined) return undefined;
  const kept = registryToKeep(found, (id) => ticket(id) !== undefined);
  if (found.through === '' || (file === undefined && kept.themes.length === 0)) return undefined;
  if (before !== undefined && isFurther(before, found)) return undefined;
  const after = registryAsJson(kept);
  if (file?.text.replaceAll('\r\n', '\n') === after) return undefined;

  const path = join(data, 'themes.json');
  const shown = shownPath(root, data, 'themes.json');
  try {
    if (!(await writeThemes(path, shown, file?.text, after, 'build again')))
      return `${shown} was changed by something else while the site was built, and left as it is. Build again.`;
  } catch (error) {
    const { code } = error as { code?: string };
    if (!(error instanceof NotWritten) && code === undefined) throw error;
    const why = error instanceof NotWritten ? error.message : `${shown} could not be written (${code}).`;
    return `${why} The site is whole; themes keep their ids and names for sure only with that file.`;
  }
  return lineOf(shown, before, kept);
}

function lineOf(shown: string, before: Registry | undefined, { themes, through }: Registry): string {
  if (before === undefined)
    return `${shown} was written: it knows ${counted(themes.length, 'theme')}, so that their ids, names and addresses stay. Commit it.`;
  const known = new Set(before.themes.map(({ id }) => id));
  const more = themes.filter(({ id }) => !known.has(id)).length;
  return more === 0
    ? `${shown} was brought up to ${through}; commit it.`
    : `${shown} now knows ${counted(more, 'theme')} more; commit it.`;
}
