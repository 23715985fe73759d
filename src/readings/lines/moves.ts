import { z } from 'zod';
import type { ThemeFigures } from '../figures.ts';
import { withoutEchoes } from './echoes.ts';
import { fell, isGone, isNew, isTooSmall, rose } from './shape.ts';

/** In which way a theme moved in a week, beside the weeks before. */
export const themeMoveSchema = z.enum(['fresh', 'above', 'below', 'gone', 'rising']);
export type ThemeMove = z.output<typeof themeMoveSchema>;

/**
 * The themes that are spoken of: not one that was found on too little, and of a theme and its part that rose by the same tickets only
 * the one that tells it.
 */
export function spokenOf(themes: readonly ThemeFigures[]): ThemeFigures[] {
  return withoutEchoes(themes.filter((theme) => !isTooSmall(theme)));
}

/** In which way a theme moved that is spoken of; nothing of one that is where it was. */
export function moveOf(theme: ThemeFigures): ThemeMove | undefined {
  if (isNew(theme)) return 'fresh';
  if (isGone(theme)) return 'gone';
  if (rose(theme)) return 'above';
  if (fell(theme)) return 'below';
  return theme.rising?.unremarked || theme.stillRising ? 'rising' : undefined;
}

/**
 * Tells which themes are new in a week, above or below their usual range, silent, or rising slowly. Its reading, the list of themes and
 * the title of their chart all say this.
 *
 * @param themes all of the week
 * @returns by theme id; those that are where they were are left out
 */
export function movesOf(themes: readonly ThemeFigures[]): ReadonlyMap<string, ThemeMove> {
  return new Map(
    spokenOf(themes).flatMap((theme): [string, ThemeMove][] => {
      const move = moveOf(theme);
      return move === undefined ? [] : [[theme.id, move]];
    }),
  );
}
