import type { ThemeMove } from '../../readings/index.ts';
import type { ThemeReport } from '../schema/theme.ts';

/** In which way a theme moved in its newest week, as the reading says it, else that it fades, which no single week shows. */
export type Move = ThemeMove | 'fading';

/** The order in which they are told: what grows before what shrinks. */
const moves = ['fresh', 'above', 'rising', 'below', 'fading', 'gone'] as const satisfies readonly Move[];

/** What of a theme tells whether it moved. */
export type Moving = Pick<ThemeReport, 'id' | 'move' | 'life'>;

/** Tells in which way a theme moved; nothing of one that is where it was. */
export function moveOf({ move, life }: Moving): Move | undefined {
  return move ?? (life === 'fading' ? 'fading' : undefined);
}

/** The themes that moved, by the way in which they did; within each in the order given. */
export function moved<Theme extends Moving>(themes: readonly Theme[]): { move: Move; themes: Theme[] }[] {
  return moves
    .map((move) => ({ move, themes: themes.filter((theme) => moveOf(theme) === move) }))
    .filter((group) => group.themes.length > 0);
}
