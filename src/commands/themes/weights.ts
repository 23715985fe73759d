import type { Desk } from '../../chronicle/index.ts';
import type { Weight } from './listing.ts';

/** How many tickets each theme has, in all and in the four newest weeks that are over, by its id. */
export function weightsOf({
  tickets,
  weeks,
  asOf,
}: Pick<Desk, 'tickets' | 'weeks' | 'asOf'>): Map<string, Weight> {
  const over = weeks.filter(({ to }) => to <= asOf).slice(-4);
  const from = over[0]?.from ?? Number.POSITIVE_INFINITY;
  const to = over.at(-1)?.to ?? Number.NEGATIVE_INFINITY;
  const weights = new Map<string, Weight>();
  for (const { themes, at } of tickets) {
    for (const theme of themes) {
      const { tickets: all, recent } = weights.get(theme) ?? { tickets: 0, recent: 0 };
      weights.set(theme, { tickets: all + 1, recent: recent + (at >= from && at < to ? 1 : 0) });
    }
  }
  return weights;
}
