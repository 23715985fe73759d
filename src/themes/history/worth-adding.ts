import { isMixed } from '../naming/mixed.ts';
import { isSpaceless } from '../text/words.ts';
import type { Theme } from '../theme.ts';

const fewestTickets = 12;

/**
 * True for a group of tickets that may join known themes. Beside those, groups gather of a language that few write and of what is said
 * everywhere: they are small, hold several things, or no phrase names them, only one word or two that stand apart.
 */
export function isWorthAdding(theme: Pick<Theme, 'label' | 'foundIn' | 'held'>): boolean {
  return (
    (theme.foundIn ?? 0) >= fewestTickets &&
    !isMixed(theme) &&
    !theme.label.includes(', ') &&
    (theme.label.includes(' ') || isSpaceless(theme.label))
  );
}
