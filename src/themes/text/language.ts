import { otherGrammar } from './grammar.ts';
import { courtesies, englishGrammar } from './stop-words.ts';

/** `en`, another language of which words of grammar are known, a script (`kana`, `arabic`), or `other`. */
export type Language = string;

const scripts: readonly (readonly [Language, RegExp])[] = [
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['han', /\p{Script=Han}/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['thai', /\p{Script=Thai}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
];

/** Less than one word that is its own tells no language: `do` and `to` are words of many. */
const enoughHints = 1;
/** A word of two languages is half a hint for each; one that is English too is rarely less for English. */
const sharedEnglish = 0.5;

/** For each word of grammar the languages that have it, English among them. */
const languagesOf = new Map<string, Language[]>();
for (const [language, words] of [
  ['en', new Set([...englishGrammar, ...courtesies])] as const,
  ...otherGrammar,
]) {
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/**
 * Guesses the language of a ticket from its words of grammar; without any, from the script of most words. Plain Latin letters that
 * tell nothing count as English, which only means that plurals are joined.
 */
export function languageOf(words: readonly string[]): Language {
  const counts = new Map<Language, number>();
  const ofScript = new Map<Language, number>();
  let accented = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    const languages = languagesOf.get(lower) ?? [];
    for (const one of languages) {
      const hint = one === 'en' ? Math.max(sharedEnglish, 1 / languages.length) : 1 / languages.length;
      counts.set(one, (counts.get(one) ?? 0) + hint);
    }
    if (/^[\0-\u007f]*$/.test(lower)) continue;
    const script = scripts.find(([, letters]) => letters.test(lower))?.[0];
    if (script === undefined) accented += 1;
    else ofScript.set(script, (ofScript.get(script) ?? 0) + 1);
  }
  const [script = '', most = 0] = greatest(ofScript);
  // Product names stand in Latin letters everywhere: a third of the words is enough to tell the script.
  if (most * 3 >= words.filter((word) => word !== '').length && most > 0)
    return script === 'cyrillic' ? 'ru' : script;
  const [language = '', count = 0] = greatest(counts);
  const english = counts.get('en') ?? 0;
  if (count > english && (count >= enoughHints || accented > 0)) return language;
  return english === 0 && accented > 0 ? 'other' : 'en';
}

function greatest(counts: ReadonlyMap<Language, number>): [Language?, number?] {
  let best: [Language, number] | undefined;
  for (const entry of counts) {
    if (best === undefined || entry[1] > best[1] || (entry[1] === best[1] && entry[0] < best[0]))
      best = entry;
  }
  return best ?? [];
}
