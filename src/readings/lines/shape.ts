import { countedInWords } from '../../words/index.ts';
import type { ThemeFigures, WeekFigures } from '../figures.ts';

/** A theme stands on at least this many independent requesters (domain: three carry a theme). */
export const independentEnough = 3;

const rising = new Set(['new', 'far-above', 'above']);

/**
 * Tells whether a theme rose out of its usual range, or still lies above it after a week in which it did: the
 * correction for chance among many themes does not apply to the one that was expected.
 */
export function rose({ change, weeksAbove }: ThemeFigures): boolean {
  return (
    rising.has(change.verdict) ||
    (weeksAbove > 0 && change.usual !== null && change.count > change.usual.high)
  );
}

/**
 * The theme that mattered most: one that rose and stands on enough independent requesters, the furthest above
 * its usual range first; else none. Ties go to the heavier one, then to the id.
 */
export function risen(figures: WeekFigures): ThemeFigures | undefined {
  return figures.themes
    .filter((theme) => rose(theme) && theme.independent >= independentEnough)
    .sort((a, b) => excess(b) - excess(a) || b.change.count - a.change.count || (a.id < b.id ? -1 : 1))[0];
}

/** The theme with the most independent requesters this week, risen or not. */
export function heaviest(figures: WeekFigures): ThemeFigures | undefined {
  return [...figures.themes].sort(
    (a, b) => b.independent - a.independent || b.change.count - a.change.count || (a.id < b.id ? -1 : 1),
  )[0];
}

/** Tickets above the upper end of the usual range, in units of that end's square root, so that small themes can win too. */
function excess({ change }: ThemeFigures): number {
  const high = change.usual?.high ?? 0;
  return (change.count - high) / Math.sqrt(high + 1);
}

/** Who a theme is about: its accounts where every ticket has one, else its requesters. */
export function peopleOf(
  theme: ThemeFigures,
  figures: WeekFigures,
): { readonly count: number; readonly one: string; readonly many: string } {
  const allInAccounts = theme.accountCount > 0 && theme.accountCount === theme.independent;
  return allInAccounts
    ? { count: theme.accountCount, ...figures.account }
    : { count: theme.requesters, one: 'requester', many: 'requesters' };
}

/** `four schools`, `one school`, `12 requesters`. */
export function cohort(theme: ThemeFigures, figures: WeekFigures): string {
  const { count, one, many } = peopleOf(theme, figures);
  return countedInWords(count, one, many);
}

/** `four schools, among them Ashford Academy and Corby High`, where names are given. */
export function namedCohort(theme: ThemeFigures, figures: WeekFigures): string | undefined {
  const [first, second] = theme.accounts;
  if (!first) return undefined;
  if (!second) return `${cohort(theme, figures)} (${first})`;
  return theme.independent === 2
    ? `${first} and ${second}`
    : `${cohort(theme, figures)}, among them ${first} and ${second}`;
}

/** What more than half of its tickets say. */
export function complaint(theme: ThemeFigures): string | undefined {
  const { howDoI, doesntWork } = theme.split;
  const most = theme.change.count / 2;
  if (theme.change.count < 3) return undefined;
  if (doesntWork > most) return 'most say it does not work';
  if (howDoI > most) return 'most ask how';
  return undefined;
}
