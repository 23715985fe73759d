import type { Lexicon } from '../text/lexicon.ts';
import type { ReadText } from '../text/reading.ts';
import { type Name, nameGroups } from './names.ts';

/** The strongest bursting term weighs this much more than it would, each next one less. */
const strongest = 4;

/**
 * Names a group of a few tickets that a burst of words found.
 *
 * @param group the tickets of the burst, a few of them
 * @param background other tickets, against which the group's words are telling; the group's own may be among them
 * @param bursting stems, and pairs of them as `a b`, the strongest first: words that name the group before any other
 * @param taken names of other themes, in any case of letters
 */
export function nameOfGroup(
  group: readonly ReadText[],
  background: readonly ReadText[],
  bursting: readonly string[],
  lexicon: Lexicon,
  taken: ReadonlySet<string>,
): Name {
  const own = new Set(group.map(({ id }) => id));
  const texts = [...group, ...background.filter(({ id }) => !own.has(id))];
  const emphasis = new Map<string, number>();
  bursting.forEach((term, rank) => {
    const weight = 1 + (strongest - 1) / (1 + rank);
    for (const part of new Set([term, ...term.split(' ')])) emphasis.set(part, emphasis.get(part) ?? weight);
  });
  const [name] = nameGroups([{ rows: group.map((_, row) => row), emphasis }], texts, lexicon, taken);
  return name as Name;
}
