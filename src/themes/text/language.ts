import { courtesies, englishGrammar, otherGrammar } from './stop-words.ts';

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

/** For each word of grammar the languages that have it, English among them. */
const languagesOf = new Map<string, Language[]>();
for (const [language, words] of [['en', englishGrammar] as const, ...Object.entries(otherGrammar)]) {
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
    const languages = languagesOf.get(lower) ?? (courtesies.has(lower) ? ['en'] : undefined);
    // A word of two languages is half a hint for each.
    if (languages !== undefined)
      for (const one of languages) counts.set(one, (counts.get(one) ?? 0) + 1 / languages.length);
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
  if (count > 0) return language;
  return accented > 0 ? 'other' : 'en';
}

function greatest(counts: ReadonlyMap<Language, number>): [Language?, number?] {
  let best: [Language, number] | undefined;
  for (const entry of counts) {
    if (best === undefined || entry[1] > best[1] || (entry[1] === best[1] && entry[0] < best[0]))
      best = entry;
  }
  return best ?? [];
}
