import { fileStem } from '../../documents/index.ts';
import type { Fault } from '../../faults/index.ts';
import type { Theme } from '../theme.ts';
import { comparableName } from './names.ts';

/**
 * Tells of each written theme that bears the name of a found one: one list shows both, and nobody can tell them apart there. Both can be
 * used, and none is left out.
 *
 * @param files those in which themes are written down
 * @param themes all that are shown
 * @param carried ids of the themes that tickets have: the others stand in no list
 */
export function namedAlike(
  files: readonly { readonly file: string }[],
  themes: readonly Pick<Theme, 'id' | 'label' | 'curated'>[],
  carried: ReadonlySet<string>,
): Fault[] {
  const written = themes.filter(({ curated }) => curated);
  const ids = new Set(written.map(({ id }) => id));
  const found = themes.filter(({ id, curated }) => !curated && !ids.has(id) && carried.has(id));
  return written.flatMap(({ id, label }): Fault[] => {
    const file = files.find((one) => fileStem(one.file) === id)?.file;
    const other = found.find((one) => comparableName(one.label) === comparableName(label));
    if (file === undefined || other === undefined || !carried.has(id)) return [];
    const message = `'${label}' is also the name of a theme that was found in the tickets, '${other.id}', and one list shows both. Rename one of the two: the title here, or npm run themes -- rename ${other.id} "NEW NAME". Where both are the same, take this file away and write that one down instead: npm run themes -- promote ${other.id}`;
    return [{ file, message }];
  });
}
