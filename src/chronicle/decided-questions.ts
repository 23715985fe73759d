import type { Fault } from '../faults/index.ts';
import type { Handoff } from '../handoffs/index.ts';
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
): { sorted: ReadonlyMap<string, SortedQuestions>; faults: Fault[] } {
  const faults: Fault[] = [];
  const byId = new Map(handoffs.map((handoff) => [handoff.id, handoff]));
  const sorted = new Map(handoffs.map(({ id }) => [id, new Map<string, Matched | null>()]));
  for (const { ticket, questions = [] } of corrections.values()) {
    for (const { handoff: id, place, line } of questions) {
      const handoff = byId.get(id);
      if (!handoff) {
        faults.push({ file, line, message: noHandoff(id, [...byId.keys()]) });
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
 * Gives a fault for each ticket and theme that a handoff names under a question or limitation and that is not there.
 *
 * @returns the faults, and the ids of the tickets that they name
 */
export function unknownByHand(
  handoffs: readonly Handoff[],
  tickets: ReadonlySet<string>,
  themes: ReadonlySet<string>,
): { faults: Fault[]; missing: string[] } {
  const missing: string[] = [];
  const faults = handoffs.flatMap(({ file, questions, limitations }) =>
    [...questions, ...limitations].flatMap(({ confirmed, refuted, themes: named, line }) => {
      const unread = [...confirmed, ...refuted].filter((id) => !tickets.has(id));
      missing.push(...unread);
      return [
        ...unread.map(
          (id): Fault => ({
            file,
            line,
            message: `No export holds a ticket '${id}'. Check the number, or keep it if its export comes later.`,
          }),
        ),
        ...named
          .filter((id) => !themes.has(id))
          .map(
            (id): Fault => ({
              file,
              line,
              message: `There is no theme '${id}'. Use the last part of a theme's address, without '.html'.${meant(id, [...themes])}`,
            }),
          ),
      ];
    }),
  );
  return { faults, missing };
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
