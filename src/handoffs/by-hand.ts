import { ticketIds } from '../documents/index.ts';
import type { Fault } from '../faults/index.ts';
import type { MatchedByHand } from './handoff.ts';
import { saidBehind } from './labels.ts';

/** What a person said of one question or limitation, as it is being gathered. */
export interface ByHand {
  readonly confirmed: string[];
  readonly refuted: string[];
  readonly themes: string[];
  readonly idLines: Map<string, number>;
}

export const nothingByHand = (): ByHand => ({ confirmed: [], refuted: [], themes: [], idLines: new Map() });

const kinds = ['confirmed', 'refuted', 'themes'] as const;

/**
 * Reads a line by which a person says what belongs to a question or limitation: `Tickets: 12345, 12377`, `Not: 12399`,
 * `Theme: seat-list`. What only begins like one (`Not: on Sundays`) is text, for no ticket's id is without a number.
 *
 * @param line where it stands in the file
 * @returns whether it was such a line
 */
export function readsByHand(said: ByHand, text: string, line: number): boolean {
  for (const what of kinds) {
    const written = saidBehind(what, text);
    if (written === undefined) continue;
    const ids = idsIn(written);
    if (!ids.every(what === 'themes' ? isThemeId : isTicketId)) return false;
    for (const id of ids) {
      if (!said[what].includes(id)) said[what].push(id);
      said.idLines.set(id, line);
    }
    return true;
  }
  return false;
}

/** Ids as people list them: `#12345, 12377 and 12399.` */
function idsIn(written: string): string[] {
  return ticketIds(written.replace(/\s+(?:and|&)\s+/giu, ', ').replace(/[.\s]+$/u, '')).map((id) =>
    id.replace(/^#/, ''),
  );
}

const isTicketId = (id: string): boolean => /^\S*\p{N}\S*$/u.test(id);
const isThemeId = (id: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

/** What a ticket or theme is said to belong to. */
type Matched = MatchedByHand & { readonly line: number };

/**
 * Tells what was said twice in one handoff and cannot both hold: a ticket or a theme under two questions or limitations, or a ticket
 * that one of them both has and has not. What stands first in the file counts.
 *
 * @returns the same questions and limitations with what counts
 */
export function settleByHand<Q extends Matched, L extends Matched>(
  questions: readonly Q[],
  limitations: readonly L[],
  file: string,
): { questions: Q[]; limitations: L[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const settled = new Map<Matched, MatchedByHand>();
  const tickets = new Map<string, number>();
  const themes = new Map<string, number>();
  for (const one of [...questions, ...limitations].sort((a, b) => a.line - b.line)) {
    const { line } = one;
    const told = (id: string, message: string) =>
      faults.push({ file, line: one.idLines?.get(id) ?? line, message });
    const first = (ids: readonly string[], places: Map<string, number>, called: string): string[] =>
      ids.filter((id) => {
        const before = places.get(id);
        if (before === undefined) places.set(id, line);
        else
          told(
            id,
            `${called} '${id}' belongs to what begins on line ${before} already, and counts there. Take it out of one of the two.`,
          );
        return before === undefined;
      });
    const both = one.refuted.filter((id) => one.confirmed.includes(id));
    for (const id of both)
      told(
        id,
        `Ticket '${id}' stands under 'Tickets:' and under 'Not:' here, and counts as belonging here. Take it out of one of the two.`,
      );
    settled.set(one, {
      confirmed: first(one.confirmed, tickets, 'Ticket'),
      refuted: one.refuted.filter((id) => !both.includes(id)),
      themes: first(one.themes, themes, 'Theme'),
    });
  }
  const withWhatCounts = <T extends Matched>(one: T): T => ({ ...one, ...settled.get(one) });
  return { questions: questions.map(withWhatCounts), limitations: limitations.map(withWhatCounts), faults };
}
