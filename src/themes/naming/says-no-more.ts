import type { Language } from '../text/language.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { ReadText } from '../text/reading.ts';
import { wordsIn } from '../text/words.ts';

/**
 * True when all that a name says another says too, in any form of the words: `Seat list` beside `Seat lists in yesterday's order`. A
 * negation says something, and so does a number where the tickets say it behind the same word: `Room 5` beside `Room heating`, but not
 * `Seat list 2`, which only keeps two names apart. Of a name of small words alone nothing is known, so it is never true of one.
 *
 * @param group the tickets that the name is for: in the language of most of them both names are read
 */
export function saysNoMore(
  name: string,
  than: string,
  group: readonly ReadText[],
  lexicon: Lexicon,
): boolean {
  const language = mostLanguage(group);
  const read = (label: string): number[] => wordsIn(label).map((word) => lexicon.number(word, language));
  const own = said(read(name), lexicon);
  const other = said(read(than), lexicon);
  const ofTickets = new Set(group.flatMap(({ forms }) => [...said(forms, lexicon).numbers]));
  const numbers = [...own.numbers].filter((number) => ofTickets.has(number));
  return (
    own.keys.size + numbers.length > 0 &&
    [...own.keys].every((key) => other.keys.has(key)) &&
    numbers.every((number) => other.numbers.has(number))
  );
}

/** What tells phrases apart, and each number with the word before it. */
function said(forms: Iterable<number>, lexicon: Lexicon) {
  const keys = new Set<string>();
  const numbers = new Set<string>();
  let before = '';
  for (const number of forms) {
    const form = lexicon.forms[number];
    if (form?.key) keys.add(form.key);
    else if (form?.number) numbers.add(`${before} ${form.surface}`);
    before = form?.key ?? '';
  }
  return { keys, numbers };
}

function mostLanguage(group: readonly ReadText[]): Language {
  const counts = new Map<Language, number>();
  for (const { language } of group) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most?.[0] ?? 'en';
}
