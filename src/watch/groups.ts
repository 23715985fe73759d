import type { Lane, PredictedQuestion, Surprise, Watch, WatchedLimitation, WatchedTicket } from './watch.ts';

/** A part of a watch with its number, which reasons name it by, and the ids of its tickets, the earliest first. */
type Numbered<Part> = Part & {
  /** From 1, in the order of the handoff. */
  readonly number: number;
  readonly tickets: readonly string[];
};

/** Where a ticket is counted; the numbers are those of the groups. */
export type Place = { readonly kind: Lane['kind']; readonly number: number } | { readonly kind: 'unrelated' };

/** A watch parted as its page tells it. The four sums add up to all tickets of the window. */
export interface WatchGroups {
  /** Questions with at least one ticket, and those that the handoff learned after flag on. */
  readonly came: readonly Numbered<PredictedQuestion>[];
  /** Predicted questions without any; what the handoff learned since flag on was no prediction. */
  readonly silent: readonly Numbered<PredictedQuestion>[];
  /** How many were predicted at all, and how many of them have one ticket alone, which nobody confirmed. */
  readonly foreseen: { readonly questions: number; readonly perhaps: number };
  readonly limitations: readonly Numbered<WatchedLimitation>[];
  readonly surprises: readonly Numbered<Surprise>[];
  /** All tickets of the window, the earliest first, each with the group it is counted in. */
  readonly tickets: readonly (WatchedTicket & { readonly place: Place })[];
  readonly sums: {
    readonly questions: number;
    readonly limitations: number;
    readonly surprises: number;
    readonly unrelated: number;
  };
}

/** Parts a watch into what came as foreseen, what stayed silent, and what nobody foresaw. */
export function watchGroups(watch: Watch): WatchGroups {
  const numbered = <Part>(kind: Lane['kind'], parts: readonly Part[]): Numbered<Part>[] =>
    parts.map((part, index) => ({
      ...part,
      number: index + 1,
      tickets: watch.lanes.find((lane) => lane.kind === kind && lane.index === index)?.tickets ?? [],
    }));
  const questions = numbered('question', watch.predicted);
  const foreseen = questions.filter(({ addedAt }) => addedAt === undefined);
  const places = placesOf(watch);
  const counted = (kind: Place['kind']): number =>
    watch.tickets.filter(({ id }) => places.get(id)?.kind === kind).length;
  return {
    came: questions.filter(({ arrived, addedAt }) => arrived > 0 || addedAt !== undefined),
    silent: foreseen.filter(({ arrived }) => arrived === 0),
    foreseen: { questions: foreseen.length, perhaps: foreseen.filter(({ perhaps }) => perhaps).length },
    limitations: numbered('limitation', watch.limitations),
    surprises: numbered('surprise', watch.unpredicted),
    tickets: watch.tickets.map((ticket) => ({
      ...ticket,
      place: places.get(ticket.id) ?? { kind: 'unrelated' },
    })),
    sums: {
      questions: counted('question'),
      limitations: counted('limitation'),
      surprises: counted('surprise'),
      unrelated: watch.unrelated.count,
    },
  };
}

/** The group of each ticket that belongs to the release; all others are unrelated. */
export function placesOf({ lanes }: Pick<Watch, 'lanes'>): ReadonlyMap<string, Place> {
  return new Map(
    lanes.flatMap(({ kind, index, tickets }) =>
      tickets.map((id): [string, Place] => [id, { kind, number: index + 1 }]),
    ),
  );
}
