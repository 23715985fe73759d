import { themeId } from '../../naming/theme-id.ts';
import type { Theme } from '../../theme.ts';
import { mergeThemes } from '../edits.ts';
import type { KnownTheme, Registry } from '../registry.ts';
import { kept as asKept } from '../registry-as-json.ts';
import type { Refresh } from './refresh.ts';

/** The day on which a person accepted a refresh, `YYYY-MM-DD`, and the newest complete week then. */
export interface When {
  readonly on: string;
  readonly week: string;
}

/**
 * The registry after a refresh that a person accepted. What goes on keeps its id and name and takes its new middle; what is new is
 * born in the newest week, so that it takes no ticket of before from an older theme; what merges leads to the theme that took it in.
 */
export function refreshed(registry: Registry, refresh: Refresh, { on, week }: When): Registry {
  const idf = new Map(Object.entries(registry.idf));
  const taken = new Set(registry.themes.map(({ id }) => id));
  const renewed = new Map(refresh.kept.map(({ theme, fresh }) => [theme.id, fresh]));
  const themes = registry.themes.map((theme): KnownTheme => {
    const now = renewed.get(theme.id);
    if (now === undefined) return theme;
    return {
      ...theme,
      ...middleOf(now, idf),
      events: [...theme.events, { on, what: 'refreshed' }],
    };
  });
  for (const { fresh } of refresh.added) {
    const id = taken.has(fresh.id) ? themeId(fresh.label, fresh.terms.keys(), taken) : fresh.id;
    taken.add(id);
    themes.push({
      id,
      label: fresh.label,
      labelBy: 'machine',
      found: 'similarity',
      born: week,
      ...middleOf(fresh, idf),
      events: [],
    });
  }
  let after: Registry = { ...registry, idf: Object.fromEntries(idf), themes };
  for (const { theme, into } of refresh.merged) {
    const merged = mergeThemes(after, theme.id, into.id, on);
    if ('registry' in merged) after = merged.registry;
  }
  return after;
}

/**
 * What tells a theme, in the weights of the registry: terms keep what they weighed when first seen, so what was found with other
 * weights is turned into theirs, and terms that are not listed join the list.
 */
function middleOf(fresh: Theme, idf: Map<string, number>) {
  const turned = [...fresh.terms].map(([term, weight]): [string, number] => {
    const here = fresh.idf.get(term);
    if (here === undefined) return [term, weight];
    if (!idf.has(term)) idf.set(term, asKept(here));
    return [term, (weight * (idf.get(term) as number)) / here];
  });
  const length = Math.hypot(...turned.map(([, weight]) => weight)) || 1;
  const terms = turned
    .map(([term, weight]): [string, number] => [term, asKept(weight / length)])
    .filter(([, weight]) => weight > 0)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return {
    terms: Object.fromEntries(terms),
    // Rounded up, what lies just at the threshold would fall out.
    threshold: Math.floor(fresh.threshold * 1000) / 1000,
    words: [...fresh.words],
    held: asKept(fresh.held ?? 0),
    foundIn: fresh.foundIn ?? 0,
    ...(fresh.typical === undefined ? {} : { typical: fresh.typical }),
  };
}
