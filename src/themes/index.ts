export { assignThemes } from './assignment.ts';
export type { Near } from './curated/by-examples.ts';
export { curatedFinder, type Finding, type Reason } from './curated/curated-finder.ts';
export { examplesOf } from './curated/examples-of.ts';
export { readCuratedTheme } from './curated/read-theme.ts';
export { readCuratedThemes } from './curated/read-themes.ts';
export { perhapsInWords, reasonInWords } from './curated/reason-in-words.ts';
export { discoverThemes } from './discovery/discovery.ts';
export { fewestRequesters } from './emerging/burst-watch.ts';
export { fewestTickets } from './emerging/bursting-terms.ts';
export type { NewTheme, ThemeHistory, WeekSpan } from './history/history.ts';
export { whoWrote } from './history/placed.ts';
export { themesOver } from './history/themes-over.ts';
export { type Confusion, confusable } from './naming/confusable.ts';
export { isMixed } from './naming/mixed.ts';
export { quoteOf } from './naming/quote.ts';
export { saying } from './naming/saying.ts';
export { leadsTo, themeAround } from './registry/around.ts';
export {
  type Edited,
  hideTheme,
  mergeThemes,
  promoteTheme,
  renameTheme,
  showTheme,
  splitTheme,
} from './registry/edits.ts';
export { namedAlike } from './registry/named-alike.ts';
export { stands } from './registry/names.ts';
export { type CuratedFile, curatedFile } from './registry/promotion/curated-file.ts';
export { readRegistry } from './registry/read-registry.ts';
export { proposedRefresh, type Refresh } from './registry/refresh/refresh.ts';
export { refreshInWords } from './registry/refresh/refresh-in-words.ts';
export { refreshed } from './registry/refresh/refreshed.ts';
export type { Event, KnownTheme, Registry } from './registry/registry.ts';
export { registryAsJson } from './registry/registry-as-json.ts';
export { registryToKeep } from './registry/to-keep.ts';
export { grammarOf } from './text/grammar.ts';
export { languageOf } from './text/language.ts';
export { wordsIn } from './text/words.ts';
export type { Assignment, CuratedTheme, Found, TextTicket, Theme } from './theme.ts';
export type { Weights } from './weights.ts';
