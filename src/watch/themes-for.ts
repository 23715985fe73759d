import { assignThemes, discoverThemes } from '../themes/index.ts';
import { hourLength, type Window } from './window.ts';

/** Weeks from which themes are found when the caller knows none. */
const weeks = 13;

/** What a watch asks about themes. */
export interface ThemesOfTickets {
  /** The themes of a ticket, the primary first. */
  readonly themesOf: (ticket: string) => readonly string[];
  readonly labelOf: (theme: string) => string;
}

/** Gives what the caller knows of themes, or else what can be found in the tickets of the window and of the weeks before it. */
export function themesFor(
  window: Window,
  themesOf: ThemesOfTickets['themesOf'] | undefined,
  labelOf: ThemesOfTickets['labelOf'] | undefined,
): ThemesOfTickets {
  if (themesOf) return { themesOf, labelOf: labelOf ?? ((theme) => theme) };
  const since = window.from - weeks * 7 * 24 * hourLength;
  const texts = [...window.before.filter(({ at }) => at >= since), ...window.arrived].map(
    ({ ticket }) => ticket,
  );
  const themes = discoverThemes(texts);
  const assigned = new Map(assignThemes(texts, themes).map((one) => [one.ticket, one.themes]));
  const labels = new Map(themes.map((theme) => [theme.id, theme.label]));
  return {
    themesOf: (ticket) => assigned.get(ticket) ?? [],
    labelOf: labelOf ?? ((theme) => labels.get(theme) ?? theme),
  };
}
