import { assignThemes } from './assignment.ts';
import { phraseFinder } from './curated/phrase-finder.ts';
import { discoverThemes } from './discovery/discovery.ts';
import type { TextTicket, Theme } from './theme.ts';

/**
 * Gives the themes of a whole history: those that the team wrote down, then those found in the rest.
 *
 * @param curated in the order of their files
 * @param options.discoverFrom which tickets may give rise to a theme (not noise, say); all by default. Every ticket is assigned
 * @returns the themes, curated first, and the theme ids of every ticket by ticket id, the primary first
 */
export function themesOf(
  tickets: readonly TextTicket[],
  curated: readonly Theme[],
  options: { discoverFrom?: (ticket: TextTicket) => boolean } = {},
): { themes: Theme[]; assigned: Map<string, string[]> } {
  const written = phraseFinder(curated);
  const { discoverFrom = () => true } = options;
  const rest = tickets.filter((ticket) => discoverFrom(ticket) && written(ticket).hits.length === 0);
  const known = new Set(curated.map(({ id }) => id));
  // A person who takes a found theme into a file keeps its address; the file then speaks for it.
  const themes = [...curated, ...discoverThemes(rest).filter(({ id }) => !known.has(id))];
  return {
    themes,
    assigned: new Map(assignThemes(tickets, themes).map(({ ticket, themes: ids }) => [ticket, ids])),
  };
}
