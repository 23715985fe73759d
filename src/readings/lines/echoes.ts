import type { ThemeFigures } from '../figures.ts';
import { carries, isNew, rose } from './shape.ts';

/** An older theme that has less than this besides a newer one is the same to a reader. */
const leastBeside = 0.25;

/**
 * Leaves out the themes whose rise another one tells: tickets of a theme that burst inside an older one are counted in both, and what is
 * one finding is told once. The newer theme tells it, unless the older one lies above its usual range without those tickets too, or is
 * hardly more than them: then it is the older one that moved.
 */
export function withoutEchoes(themes: readonly ThemeFigures[]): ThemeFigures[] {
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const echoes = new Set<ThemeFigures>();
  for (const theme of themes) {
    const older = byId.get(theme.inside?.id ?? '');
    if (!theme.inside || !older || !stirs(older) || !stirs(theme) || !carries(theme)) continue;
    const { without } = theme.inside;
    const alone = older.change.usual !== null && without > older.change.usual.high;
    const same = without < leastBeside * older.change.count;
    echoes.add(same || (alone && theme.found !== 'now') ? theme : older);
  }
  return themes.filter((theme) => !echoes.has(theme));
}

/** Something would be said of it: it is new, higher than usual, back from there, or rising slowly. */
function stirs(theme: ThemeFigures): boolean {
  return isNew(theme) || rose(theme) || theme.weeksAbove > 0 || theme.rising !== undefined;
}
