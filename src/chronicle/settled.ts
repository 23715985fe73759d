import type { Fault } from '../faults/index.ts';
import type { ChainLevel, Correction, Sorted } from '../sorting/index.ts';
import type { CuratedTheme } from '../themes/index.ts';
import { english, type Words } from '../words/index.ts';

/** How sure a theme's default makes one: the team chose it for the theme, not for the ticket. */
const themeConfidence = 0.6;

/** What triage filed one ticket as, in a record of its own files. */
export interface Filed {
  readonly stream: 'bug' | 'brief';
  /** One sentence that names the record. */
  readonly reason: string;
  readonly chainLevel?: ChainLevel;
}

/**
 * Lets the team's own words settle what the rules left open. A corrected ticket gets the themes that the correction names;
 * one that triage filed as a bug or as brief input is sorted so, unless a correction gives its stream; an unclear ticket goes
 * where its curated theme goes by default; a bug without a chain level takes the one of triage, else that of its theme. What a
 * person decided on the ticket itself stays.
 *
 * @param filed by ticket id, what triage filed
 * @returns streams and themes of every ticket, and a fault for each correction that names an unknown theme
 */
export function settle(
  sorted: ReadonlyMap<string, Sorted>,
  assigned: ReadonlyMap<string, readonly string[]>,
  corrections: ReadonlyMap<string, Correction>,
  curated: readonly CuratedTheme[],
  knownThemes: ReadonlySet<string>,
  correctionsFile: string,
  filed: ReadonlyMap<string, Filed> = new Map(),
  words: Words = english,
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
    const triaged = byTriage(decision, filed.get(ticket), corrections.get(ticket)?.chainLevel);
    settled.set(ticket, theme ? byTheme(triaged, theme, words) : triaged);
  }
  return { sorted: settled, assigned: themes, faults };
}

/** @param corrected the level that a correction gives without giving a stream */
function byTriage(decision: Sorted, filed: Filed | undefined, corrected: ChainLevel | undefined): Sorted {
  if (filed === undefined) return decision;
  if (decision.streamBy === 'person') return withLevel(decision, filed.chainLevel);
  const { chainLevel: _, stream, lean, confidence, kind, ...rest } = decision;
  const asFiled: Sorted = {
    ...rest,
    stream: filed.stream,
    streamBy: 'person',
    confidence: 1,
    reason: filed.reason,
    kind: kind === 'other' ? (filed.stream === 'bug' ? 'doesnt-work' : 'wish') : kind,
    machine: { stream, lean: lean ?? filed.stream, confidence },
  };
  return withLevel(asFiled, corrected ?? filed.chainLevel);
}

function byTheme(decision: Sorted, theme: CuratedTheme, words: Words): Sorted {
  const streamed: Sorted =
    decision.stream === 'unclear' && decision.streamBy !== 'person' && theme.stream
      ? {
          ...decision,
          stream: theme.stream,
          streamBy: 'rule',
          confidence: themeConfidence,
          reason: words.sorting.byTheme(theme.label, theme.stream),
        }
      : decision;
  return withLevel(streamed, theme.chainLevel);
}

/** Only a bug has a chain level, and one that is there is kept. */
function withLevel(decision: Sorted, chainLevel: ChainLevel | undefined): Sorted {
  return decision.stream === 'bug' && !decision.chainLevel && chainLevel
    ? { ...decision, chainLevel }
    : decision;
}
