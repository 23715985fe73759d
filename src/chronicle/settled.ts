import type { Fault } from '../faults/index.ts';
import type { Correction, Sorted } from '../sorting/index.ts';
import type { CuratedTheme } from '../themes/index.ts';

/** How sure a theme's default makes one: the team chose it for the theme, not for the ticket. */
const themeConfidence = 0.6;

/**
 * Lets the team's own words settle what the rules left open: a corrected ticket gets the themes that the
 * correction names, an unclear ticket goes where its curated theme goes by default, and a bug without a chain
 * level takes the one of its theme. A person's decision is never touched.
 *
 * @returns streams and themes of every ticket, and a fault for each correction that names an unknown theme
 */
export function settle(
  sorted: ReadonlyMap<string, Sorted>,
  assigned: ReadonlyMap<string, readonly string[]>,
  corrections: ReadonlyMap<string, Correction>,
  curated: readonly CuratedTheme[],
  knownThemes: ReadonlySet<string>,
  correctionsFile: string,
): { sorted: Map<string, Sorted>; assigned: Map<string, readonly string[]>; faults: Fault[] } {
  const faults: Fault[] = [];
  const themes = new Map(assigned);
  for (const { ticket, themes: asked = [], line } of corrections.values()) {
    const known = asked.filter((theme) => knownThemes.has(theme));
    for (const theme of asked) {
      if (known.includes(theme)) continue;
      faults.push({
        file: correctionsFile,
        line,
        message: `There is no theme '${theme}'. Use the last part of a theme's address, without '.html'.`,
      });
    }
    if (known.length > 0 && sorted.has(ticket)) {
      themes.set(ticket, [
        ...known,
        ...(assigned.get(ticket) ?? []).filter((theme) => !known.includes(theme)),
      ]);
    }
  }

  const byId = new Map(curated.map((theme) => [theme.id, theme]));
  const settled = new Map<string, Sorted>();
  for (const [ticket, decision] of sorted) {
    const theme = (themes.get(ticket) ?? []).map((id) => byId.get(id)).find((one) => one !== undefined);
    settled.set(ticket, theme && decision.streamBy !== 'person' ? byTheme(decision, theme) : decision);
  }
  return { sorted: settled, assigned: themes, faults };
}

function byTheme(decision: Sorted, theme: CuratedTheme): Sorted {
  const streamed: Sorted =
    decision.stream === 'unclear' && theme.stream
      ? {
          ...decision,
          stream: theme.stream,
          streamBy: 'rule',
          confidence: themeConfidence,
          reason: `Its theme “${theme.label}” goes to ${theme.stream} by default.`,
        }
      : decision;
  return streamed.stream === 'bug' && !streamed.chainLevel && theme.chainLevel
    ? { ...streamed, chainLevel: theme.chainLevel }
    : streamed;
}
