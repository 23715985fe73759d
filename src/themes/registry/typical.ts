import type { KnownTheme, Registry } from './registry.ts';

/** The registry without the numbers of tickets that are not there, so that one that was forgotten leaves none in the file. */
export function withTypicalOf(registry: Registry, isThere: (ticket: string) => boolean): Registry {
  return {
    ...registry,
    themes: registry.themes.map((theme): KnownTheme => {
      const { typical, ...rest } = theme;
      return typical === undefined || isThere(typical) ? theme : rest;
    }),
  };
}
