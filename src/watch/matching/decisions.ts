import type { Matched } from '../watch.ts';
import { isSame, type Thing } from './asked.ts';

/** Where a person decided a ticket: on its line of `data/sorting.csv`, in the handoff, or by saying that its theme is a question. */
export type DecidedBy = 'sorting' | 'handoff' | 'theme';

/** What a person decided of one ticket; `matched` is null where it belongs to none. */
export interface Decision {
  readonly by: DecidedBy;
  readonly matched: Matched | null;
  /** The theme by which it was decided. */
  readonly theme?: string;
}

/** What persons know and words do not tell. */
export interface KnownByHand {
  /** By ticket id, what `data/sorting.csv` says of this handoff; null for none of it. */
  readonly sorted?: ReadonlyMap<string, Matched | null> | undefined;
  /** The themes of a ticket, the primary first. */
  readonly themesOf?: ((ticket: string) => readonly string[]) | undefined;
}

/** What persons decided about the tickets of one handoff. */
export interface Decisions {
  /** What was decided of a ticket, if anything: the sorting's line wins over the handoff, and the handoff over a theme. */
  of(ticket: string): Decision | undefined;
  /** True when a person said that a ticket is not about this thing. */
  isRefuted(ticket: string, thing: Thing): boolean;
  /** The tickets whose words are phrasings of a thing: those that a person named one by one. */
  confirmed(thing: Thing): string[];
}

/** Puts together what persons decided in `data/sorting.csv`, in the handoff and about themes. */
export function decisionsOf(
  things: readonly Thing[],
  { sorted = new Map(), themesOf = () => [] }: KnownByHand,
): Decisions {
  const isThere = (place: Matched) => things.some((thing) => isSame(thing.place, place));
  const bySorting = new Map([...sorted].filter(([, place]) => place === null || isThere(place)));
  const byHandoff = new Map<string, Matched>();
  const byTheme = new Map<string, Thing>();
  for (const thing of things) {
    for (const ticket of thing.confirmed ?? [])
      if (!byHandoff.has(ticket)) byHandoff.set(ticket, thing.place);
    for (const theme of thing.themes ?? []) if (!byTheme.has(theme)) byTheme.set(theme, thing);
  }

  return {
    of(ticket) {
      const place = bySorting.get(ticket);
      if (place !== undefined) return { by: 'sorting', matched: place };
      const confirmed = byHandoff.get(ticket);
      if (confirmed) return { by: 'handoff', matched: confirmed };
      for (const theme of byTheme.size > 0 ? themesOf(ticket) : []) {
        const thing = byTheme.get(theme);
        if (thing && !isRefuted(ticket, thing)) return { by: 'theme', matched: thing.place, theme };
      }
      return undefined;
    },
    isRefuted,
    confirmed({ place, confirmed = [] }) {
      const sortedHere = [...bySorting].filter(([, found]) => found && isSame(found, place));
      const named = confirmed.filter(
        (ticket) => !bySorting.has(ticket) && isSame(byHandoff.get(ticket) ?? place, place),
      );
      return [...new Set([...sortedHere.map(([ticket]) => ticket), ...named])].sort();
    },
  };
}

function isRefuted(ticket: string, { refuted = [] }: Thing): boolean {
  return refuted.includes(ticket);
}
