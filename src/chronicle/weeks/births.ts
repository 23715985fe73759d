import type { Week } from '../../calendar/index.ts';
import type { KnownTheme, Theme, ThemeHistory } from '../../themes/index.ts';

/** When a theme was found that was not always there. */
export interface Birth {
  /** The index of the week; -1 for one before the first. */
  readonly week: number;
  /** It burst into being, which is news; what a later discovery made of older tickets is none. */
  readonly isNews: boolean;
}

/** What tells a theme's age. */
type Lasting = Pick<Theme, 'id' | 'curated' | 'merged'>;

/** By theme id; themes that were always there are left out. */
export type Births = ReadonlyMap<string, Birth>;

/** Reads from a history of themes in which week each was found. */
export function birthsOf(
  { themes, known }: { readonly themes: readonly Lasting[] } & Pick<ThemeHistory, 'known'>,
  weeks: readonly Week[],
): Births {
  const index = new Map(weeks.map(({ id }, at) => [id, at]));
  const newest = weeks.at(-1)?.id ?? '';
  const births = new Map<string, Birth>();
  for (const theme of themes) {
    const { born, found } = oldestIn(theme, known) ?? {};
    if (born === undefined) continue;
    const week = index.get(born) ?? (born > newest ? weeks.length : -1);
    births.set(theme.id, { week, isNews: found === 'burst' });
  }
  return births;
}

/**
 * The theme that was found first of one and those that it took in, for it has their tickets too: so old it is. None for a theme that
 * the team wrote down: its file speaks for the tickets of every week.
 */
export function oldestIn(
  { id, curated, merged = [] }: Lasting,
  known: ReadonlyMap<string, KnownTheme>,
): KnownTheme | undefined {
  if (curated) return undefined;
  // A hidden theme brings no tickets.
  const [oldest] = [id, ...merged]
    .flatMap((one) => known.get(one) ?? [])
    .filter((one) => one.id === id || !one.hidden)
    .sort((a, b) => byText(a.born ?? '', b.born ?? '') || byText(b.found, a.found) || byText(a.id, b.id));
  return oldest;
}

/** Whether a theme was known in a week: what is said of a week speaks of no theme that was found later. */
export function isBorn(births: Births, theme: string, week: number): boolean {
  return (births.get(theme)?.week ?? -1) <= week;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
