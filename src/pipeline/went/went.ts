import { type Pile, pileSchema } from '../../sorting/index.ts';
import { type Outcome, outcomes } from './outcome.ts';
import { type WentGrounds, type WentTicket, whereItWent } from './where.ts';

/** One stream, and its tickets by where they went. */
export interface StreamWent<One extends WentTicket> {
  readonly stream: Pile;
  readonly count: number;
  /** One for each end, in the order of the table; their tickets are those of the stream, each once. */
  readonly ends: readonly { readonly outcome: Outcome; readonly tickets: readonly One[] }[];
}

/** Parts tickets by stream and by where they went; every ticket stands in one place. */
export function wentByStream<One extends WentTicket>(
  tickets: readonly One[],
  grounds: WentGrounds,
): StreamWent<One>[] {
  return pileSchema.options.map((stream) => {
    const own = tickets.filter(({ sorted }) => sorted.stream === stream);
    const byOutcome = Map.groupBy(own, (one) => whereItWent(one, grounds));
    return {
      stream,
      count: own.length,
      ends: outcomes.map((outcome) => ({ outcome, tickets: byOutcome.get(outcome) ?? [] })),
    };
  });
}
