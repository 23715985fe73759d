import { grammarOf, languageOf } from '../../themes/index.ts';
import { bodyWords } from './constants.ts';
import { meaningsOf } from './meanings.ts';
import { stopWords } from './stop-words.ts';

/** A text as the matching reads it. */
export interface ReadText {
  /** As written, in lower case. */
  readonly words: readonly string[];
  /** The stems of the words that tell something. */
  readonly stems: readonly string[];
  /** What its words mean to support (see `meanings.ts`). */
  readonly meanings: readonly string[];
}

const word = /[\p{L}\p{N}]+/gu;

/** Reads a ticket: the subject twice, then the first sixty words of the body; a ticket without body says its subject once. */
export function readTicket(subject: string, body: string): ReadText {
  const head = wordsOf(subject);
  const rest = wordsOf(body).slice(0, bodyWords);
  return asRead(rest.length > 0 ? [...head, ...head, ...rest] : head);
}

/** Reads any other text. */
export function readText(text: string): ReadText {
  return asRead(wordsOf(text));
}

/** Several texts read one by one, since each may be in a language of its own, and put together as one. */
export function together(texts: readonly ReadText[]): ReadText {
  return {
    words: texts.flatMap(({ words }) => words),
    stems: texts.flatMap(({ stems }) => stems),
    meanings: texts.flatMap(({ meanings }) => meanings),
  };
}

function asRead(words: readonly string[]): ReadText {
  const language = languageOf(words);
  const grammar = language === 'en' ? undefined : grammarOf(language);
  const stems = words.flatMap((one) => (grammar?.has(one) ? [] : (stemOf(one) ?? [])));
  return { words, stems, meanings: meaningsOf(words) };
}

/** What a text is compared by: its stems and its meanings. */
export function termsIn({ stems, meanings }: ReadText): string[] {
  return [...stems, ...meanings];
}

/** The words of a text in any script, after NFKC and lower case; short forms such as `can't` and `it's` lose their ending first. */
export function wordsOf(text: string): string[] {
  const plain = text
    .replace(/⟨[^⟩\n]{0,40}⟩/gu, ' ') // what redaction put in place of a name or an address is nobody's word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/n't\b/gu, ' not')
    .replace(/'(?:s|re|ve|ll|d|m)\b/gu, ' ');
  return plain.match(word) ?? [];
}

/** The stem of a word, or nothing for a word that says little: a stop word, or one ASCII letter or digit. */
export function stemOf(one: string): string | undefined {
  if (stopWords.has(one) || /^[a-z0-9]$/.test(one)) return undefined;
  const stem = stemmed(one);
  return stopWords.has(stem) ? undefined : stem;
}

/** A light English stemmer: -ies, -s, -ing, -ed (with its doubled consonant), then a final e. Other scripts pass unchanged. */
function stemmed(one: string): string {
  if (one.length < 4 || !/^[a-z]+$/.test(one)) return one;
  let stem = one;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  const suffix = stem.endsWith('ing') ? 3 : stem.endsWith('ed') && !stem.endsWith('eed') ? 2 : 0;
  if (suffix > 0) {
    const base = stem.slice(0, -suffix);
    if (base.length >= 3 && /[aeiouy]/.test(base))
      stem = /([bdgklmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
  }
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
