import { fewestForPercentage } from '../../change/index.ts';
import { fewestRequesters, fewestTickets } from '../../themes/index.ts';
import type { Words } from '../../words/index.ts';
import type { ThemeFigures, WeekFigures } from '../figures.ts';

/** A theme stands on at least this many independent requesters, as one that is found does. */
export const independentEnough = fewestRequesters;

const rising = new Set(['new', 'far-above', 'above']);

/**
 * Tells whether a theme is new this week: it was found in it, or it is as old as the desk and nobody wrote about it before. One that was
 * found in an earlier week was told as new then, and never is again.
 */
export function isNew({ found, change }: ThemeFigures): boolean {
  return found === 'now' || (found === undefined && change.verdict === 'new');
}

/** Enough independent requesters to carry a line. */
export function carries({ independent }: ThemeFigures): boolean {
  return independent >= independentEnough;
}

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

/** Silent, and called so. */
export function isGone({ change }: ThemeFigures): boolean {
  return change.verdict === 'gone';
}

/**
 * Tells whether a theme fell below its usual range, or still lies below it after a week in which it did. What has been silent for so
 * long that it is no more called gone has not: nothing is left to say of it.
 */
export function fell(theme: ThemeFigures): boolean {
  const { change, weeksBelow = 0 } = theme;
  const { verdict, usual, count } = change;
  if (verdict === 'below' || verdict === 'far-below') return true;
  return (
    weeksBelow > 0 && verdict === 'within' && usual !== null && count < usual.low && !isLongSilent(theme)
  );
}

/** Silent for so long that it is no more called gone. */
export function isLongSilent({ change, before }: ThemeFigures): boolean {
  return change.count === 0 && change.verdict === 'within' && before.verdict === 'gone';
}

/**
 * The theme that mattered most: one that rose and stands on enough independent requesters, the furthest above
 * its usual range first; else none. Ties go to the heavier one, then to the id.
 */
export function risen(figures: WeekFigures): ThemeFigures | undefined {
  return figures.themes
    .filter((theme) => rose(theme) && carries(theme))
    .sort((a, b) => excess(b) - excess(a) || b.change.count - a.change.count || (a.id < b.id ? -1 : 1))[0];
}

/** A theme that was found in this week on so few tickets or independent requesters that no reading speaks of it. */
export function isTooSmall(theme: ThemeFigures): boolean {
  return theme.found === 'now' && (!carries(theme) || theme.change.count < fewestTickets);
}

/** Themes that were found in this week, the widest first. */
export function foundNow({ themes }: Pick<WeekFigures, 'themes'>): ThemeFigures[] {
  return themes.filter(({ found }) => found === 'now').sort(wider);
}

/** What a reading is about: the theme that rose furthest, else the widest of those that were found in this week. */
export function topTheme(figures: WeekFigures): ThemeFigures | undefined {
  return risen(figures) ?? foundNow(figures)[0];
}

/** The heaviest theme of whose slow rise this reading tells; else none. */
export function risingSlowly({ themes }: WeekFigures): ThemeFigures | undefined {
  return themes.find((theme) => theme.rising !== undefined && carries(theme));
}

/** The theme with the most independent requesters this week, risen or not. */
export function heaviest(figures: WeekFigures): ThemeFigures | undefined {
  return [...figures.themes].sort(wider)[0];
}

function wider(a: ThemeFigures, b: ThemeFigures): number {
  return b.independent - a.independent || b.change.count - a.change.count || (a.id < b.id ? -1 : 1);
}

/** Tickets above the upper end of the usual range, in units of that end's square root, so that small themes can win too. */
function excess({ change }: ThemeFigures): number {
  const high = change.usual?.high ?? 0;
  return (change.count - high) / Math.sqrt(high + 1);
}

/** Whether a theme is about accounts, as every ticket has one, and not about requesters. */
function allInAccounts({ accountCount, independent }: ThemeFigures): boolean {
  return accountCount > 0 && accountCount === independent;
}

/** Who a theme is about: `four schools`, `one school`, `12 requesters`. */
export function cohort(theme: ThemeFigures, { account }: WeekFigures, words: Words): string {
  const say = words.lines.cohort;
  return allInAccounts(theme)
    ? say.accounts(theme.accountCount, account.one, account.many)
    : say.requesters(theme.requesters);
}

/** The same, said of once more: `the same four schools`, `the one school`. */
export function sameCohort(theme: ThemeFigures, { account }: WeekFigures, words: Words): string {
  const say = words.lines.cohort;
  return allInAccounts(theme)
    ? say.sameAccounts(theme.accountCount, account.one, account.many)
    : say.sameRequesters(theme.requesters);
}

/** `four schools, among them Ashford Academy and Corby High`, where names are given. */
export function namedCohort(theme: ThemeFigures, figures: WeekFigures, words: Words): string | undefined {
  const say = words.lines.cohort;
  const [first, second] = theme.accounts;
  if (!first) return undefined;
  if (!second) return say.named(cohort(theme, figures, words), first);
  return theme.independent === 2
    ? say.both(first, second)
    : say.among(cohort(theme, figures, words), first, second);
}

/** What more than half of its tickets say: in counts, as on the theme's own page, where few ask or say anything. */
export function complaint({ split, change }: ThemeFigures, words: Words): string | undefined {
  const { howDoI, doesntWork } = split;
  const say = words.lines.topTheme;
  const { count } = change;
  if (count < 3) return undefined;
  const isFew = howDoI + doesntWork < fewestForPercentage;
  if (doesntWork > count / 2) return isFew ? say.fail(doesntWork, count) : say.mostFail;
  if (howDoI > count / 2) return isFew ? say.ask(howDoI, count) : say.mostAsk;
  return undefined;
}
