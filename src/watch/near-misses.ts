import { belowInWords } from './matching/reason.ts';
import { thresholdFor } from './matching/threshold.ts';
import type { Matched, Watch, WatchedTicket } from './watch.ts';

/** From which score tickets counted as foreseen, and which came near to it. */
export interface NearMisses {
  readonly threshold: number;
  /** True when more than usual was asked, because little is known from before the release. */
  readonly isRaised: boolean;
  /** Tickets that are perhaps a question or limitation and count as none, the nearest first. */
  readonly tickets: readonly (WatchedTicket & {
    readonly perhaps: Matched;
    readonly scoreInWords: string;
  })[];
}

/**
 * Tells what a watch left for a person to decide.
 *
 * @param written the threshold of the settings, if they have one
 */
export function nearMissesOf(
  { threshold, tickets }: Pick<Watch, 'threshold' | 'tickets'>,
  written: number | undefined,
): NearMisses {
  return {
    threshold,
    isRaised: written === undefined && threshold > thresholdFor(Number.POSITIVE_INFINITY),
    tickets: tickets
      .flatMap((ticket) =>
        ticket.perhaps
          ? [{ ...ticket, perhaps: ticket.perhaps, scoreInWords: belowInWords(ticket.score) }]
          : [],
      )
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
  };
}
