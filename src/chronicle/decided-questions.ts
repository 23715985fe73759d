import type { Fault } from '../faults/index.ts';
import type { AbsentHandoffs, Handoff } from '../handoffs/index.ts';
import type { Correction } from '../sorting/index.ts';
import type { Matched } from '../watch/index.ts';
import { nearest } from '../words/index.ts';

/** What `data/sorting.csv` says of one handoff's questions, by ticket id; null for none of them. */
export type SortedQuestions = ReadonlyMap<string, Matched | null>;

/**
 * Parts what `data/sorting.csv` says of questions by handoff.
 *
 * @returns by handoff id, and a fault for each line that names a handoff or a question which is not there
 */
export function sortedQuestions(
  corrections: ReadonlyMap<string, Correction>,
  handoffs: readonly Handoff[],
  file: string,
  absent: AbsentHandoffs = new Map(),
): { sorted: ReadonlyMap<string, SortedQuestions>; faults: Fault[] } {
  const faults: Fault[] = [];
  const byId = new Map(handoffs.map((handoff) => [handoff.id, handoff]));
  const sorted = new Map(handoffs.map(({ id }) => [id, new Map<string, Matched | null>()]));
  for (const { ticket, questions = [] } of corrections.values()) {
    for (const { handoff: id, place, line } of questions) {
      const handoff = byId.get(id);
      if (!handoff) {
        faults.push({ file, line, message: absent.get(id) ?? noHandoff(id, [...byId.keys()]) });
        continue;
      }
      const there = place?.kind === 'limitation' ? handoff.limitations : handoff.questions;
      if (place && place.number > there.length) {
        const message = `The handoff '${id}' has no ${place.kind} ${place.number}: it has ${there.length}. Count from 1, in the order of the file.`;
        faults.push({ file, line, message });
        continue;
      }
      sorted.get(id)?.set(ticket, place && { kind: place.kind, index: place.number - 1 });
    }
  }
  return { sorted, faults };
}

/**
 * Gives a fault for each ticket and theme that a handoff names and that is not there: under a question or limitation, or in an update.
 *
 * @returns the faults, and the ids of the tickets that they name
 */
export function unknownByHand(
  handoffs: readonly Handoff[],
  tickets: ReadonlySet<string>,
  themes: ReadonlySet<string>,
): { faults: Fault[]; missing: string[] } {
  const missing: string[] = [];
  const faults = handoffs.flatMap(({ file, questions, limitations, updates }) => {
    const unread = (ids: readonly string[], lineOf: (id: string) => number): Fault[] => {
      const unknown = ids.filter((id) => !tickets.has(id));
      missing.push(...unknown);
      return unknown.map((id) => ({
        file,
        line: lineOf(id),
        message: `No export holds a ticket '${id}'. Check the number, or keep it if its export comes later.`,
      }));
    };
    return [
      ...[...questions, ...limitations].flatMap(({ confirmed, refuted, themes: named, idLines, line }) => [
        ...unread([...confirmed, ...refuted], (id) => idLines?.get(id) ?? line),
        ...named
          .filter((id) => !themes.has(id))
          .map(
            (id): Fault => ({
              file,
              line: idLines?.get(id) ?? line,
              message: `There is no theme '${id}'. Use the last part of a theme's address, without '.html'.${meant(id, [...themes])}`,
            }),
          ),
      ]),
      ...updates.flatMap(({ tickets: learnedFrom, line }) => unread(learnedFrom, () => line)),
    ];
  });
  return { faults, missing };
}

/** The same handoff with only those numbers of tickets that the site holds: any other may be of a ticket that was to be forgotten. */
export function withHeldTickets<H extends Pick<Handoff, 'questions' | 'limitations' | 'updates'>>(
  handoff: H,
  isHeld: (ticket: string) => boolean,
): H {
  const byHand = <T extends Pick<Handoff['limitations'][number], 'confirmed' | 'refuted'>>(one: T): T => ({
    ...one,
    confirmed: one.confirmed.filter(isHeld),
    refuted: one.refuted.filter(isHeld),
    // The lines were for the faults; they name every ticket.
    idLines: new Map(),
  });
  return {
    ...handoff,
    questions: handoff.questions.map(byHand),
    limitations: handoff.limitations.map(byHand),
    updates: handoff.updates.map((update) => ({ ...update, tickets: update.tickets.filter(isHeld) })),
  };
}

function noHandoff(id: string, known: readonly string[]): string {
  const choice =
    known.length === 0
      ? 'There are no handoffs.'
      : `A handoff's id is its file's name without '.md'.${meant(id, known)}`;
  return `There is no handoff '${id}'. ${choice}`;
}

function meant(word: string, known: readonly string[]): string {
  const one = known.find((id) => id.startsWith(`${word}-`)) ?? nearest(word, known);
  return one === undefined ? '' : ` Did you mean '${one}'?`;
}
