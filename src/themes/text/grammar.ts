import * as lists from 'stopword';
import { englishGrammar, everyday } from './stop-words.ts';

type List = readonly string[];

/**
 * Which lists of the package `stopword` belong to which language, as `languageOf` tells languages. Languages that a short text cannot
 * tell apart are one: the Scandinavian ones, Czech and Slovak, Croatian and Slovene; those of one script where words do not decide.
 */
const listsOf: Readonly<Record<string, readonly List[]>> = {
  de: [lists.deu],
  es: [lists.spa],
  fr: [lists.fra],
  it: [lists.ita],
  pt: [lists.por, lists.porBr],
  nl: [lists.nld],
  cs: [lists.ces, lists.slk],
  pl: [lists.pol],
  sv: [lists.swe, lists.dan, lists.nob],
  fi: [lists.fin],
  hu: [lists.hun],
  ro: [lists.ron],
  tr: [lists.tur],
  hr: [lists.hrv, lists.slv],
  id: [lists.ind],
  vi: [lists.vie],
  ru: [lists.rus, lists.ukr, lists.bul],
  he: [lists.heb],
  arabic: [lists.ara, lists.fas],
  greek: [lists.ell],
  devanagari: [lists.hin],
  hangul: [lists.kor],
  han: [lists.zho],
  kana: [lists.jpn],
  thai: [lists.tha],
};

/** Words that carry grammar or courtesy, by language; English is not among them. */
export const otherGrammar: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(listsOf).map(([language, all]) => [
    language,
    new Set([...all.flat().map((word) => word.toLowerCase()), ...(everyday[language] ?? [])]),
  ]),
);
const nothing: ReadonlySet<string> = new Set();

/** The words of grammar of a language; none for one of which no list is known, where the corpus has to tell them. */
export function grammarOf(language: string): ReadonlySet<string> {
  return language === 'en' ? englishGrammar : (otherGrammar.get(language) ?? nothing);
}
