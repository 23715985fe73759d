import type { Matched, PredictedQuestion, Surprise, Watch, WatchedLimitation } from './watch.ts';

/** A part of a watch with the ids of its tickets, the earliest first. */
type WithTickets<Part> = Part & { readonly tickets: readonly string[] };

/** A watch parted as its page tells it. The four sums add up to all tickets of the window. */
export interface WatchGroups {
  /** Questions with at least one ticket. */
  readonly came: readonly WithTickets<PredictedQuestion>[];
  /** Questions without any. */
  readonly silent: readonly PredictedQuestion[];
  readonly limitations: readonly WithTickets<WatchedLimitation>[];
  readonly surprises: readonly Surprise[];
  readonly sums: {
    readonly questions: number;
    readonly limitations: number;
    readonly surprises: number;
    readonly unrelated: number;
  };
}

/** Parts a watch into what came as foreseen, what stayed silent, and what nobody foresaw. */
export function watchGroups(watch: Watch): WatchGroups {
  const ticketsOf = (kind: Matched['kind'], index: number): string[] =>
    watch.tickets
      .filter(({ matched }) => matched?.kind === kind && matched.index === index)
      .map(({ id }) => id);
  const matchedTo = (kind: Matched['kind']): number =>
    watch.tickets.filter(({ matched }) => matched?.kind === kind).length;
  return {
    came: watch.predicted
      .map((question, index) => ({ ...question, tickets: ticketsOf('question', index) }))
      .filter(({ arrived }) => arrived > 0),
    silent: watch.predicted.filter(({ arrived }) => arrived === 0),
    limitations: watch.limitations.map((limitation, index) => ({
      ...limitation,
      tickets: ticketsOf('limitation', index),
    })),
    surprises: watch.unpredicted,
    sums: {
      questions: matchedTo('question'),
      limitations: matchedTo('limitation'),
      surprises: watch.unpredicted.reduce((sum, { count }) => sum + count, 0),
      unrelated: watch.unrelated.count,
    },
  };
}
