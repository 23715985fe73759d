import { themePage } from '../addresses.ts';
import type { Related } from '../schema/theme.ts';
import type { Alike } from './alike.ts';
import type { Followed } from './followed.ts';

/** What is known of a desk's themes beside each other. */
export interface Neighbourhood {
  readonly alike: ReadonlyMap<string, readonly Alike[]>;
  readonly followed: ReadonlyMap<string, readonly Followed[]>;
}

/**
 * The themes beside one, each once: those of which its people write next, those after which they write of it, and those that use its
 * words.
 *
 * @param told themes of which the page speaks elsewhere: parent, parts, what it is confused with
 * @param labels names of all themes that have a page, by id
 * @param spoken whether words of customers are published
 */
export function relatedTo(
  theme: string,
  { alike, followed }: Neighbourhood,
  told: ReadonlySet<string>,
  labels: ReadonlyMap<string, string>,
  spoken: boolean,
): Related[] {
  const found = new Map<string, Related>();
  const add = (id: string, how: Pick<Related, 'after' | 'before' | 'words'>): void => {
    const label = labels.get(id);
    if (label === undefined || told.has(id)) return;
    found.set(id, { ...(found.get(id) ?? { id, label, page: themePage(id) }), ...how });
  };
  for (const { theme: next, ...after } of followed.get(theme) ?? []) add(next, { after });
  for (const [first, nexts] of followed)
    for (const { theme: next, ...before } of nexts) if (next === theme) add(first, { before });
  for (const one of alike.get(theme) ?? []) add(one.theme, { words: spoken ? [...one.words] : [] });
  return [...found.values()];
}
