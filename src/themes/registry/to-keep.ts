import type { KnownTheme, Registry } from './registry.ts';

/**
 * What of a registry is written into `data/themes.json`. Left out are themes that burst in a week that is still open, whose name and id
 * may be others tomorrow, unless a person has done something to them; and the numbers of tickets that are not there, so that one that
 * was forgotten leaves none in the file.
 */
export function registryToKeep(registry: Registry, isThere: (ticket: string) => boolean): Registry {
  return {
    ...registry,
    themes: registry.themes
      .filter(({ born = '', events }) => born <= registry.through || events.length > 0)
      .map((theme): KnownTheme => {
        const { typical, ...rest } = theme;
        return typical === undefined || isThere(typical) ? theme : rest;
      }),
  };
}
