import { weekTitle } from '../../calendar/index.ts';
import type { Words } from '../../words/index.ts';
import type { Desk } from '../desk.ts';
import type { ThemeReport } from '../schema/theme.ts';
import type { Point } from '../schema/week.ts';
import type { FormerTheme } from './former.ts';
import { themesHeadline } from './headline.ts';
import { type Move, moved } from './movement.ts';
import { newestJudged } from './newest-week.ts';
import { foundInNewest, type ThemeNews } from './news.ts';
import { standingThemes } from './standing.ts';
import { type Unthemed, unthemedOf } from './unthemed.ts';

/** What the list of themes says beside the themes themselves. */
export interface ThemesOverview {
  readonly headline: string;
  /** The themes that were found in the newest week that is over. */
  readonly news: readonly ThemeNews[];
  /** Those that moved in it or stand otherwise than they did, without the new ones. */
  readonly moved: readonly { readonly move: Move; readonly themes: readonly ThemeReport[] }[];
  /** By weight: those that stand, and the small ones. */
  readonly standing: readonly ThemeReport[];
  readonly folded: readonly ThemeReport[];
  /** None is folded only because others are heavier. */
  readonly foldedAreSmall: boolean;
  readonly unthemed: Unthemed;
  /** How many themes the team wrote down, and how many were found. */
  readonly written: number;
  readonly found: number;
  /** Ids of themes that the team hid: their addresses stay. */
  readonly hidden: readonly string[];
  /** Those that were merged into a hidden one. */
  readonly unshown: readonly FormerTheme[];
  /** Those of whose tickets none is here. */
  readonly quiet: readonly FormerTheme[];
}

/**
 * Gathers what the list of themes says.
 *
 * @param themes heaviest first
 * @param points the weeks of the volume, as a chart shows them
 */
export function themesOverview(
  themes: readonly ThemeReport[],
  former: readonly FormerTheme[],
  desk: Desk,
  points: readonly Point[],
  words: Words,
): ThemesOverview {
  const newest = newestJudged(desk);
  const week = desk.weeks[newest]?.id;
  const news = foundInNewest(themes);
  const isNew = new Set(news.map(({ theme }) => theme.id));
  const written = themes.filter(({ curated }) => curated);
  return {
    headline: themesHeadline(
      themes,
      news,
      { title: week === undefined ? '' : weekTitle(week, words), covered: desk.known[newest] ?? false },
      words,
    ),
    news,
    moved: moved(themes.filter(({ id }) => !isNew.has(id))),
    ...standingThemes(themes, newest),
    unthemed: unthemedOf(desk, points, new Set(written.map(({ id }) => id))),
    written: written.length,
    found: themes.length - written.length,
    unshown: former.filter(({ state }) => state === 'unshown'),
    quiet: former.filter(({ state }) => state === 'quiet'),
    hidden: former.filter(({ state }) => state === 'hidden').map(({ id }) => id),
  };
}
