export { assignThemes } from './assignment.ts';
export { readCuratedTheme } from './curated.ts';
export { discoverThemes } from './discovery.ts';
export type { Assignment, CuratedTheme, TextTicket, Theme } from './theme.ts';
export { themesOf } from './themes-of.ts';
