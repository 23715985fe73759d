import { themePage } from '../addresses.ts';
import type { ThemeReport } from '../schema/theme.ts';
import type { Alike } from './alike.ts';
import type { Followed } from './followed.ts';

/** What is known of a desk's themes beside each other. */
export interface Neighbourhood {
  readonly alike: ReadonlyMap<string, readonly Alike[]>;
  readonly followed: ReadonlyMap<string, readonly Followed[]>;
}

/**
 * The themes beside one: those of which its people write next, those after which they write of it, and those that use its words.
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
): ThemeReport['related'] {
  const before = [...followed].flatMap(([other, next]) =>
    next.filter((one) => one.theme === theme).map((one) => ({ ...one, theme: other })),
  );
  const found = [
    ...(followed.get(theme) ?? []).map((one) => ({ ...one, why: 'after' as const, words: [] })),
    ...before.map((one) => ({ ...one, why: 'before' as const, words: [] })),
    ...(alike.get(theme) ?? []).map((one) => ({
      theme: one.theme,
      why: 'words' as const,
      words: spoken ? [...one.words] : [],
    })),
  ];
  return found
    .filter(({ theme: other }) => labels.has(other) && !told.has(other))
    .map(({ theme: id, ...rest }) => ({ id, label: labels.get(id) ?? id, page: themePage(id), ...rest }));
}
