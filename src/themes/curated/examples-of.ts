import type { Correction } from '../../sorting/index.ts';
import type { CuratedTheme, TextTicket } from '../theme.ts';

/** The tickets that show each curated theme, by its id: those that its file names, and those that people filed under it. */
export function examplesOf(
  curated: readonly CuratedTheme[],
  corrections: ReadonlyMap<string, Correction>,
  tickets: readonly TextTicket[],
): Map<string, TextTicket[]> {
  const themesOf = new Map<string, Set<string>>();
  const add = (ticket: string, theme: string): void => {
    themesOf.set(ticket, (themesOf.get(ticket) ?? new Set()).add(theme));
  };
  const known = new Set(curated.map(({ id }) => id));
  for (const { id, examples } of curated) for (const ticket of examples) add(ticket, id);
  for (const { ticket, themes = [] } of corrections.values())
    for (const theme of themes) if (known.has(theme)) add(ticket, theme);

  const examples = new Map<string, TextTicket[]>();
  for (const ticket of tickets)
    for (const theme of themesOf.get(ticket.id) ?? [])
      examples.set(theme, [...(examples.get(theme) ?? []), ticket]);
  return examples;
}
