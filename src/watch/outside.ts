import type { Handoff } from '../handoffs/index.ts';
import { isSame, thingsOf } from './matching/asked.ts';
import { decisionsOf } from './matching/decisions.ts';
import type { Matched, OutsideTicket } from './watch.ts';
import { isoLike, type Window } from './window.ts';

/**
 * The tickets that a person named one by one under a question or a limitation and that came outside the window: they count as
 * phrasings and not as arrivals, which nobody would guess who named them. The earliest first; those that no export holds are left out.
 */
export function outsideOf(
  handoff: Handoff,
  { before, since, end }: Window,
  sorted?: ReadonlyMap<string, Matched | null>,
): (place: Matched) => OutsideTicket[] {
  const things = thingsOf(handoff);
  const decisions = decisionsOf(things, { sorted });
  const came = [
    ...before.map((one) => ({ ...one, side: 'before' as const })),
    ...since.filter(({ at }) => at >= end).map((one) => ({ ...one, side: 'after' as const })),
  ];
  return (place) => {
    const thing = things.find((one) => isSame(one.place, place));
    const named = new Set(thing ? decisions.confirmed(thing) : []);
    return came
      .filter(({ ticket }) => named.has(ticket.id))
      .map(({ ticket, at, side }) => ({ id: ticket.id, at: isoLike(at, handoff.releaseAt), side }));
  };
}
