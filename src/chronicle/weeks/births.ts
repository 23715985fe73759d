import type { Week } from '../../calendar/index.ts';
import type { ThemeHistory } from '../../themes/index.ts';

/** When a theme was found that was not always there. */
export interface Birth {
  /** The index of the week; -1 for one before the first. */
  readonly week: number;
  /** It burst into being, which is news; what a later discovery made of older tickets is none. */
  readonly isNews: boolean;
}

/** By theme id; themes that were always there are left out. */
export type Births = ReadonlyMap<string, Birth>;

/** Reads from a history of themes in which week each was found. */
export function birthsOf(
  { news, known }: Pick<ThemeHistory, 'news' | 'known'>,
  weeks: readonly Week[],
): Births {
  const index = new Map(weeks.map(({ id }, at) => [id, at]));
  const newest = weeks.at(-1)?.id ?? '';
  const births = new Map<string, Birth>();
  const add = (theme: string, born: string, isNews: boolean): void => {
    births.set(theme, { week: index.get(born) ?? (born > newest ? weeks.length : -1), isNews });
  };
  for (const { id, born, found } of known.values()) if (born !== undefined) add(id, born, found === 'burst');
  for (const { theme, week } of news) add(theme, week, true);
  return births;
}

/** Whether a theme was known in a week: what is said of a week speaks of no theme that was found later. */
export function isBorn(births: Births, theme: string, week: number): boolean {
  return (births.get(theme)?.week ?? -1) <= week;
}
