import { type Language, languageOf } from '../text/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import { plainText } from '../text/plain-text.ts';
import { pause, wordsIn } from '../text/words.ts';

/**
 * Gives the test whether a text says a theme: it holds a word of the theme's name, or one of those that tell it, in any form of it. Small
 * words and courtesies of a name say nothing.
 */
export function saying(label: string, words: readonly string[]): (text: string) => boolean {
  const lexicon = new Lexicon();
  const termOf = (word: string, language: Language): string =>
    lexicon.forms[lexicon.number(word, language)]?.term ?? '';
  const own = [label, ...words].flatMap(wordsIn).filter((word) => word !== pause);
  const terms = new Map<Language, ReadonlySet<string>>();
  return (text) => {
    const said = wordsIn(plainText(text)).filter((word) => word !== pause);
    const language = languageOf(said);
    // The same language for both, so that one word has one stem.
    const asked = terms.get(language) ?? new Set(own.map((word) => termOf(word, language)));
    terms.set(language, asked);
    return said.some((word) => {
      const term = termOf(word, language);
      return term !== '' && asked.has(term);
    });
  };
}
