import type { Lexicon } from '../text/lexicon.ts';
import { pauseNumber, type ReadText } from '../text/reading.ts';
import { spellings, written } from './spelling.ts';

const mostTold = 6;

/**
 * The words of a burst as its customers mostly write them, the strongest first, at most six, each once; of pairs, which burst only
 * together, both.
 *
 * @param bursting stems, and pairs of them as `a b`, the strongest first
 * @param group the tickets of the burst
 */
export function burstWords(
  bursting: readonly string[],
  group: readonly ReadText[],
  lexicon: Lexicon,
): string[] {
  const terms = new Set(bursting.flatMap((term) => term.split(' ')));
  const counts = new Map([...terms].map((term) => [term, new Map<number, number>()]));
  for (const form of group.flatMap(({ forms }) => [...forms])) {
    if (form === pauseNumber) continue;
    const own = counts.get(lexicon.forms[form]?.term ?? '');
    own?.set(form, (own.get(form) ?? 0) + 1);
  }
  const surface = (form: number): string => lexicon.forms[form]?.surface ?? '';
  const spelling = spellings(group, lexicon);
  return [...counts.values()]
    .flatMap((own) => {
      const [most] = [...own].sort((a, b) => b[1] - a[1] || (surface(a[0]) < surface(b[0]) ? -1 : 1));
      return most === undefined ? [] : [written([most[0]], spelling, lexicon)];
    })
    .slice(0, mostTold);
}
