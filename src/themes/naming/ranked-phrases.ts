import type { Lexicon } from '../text/lexicon.ts';
import type { Coherence } from './coherence.ts';
import type { GroupPhrase } from './group-phrases.ts';
import { closingWorth, formWorth, titleWorth, usualWriting, wholeness } from './phrase-worth.ts';
import type { Postings } from './postings.ts';
import type { TellingWord } from './telling-words.ts';
import type { WordEnds } from './word-ends.ts';

/** The least share of a group's tickets that must hold a phrase for it to be the name. */
const leastShare = 0.04;
/** Many tickets that hold the phrase weigh more than that it is rare elsewhere. */
const sharePower = 1.2;
/** A word alone says less than a phrase: it is the name where no phrase is nearly as frequent. */
const oneWord = 0.16;
/** In a handful of tickets one word says even less. */
const oneWordOfFew = 0.1;
/** Of `room 5` only the room is looked for in the tickets: those count that also say the number. */
const numberShare = 0.6;
/** Of a burst what says none of the words that burst is not its name. */
const besideThePoint = 0.001;
/** A phrase with the product's own name in it. */
const withGeneral = 0.85;
/** Only the best are looked at in their company, which takes longer. */
const lookedAt = 10;
const leastCompany = 0.3;

/** What is needed to judge the phrases of a group. */
export interface GroupFacts {
  readonly group: number;
  readonly size: number;
  /** The group of each row, -1 for none, and the mean number of tickets of a group. */
  readonly owner: Int32Array;
  readonly average: number;
  readonly words: readonly TellingWord[];
  /** By how much some terms, and pairs of them as `a b`, weigh more than they would. */
  readonly emphasis?: ReadonlyMap<string, number>;
}

/** A name that could be. */
export interface Option {
  readonly forms: readonly number[];
  /** False for words that stand apart from each other in the tickets. */
  readonly phrase: boolean;
  readonly terms: readonly string[];
  readonly worth: number;
}

/** Ranks what could name a group: its phrases and its telling words, the best first. */
export function rankedOptions(
  phrases: readonly GroupPhrase[],
  facts: GroupFacts,
  postings: Postings,
  coherence: Coherence,
  ends: WordEnds,
  lexicon: Lexicon,
): Option[] {
  const { size, words } = facts;
  const judge = judgeOf(facts, postings);
  // What burst weighs so much more that how it reads has to as well: else any `teacher closed` is a name.
  const readsAs = (forms: readonly number[]): number =>
    formWorth(forms, ends, lexicon) ** (facts.emphasis === undefined ? 1 : 2);
  const enough = Math.max(Math.min(3, Math.ceil(size / 3)), size < 2 ? 1 : 2);
  const options: Option[] = [];
  for (const phrase of phrases) {
    if (phrase.count / size < leastShare || phrase.count < enough) continue;
    const forms = usualWriting(phrase);
    const terms = forms.map((form) => lexicon.forms[form]?.term ?? '').filter((term) => term !== '');
    if (new Set(terms).size < terms.length) continue;
    const { worth, own } = judge(terms);
    const wordForWord = Math.min(1, phrase.count / own);
    options.push({
      forms,
      phrase: true,
      terms,
      worth:
        worth *
        readsAs(forms) *
        wholeness(phrase) *
        titleWorth(phrase) *
        closingWorth(phrase) *
        (terms.length === 1 ? wordForWord ** numberShare : wordForWord ** 0.25),
    });
  }
  for (const { term, form, share } of words.slice(0, 4)) {
    if (share === 0) continue;
    const worth =
      judge([term]).worth * (facts.emphasis === undefined ? oneWord : oneWordOfFew) * readsAs([form]);
    options.push({ forms: [form], phrase: false, terms: [term], worth });
  }
  const order = (a: Option, b: Option): number =>
    b.worth - a.worth || (a.terms.join(' ') < b.terms.join(' ') ? -1 : 1);
  const sorted = options.filter(({ worth }) => worth > 0).sort(order);
  const best = sorted.slice(0, lookedAt).map((option) => {
    const company = coherence.of(postings.holding(option.terms), option.terms);
    return { ...option, worth: option.worth * Math.min(1, Math.max(leastCompany, Math.sqrt(company / 2))) };
  });
  return [...best.sort(order), ...sorted.slice(lookedAt)];
}

/** Judges a set of terms: share × ln(1 + A / total), times how telling the terms are in the mean. */
function judgeOf({ group, size, owner, average, words, emphasis }: GroupFacts, postings: Postings) {
  const weightOf = new Map(words.map(({ term, weight }) => [term, weight]));
  const heaviest = words[0]?.weight ?? 1;
  const mine = new Set(words.filter(({ share }) => share > 0).map(({ term }) => term));
  return (terms: readonly string[]) => {
    const all = postings.holding(terms);
    const own = all.filter((row) => owner[row] === group).length;
    const share = own / size;
    const special = terms.filter((term) => mine.has(term) || !postings.isGeneral(term));
    const telling =
      special.reduce((sum, term) => sum + (weightOf.get(term) ?? 0) / heaviest, 0) /
      Math.max(1, special.length);
    const worth =
      share ** sharePower *
      Math.log(1 + average / Math.max(1, all.length)) *
      Math.sqrt(telling) *
      (special.length < terms.length ? withGeneral : 1) *
      (emphasis === undefined ? 1 : emphasised(terms, emphasis));
    return { own, worth };
  };
}

/** How much of what is emphasised a phrase says, which is next to nothing where it says none of it: the mean over its terms, and once more where a whole pair is in it. */
function emphasised(terms: readonly string[], emphasis: ReadonlyMap<string, number>): number {
  if (!terms.some((term) => emphasis.has(term))) return besideThePoint;
  const mean = terms.reduce((sum, term) => sum + (emphasis.get(term) ?? 1), 0) / terms.length;
  const pairs = terms.slice(1).map((term, at) => emphasis.get(`${terms[at]} ${term}`) ?? 1);
  return mean * Math.max(1, ...pairs);
}
