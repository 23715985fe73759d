import type { ThemeReport } from '../schema/theme.ts';

/** In which way a theme moved: what its newest week is beside the weeks before, else where it stands in its life. */
export type Move = 'above' | 'fresh' | 'rising' | 'below' | 'gone' | 'fading';

/** The order in which they are told: what grows before what shrinks. */
const moves = ['fresh', 'above', 'rising', 'below', 'fading', 'gone'] as const satisfies readonly Move[];

/** What of a theme tells whether it moved. */
export type Moving = Pick<ThemeReport, 'id' | 'newest' | 'life'> & { readonly rising?: unknown };

/**
 * Tells in which way a theme moved; nothing of one that is where it was. A week outside the usual range is told before what no
 * single week shows.
 */
export function moveOf({ newest, rising, life }: Moving): Move | undefined {
  const { verdict, run } = newest;
  if (verdict === 'new') return 'fresh';
  // Gone is told for as long as the silence that was called so lasts in the weekly verdict; then it is where it was.
  if (verdict === 'gone') return 'gone';
  if (verdict === 'above' || verdict === 'far-above' || run?.side === 'above') return 'above';
  if (verdict === 'below' || verdict === 'far-below' || run?.side === 'below') return 'below';
  if (rising !== undefined) return 'rising';
  return life === 'fading' ? 'fading' : undefined;
}

/** The themes that moved, by the way in which they did; within each in the order given. */
export function moved<Theme extends Moving>(themes: readonly Theme[]): { move: Move; themes: Theme[] }[] {
  return moves
    .map((move) => ({ move, themes: themes.filter((theme) => moveOf(theme) === move) }))
    .filter((group) => group.themes.length > 0);
}
