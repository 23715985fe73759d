import type { ThemeFigures, WeekFigures } from '../figures.ts';
import { fit, type Said } from './fit.ts';
import { cohort, risen } from './shape.ts';
import { quoted } from './top-theme.ts';

/** Line five: what product owner, tech lead or designer should do next; or that nothing is needed. */
export function trioLine(figures: WeekFigures): Said {
  if (!figures.covered)
    return { text: 'Nothing needed from you; the CS Lead adds the export that this week is missing first.' };
  const theme = risen(figures);
  if (theme) return { text: nextStep(theme, figures), theme: theme.id };

  const held = figures.upcoming.find((release) => release.held);
  if (held) {
    const text = fit(
      `PO: the handoff of ${held.name} (${held.day}) is held: ${lowerFirst(held.held ?? '')}`,
      `PO: the handoff of ${held.name} is held; its page lists why.`,
    );
    return { text, release: held.id };
  }

  const wish = figures.themes.find((one) => one.stream === 'brief' && one.independent >= 5);
  if (wish) {
    const text = fit(
      `PO: ${cohort(wish, figures)} ask for ${quoted(wish.label)}; take it into the next brief, or answer it.`,
      `PO: take ${quoted(wish.label)} into the next brief, or answer it.`,
    );
    return { text, theme: wish.id };
  }
  return { text: 'Nothing needed from you this week.' };
}

function nextStep(theme: ThemeFigures, figures: WeekFigures): string {
  const who = theme.accounts[0] ?? 'one of the requesters';
  if (theme.mostlyFrom) {
    return fit(
      `PO: most of ${quoted(theme.label)} comes from ${theme.mostlyFrom}; call them before it is read as everybody's.`,
      `PO: call ${theme.mostlyFrom} about ${quoted(theme.label)}.`,
    );
  }
  if (theme.stream === 'brief') {
    return fit(
      `PO: ${cohort(theme, figures)} ask for ${quoted(theme.label)}; decide whether the next brief takes it, and tell them.`,
      `PO: decide whether the next brief takes ${quoted(theme.label)}.`,
    );
  }
  if (theme.stream === 'noise' || theme.split.howDoI > theme.split.doesntWork) {
    return fit(
      `Designer: ${theme.split.howDoI} of ${theme.change.count} tickets ask how in ${quoted(theme.label)}; read three of them, perhaps the help text is the bug.`,
      `Designer: read three tickets of ${quoted(theme.label)}; perhaps the help text is the bug.`,
    );
  }
  if (theme.stream === 'bug') {
    return fit(
      `Tech Lead: reproduce ${quoted(theme.label)} with ${who} and name the chain level that should have caught it.`,
      `Tech Lead: reproduce ${quoted(theme.label)} and name its chain level.`,
    );
  }
  return fit(
    `PO and Tech Lead: we cannot tell yet whether ${quoted(theme.label)} is a bug or brief input; half an hour with ${who} would.`,
    `PO and Tech Lead: decide whether ${quoted(theme.label)} is a bug or brief input.`,
  );
}

function lowerFirst(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase('en'));
}
