import type { Words } from '../../words/index.ts';
import type { ThemeReport } from '../schema/theme.ts';
import { moved } from './movement.ts';
import type { ThemeNews } from './news.ts';

/** A headline says two things; the page has the others. */
const most = 2;
/** More names than these in all are a list. */
const mostNamed = 2;

/**
 * What moved among all themes, as the headline of their list: what is new, what is above its usual range, what rises, falls or has
 * gone, the first two by name and all others by number; a calm sentence where nothing moved.
 *
 * @param week the newest week that is over, as a sentence says it: `Week 46`; not covered where the exports miss days of it
 * @param themes heaviest first
 */
export function themesHeadline(
  themes: readonly ThemeReport[],
  news: readonly ThemeNews[],
  { title, covered }: { readonly title: string; readonly covered: boolean },
  words: Words,
): string {
  const say = words.themes.headline;
  const isNew = new Set(news.map(({ theme }) => theme.id));
  const groups = moved(themes.filter(({ id }) => !isNew.has(id)));
  const fresh = [
    ...news.map(({ theme }) => theme.label),
    ...groups
      .filter(({ move }) => move === 'fresh')
      .flatMap((group) => group.themes.map(({ label }) => label)),
  ];
  const rest = groups.flatMap(({ move, themes: some }) => (move === 'fresh' ? [] : [{ move, some }]));
  if (fresh.length === 0 && rest.length === 0) {
    const compared = themes.filter(({ newest }) => newest.usual !== null).length;
    if (!covered) return say.daysMissing(title);
    return compared === 0 ? say.tooLittle(themes.length) : say.calm(title, compared);
  }
  let names = mostNamed;
  const naming = (labels: readonly string[]): readonly string[] | number => {
    if (labels.length > names) return labels.length;
    names -= labels.length;
    return labels;
  };
  const parts = [
    ...(fresh.length > 0 ? [say.fresh(title, naming(fresh))] : []),
    ...rest.map(({ move, some }) => say[move](naming(some.map(({ label }) => label)))),
  ];
  return say.all(parts.slice(0, most));
}
