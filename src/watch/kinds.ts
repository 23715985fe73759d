import { assessChange } from '../change/index.ts';
import { type TicketKind, ticketKinds, type Watch } from './watch.ts';
import type { Timed, Window } from './window.ts';

/** What a ticket asks, as the sorting says it. */
export type KindOf = (ticket: string) => TicketKind;

/**
 * Counts what the tickets of a window ask ("how do I" or "doesn't work", domain, 2.16): all of them, those about the
 * release, and what the same hours of the weeks before lead one to expect.
 *
 * @param about the tickets that belong to the release: to a question, a limitation or a surprise
 * @returns one entry a kind, or none where nobody sorted the tickets
 */
export function kindsOf(
  window: Window,
  about: ReadonlySet<string>,
  kindOf: KindOf | undefined,
): Watch['kinds'] {
  if (!kindOf) return [];
  return ticketKinds.map((kind) => {
    const own = window.arrived.filter(({ ticket }) => kindOf(ticket.id) === kind);
    const earlier = window.earlier.map((week) => count(week, kind, kindOf));
    return {
      kind,
      about: own.filter(({ ticket }) => about.has(ticket.id)).length,
      all: own.length,
      usual: assessChange(earlier, own.length).usual,
    };
  });
}

/** What all kinds together make, and the two that a release is read by. */
export function kindSums({ kinds }: Pick<Watch, 'kinds'>): {
  readonly about: number;
  readonly all: number;
  readonly howDoI: number;
  readonly doesntWork: number;
} {
  const aboutOf = (wanted: TicketKind): number => kinds.find(({ kind }) => kind === wanted)?.about ?? 0;
  return {
    about: kinds.reduce((sum, { about }) => sum + about, 0),
    all: kinds.reduce((sum, { all }) => sum + all, 0),
    howDoI: aboutOf('how-do-i'),
    doesntWork: aboutOf('doesnt-work'),
  };
}

function count(tickets: readonly Timed[], kind: TicketKind, kindOf: KindOf): number {
  return tickets.filter(({ ticket }) => kindOf(ticket.id) === kind).length;
}
