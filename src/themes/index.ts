export { assignThemes } from './assignment.ts';
export { readCuratedTheme } from './curated/read-theme.ts';
export { discoverThemes } from './discovery/discovery.ts';
export type { NewTheme, ThemeHistory, WeekSpan } from './history/history.ts';
export type { Event, KnownTheme, Registry } from './registry/registry.ts';
export type { Assignment, CuratedTheme, Found, TextTicket, Theme } from './theme.ts';
export { themesOf } from './themes-of.ts';
