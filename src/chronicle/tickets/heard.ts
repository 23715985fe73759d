import { releaseName } from '../../words/index.ts';
import { watchPage } from '../addresses.ts';
import type { Release } from '../chronicle.ts';
import type { HeardIn } from '../schema/ticket.ts';

/** As what each ticket was heard in the watches of releases, by its id: of which question, limitation or surprise it was. */
export function heardInWatches(
  releases: readonly Pick<Release, 'id' | 'handoff' | 'watch'>[],
): ReadonlyMap<string, readonly HeardIn[]> {
  const heard = new Map<string, HeardIn[]>();
  for (const { id, handoff, watch } of releases) {
    for (const { kind, index, label, tickets } of watch.lanes) {
      const number = index + 1;
      const place: HeardIn = {
        kind,
        number,
        label,
        release: releaseName(handoff),
        page: `${watchPage(id)}#${kind}-${number}`,
      };
      for (const ticket of tickets) heard.set(ticket, [...(heard.get(ticket) ?? []), place]);
    }
  }
  return heard;
}
