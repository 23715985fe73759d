import type { Lexicon } from '../text/lexicon.ts';
import { pauseNumber, type ReadText } from '../text/reading.ts';

/** A word of one person is theirs: it may be a name that redaction missed, and has no place in a file that is kept. */
const fewestPeople = 2;
/** Among a handful of people most matters are one person's. */
const enoughPeople = 10;

/**
 * The words that at least two people wrote.
 *
 * @param who tells of a ticket's id who wrote it
 * @returns undefined where fewer than ten people wrote at all
 */
export function sharedWords(
  texts: readonly ReadText[],
  lexicon: Lexicon,
  who: (id: string) => string,
): ReadonlySet<string> | undefined {
  if (new Set(texts.map(({ id }) => who(id))).size < enoughPeople) return undefined;
  const people = new Map<string, Set<string>>();
  const shared = new Set<string>();
  for (const { id, forms } of texts) {
    const writer = who(id);
    for (const number of forms) {
      const token = number === pauseNumber ? '' : (lexicon.forms[number]?.token ?? '');
      if (token === '' || shared.has(token)) continue;
      const known = people.get(token) ?? new Set();
      known.add(writer);
      if (known.size < fewestPeople) people.set(token, known);
      else {
        people.delete(token);
        shared.add(token);
      }
    }
  }
  return shared;
}
