import { englishStem, withoutClitic } from './english.ts';
import { grammarOf } from './grammar.ts';
import { type Language, languageOf } from './language.ts';
import {
  clauseWords,
  courtesies,
  englishGrammar,
  everyday,
  mailWords,
  negations,
  nounsToo,
  questionWords,
  weakWords,
} from './stop-words.ts';
import { isSpaceless } from './words.ts';

/** What is known of one written form. */
export interface Form {
  /** As the customer wrote it. */
  readonly surface: string;
  /** What counts for similarity; empty for a word that says little. */
  readonly term: string;
  /** What counts for telling phrases apart: the term, a negation, a question word, else empty. */
  readonly key: string;
  /** What counts among neighbours: the term, or a word that says little with `~` before it; empty for numbers. */
  readonly token: string;
  /** How much the token says: 1 for a term, .5 for a courtesy, a negation or a question word, .3 for grammar. */
  readonly says: number;
  /** True for a word of any support request, whatever it is about, that is no word of grammar. */
  readonly courtesy: boolean;
  /** True for a word with which mails begin or refer to what was said before. */
  readonly mail: boolean;
  /** True when a name should not begin or end with it. */
  readonly weak: boolean;
  /** True when a name should not end with it: a weak word that is no thing, a past tense. */
  readonly poorEnd: boolean;
  readonly past: boolean;
  /** True when a phrase with it inside is a sentence. */
  readonly clause: boolean;
  /** True when a phrase may begin with it although it is no term. */
  readonly opens: boolean;
  /** True when a phrase may end with it although it is no term: `windows 11`. */
  readonly number: boolean;
  /** True for what must not be shown in a name: long numbers, keys. */
  readonly opaque: boolean;
}

const everydayWords = new Set(Object.values(everyday).flatMap((words) => [...words]));
const adverb = /[a-z]{3}ly$/;
const pastTense = /[a-z]{3}ed$/;
const elision = /^(?:l|d|j|n|s|c|m|t|qu|un|dell|all|nell|dall|sull)'(?=\p{L}{2})/u;
/** `148.0.2` and `10.15`, but not a telephone number with dots nor an address of the internet. */
const version = /^\d{1,3}\.\d{1,5}(?:\.\d{1,2})?$/;
const hiragana = /^[\p{Script=Hiragana}ー]{1,4}$/u;

function describe(surface: string, language: Language): Form {
  const english = language === 'en';
  const lower = surface.toLowerCase();
  const bare = english ? withoutClitic(lower) : lower.replace(elision, '');
  const term = termOf(bare, language);
  const opens = english && questionWords.has(lower);
  return {
    surface,
    term,
    key: term !== '' ? term : negations.has(lower) ? 'not' : opens ? lower : '',
    token:
      term !== '' ? term : /\d/.test(bare) || bare === '' ? '' : `~${english ? englishStem(bare) : bare}`,
    says: term !== '' ? 1 : negations.has(lower) || opens || isCourtesy(bare, language) ? 0.5 : 0.3,
    courtesy: isCourtesy(bare, language),
    mail: isMail(bare, language),
    weak: english && (weakWords.has(bare) || adverb.test(bare)),
    poorEnd:
      english && ((weakWords.has(bare) && !nounsToo.has(bare)) || adverb.test(bare) || pastTense.test(bare)),
    past: english && pastTense.test(bare),
    clause: english && clauseWords.has(lower),
    opens,
    number: /^\d{1,3}$/.test(bare),
    opaque:
      (/\d{4}/.test(bare) || (/\d/.test(bare) && term === '' && bare.length > 3)) && !version.test(bare),
  };
}

/** In a ticket of another language too where the word itself tells its own: tickets mix languages, and Hebrew letters are Hebrew. */
function isMail(bare: string, language: Language): boolean {
  if (mailWords[language]?.has(bare)) return true;
  const own = languageOf([bare]);
  return own !== 'en' && (mailWords[own]?.has(bare) ?? false);
}

function isCourtesy(bare: string, language: Language): boolean {
  return courtesies.has(bare) && !grammarOf(language).has(bare);
}

function termOf(bare: string, language: Language): string {
  const english = language === 'en';
  if (grammarOf(language).has(bare) || courtesies.has(bare)) return '';
  // Tickets mix languages, and a short one may be taken for another: small words of the wrong language are small words still.
  if (!english && (everydayWords.has(bare) || englishGrammar.has(bare))) return '';
  if (/^[\p{N}.,_-]+$/u.test(bare)) return version.test(bare) || /^[1-9]\d\d$/.test(bare) ? bare : '';
  if (isSpaceless(bare)) return hiragana.test(bare) || bare.length < 2 ? '' : bare;
  if (bare.length < 2 || bare.length > 32) return '';
  // Serial numbers, hashes and keys: long, and letters and digits mixed.
  if (/^0x/.test(bare) || (bare.length > 10 && /\d.*\d.*\d/.test(bare))) return '';
  const joined = /^e-?mails?$/.test(bare) ? 'email' : bare.replace(/^-+|[-_]+$/g, '');
  return english ? englishStem(joined) : joined;
}

/** Every written form met so far, numbered in the order of meeting. */
export class Lexicon {
  readonly forms: Form[] = [];
  readonly #numbers = new Map<Language, Map<string, number>>();

  /** The number of a written form, read as a word of a language. */
  number(surface: string, language: Language): number {
    let known = this.#numbers.get(language);
    if (known === undefined) {
      known = new Map();
      this.#numbers.set(language, known);
    }
    let number = known.get(surface);
    if (number === undefined) {
      number = this.forms.length;
      this.forms.push(describe(surface, language));
      known.set(surface, number);
    }
    return number;
  }
}
