import type { Week } from '../../calendar/index.ts';
import type { ThemeHistory } from '../../themes/index.ts';

/** When themes were found that were not always there: the index of the week by theme id, -1 for one before the first. */
export type Births = ReadonlyMap<string, number>;

/** Reads from a history of themes in which week each was found; those that were always there are left out. */
export function birthsOf(
  { news, known }: Pick<ThemeHistory, 'news' | 'known'>,
  weeks: readonly Week[],
): Births {
  const index = new Map(weeks.map(({ id }, at) => [id, at]));
  const born = new Map<string, string>();
  for (const { id, born: week } of known.values()) if (week !== undefined) born.set(id, week);
  for (const { theme, week } of news) born.set(theme, week);
  const newest = weeks.at(-1)?.id ?? '';
  return new Map(
    [...born].map(([theme, week]) => [theme, index.get(week) ?? (week > newest ? weeks.length : -1)]),
  );
}

/** Whether a theme was known in a week: what is said of a week speaks of no theme that was found later. */
export function isBorn(births: Births, theme: string, week: number): boolean {
  return (births.get(theme) ?? -1) <= week;
}
