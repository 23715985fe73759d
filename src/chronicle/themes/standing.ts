import type { ThemeReport } from '../schema/theme.ts';
import { type Moving, moveOf } from './movement.ts';
import { recentTickets } from './newest-week.ts';

const quarter = 13;
const fewestTickets = 5;
/** More than these nobody reads. */
const mostStanding = 40;

/**
 * Parts themes in those that stand and those that are folded: a theme stands with five tickets in the last thirteen weeks, as long
 * as it is among the forty heaviest. What moved always stands: a finding is never folded away.
 *
 * @param themes heaviest first
 * @param newest the index of the newest week that is over
 * @returns `foldedAreSmall`: none is folded only because forty others are heavier
 */
export function standingThemes<Theme extends Moving & Pick<ThemeReport, 'weeks'>>(
  themes: readonly Theme[],
  newest: number,
): { standing: Theme[]; folded: Theme[]; foldedAreSmall: boolean } {
  const isLarge = (theme: Theme): boolean => recentTickets(theme, newest, quarter) >= fewestTickets;
  const stands = new Set(themes.filter(isLarge).slice(0, mostStanding));
  const isStanding = (theme: Theme): boolean => stands.has(theme) || moveOf(theme) !== undefined;
  const folded = themes.filter((theme) => !isStanding(theme));
  return { standing: themes.filter(isStanding), folded, foldedAreSmall: !folded.some(isLarge) };
}
