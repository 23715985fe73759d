import { folded, isSpaceless, mark, outside, signOf } from './signs.ts';
import { type Meaning, tellingWords } from './telling-words.ts';
import { filterOf, hashOf, type WordFilter } from './word-filter.ts';
import { stemLength } from './words.ts';

/** A word of the text that tells something about what stands beside it. */
export interface Telling {
  readonly start: number;
  readonly end: number;
  /** The bits of its meanings. */
  readonly meanings: number;
}

/** The bit of each meaning, so that many can be asked for at once. */
export const bitOf = Object.fromEntries(
  Object.keys(tellingWords).map((meaning, at) => [meaning, 2 ** at]),
) as Readonly<Record<Meaning, number>>;

/** A phrase of several words, or a word of any ending. */
interface Phrase {
  /** Its words, folded. */
  readonly words: readonly string[];
  /** True when the last word may go on. */
  readonly open: boolean;
  meanings: number;
}

/** What begins with one word. */
interface Bucket {
  readonly word: string;
  /** The meanings of the word by itself. */
  meanings: number;
  readonly phrases: Phrase[];
}

const buckets = new Map<number, Bucket>();
/** By the hash of their first letters. */
const stems = new Map<number, Phrase[]>();
/** Phrases of scripts without spaces: they are looked for everywhere. */
const spaceless: Phrase[] = [];

for (const [meaning, list] of Object.entries(tellingWords) as [Meaning, string][]) {
  for (const entry of list.split(',')) enter(entry.trim(), bitOf[meaning]);
}

function enter(entry: string, meaning: number): void {
  const open = entry.endsWith('*');
  const words = folded(open ? entry.slice(0, -1) : entry)
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word !== '');
  const first = words[0] as string;
  if (isSpaceless(first.charCodeAt(0))) add(spaceless, words, open, meaning);
  else if (open && words.length === 1)
    add(listAt(stems, hashOf(first.slice(0, stemLength))), words, open, meaning);
  else {
    const bucket = buckets.get(hashOf(first)) ?? { word: first, meanings: 0, phrases: [] };
    buckets.set(hashOf(first), bucket);
    if (words.length === 1) bucket.meanings |= meaning;
    else add(bucket.phrases, words, open, meaning);
  }
}

function listAt(map: Map<number, Phrase[]>, key: number): Phrase[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

function add(list: Phrase[], words: readonly string[], open: boolean, meaning: number): void {
  const known = list.find((one) => one.open === open && one.words.join(' ') === words.join(' '));
  if (known === undefined) list.push({ words, open, meanings: meaning });
  else known.meanings |= meaning;
}

/** Meanings that tell something of a text without digits as well. */
const withoutDigits =
  bitOf.password |
  bitOf.greeting |
  bitOf.closing |
  bitOf.introduction |
  bitOf['name field'] |
  bitOf.title |
  bitOf.dot;

/** Tell at once that a word begins no phrase: by its hash, and by that of its first letters. */
export interface TellingFilters {
  readonly words: WordFilter;
  readonly stems: WordFilter;
}

/** @param needed the bits of the meanings that are asked for */
function filters(needed: number): TellingFilters {
  const wanted = ({ meanings }: { meanings: number }) => (meanings & needed) !== 0;
  return {
    words: filterOf(
      [...buckets].filter(([, one]) => wanted(one) || one.phrases.some(wanted)).map(([hash]) => hash),
    ),
    stems: filterOf([...stems].filter(([, list]) => list.some(wanted)).map(([hash]) => hash)),
  };
}
export const filtersWithDigits = filters(-1);
export const filtersWithoutDigits = filters(withoutDigits);

/**
 * Gives the longest telling phrase that begins with the word at an offset, if there is one.
 *
 * @param end where that word ends
 * @param hash of its folded letters
 * @param stem of the first of them, as many as `stemLength`
 */
export function tellingAt(
  text: string,
  start: number,
  end: number,
  hash: number,
  stem: number,
): Telling | undefined {
  let longest = 0;
  let meanings = 0;
  const bucket = buckets.get(hash);
  if (bucket !== undefined && isWord(text, start, end, bucket.word)) {
    longest = bucket.meanings === 0 ? 0 : end;
    meanings = bucket.meanings;
    for (const phrase of bucket.phrases) {
      const phraseEnd = endOf(text, end, phrase);
      if (phraseEnd < longest || phraseEnd === 0) continue;
      meanings = phraseEnd > longest ? phrase.meanings : meanings | phrase.meanings;
      longest = phraseEnd;
    }
  }
  if (longest <= end) {
    for (const phrase of stems.get(stem) ?? []) {
      if (!folded(text.slice(start, end)).startsWith(phrase.words[0] as string)) continue;
      longest = end;
      meanings |= phrase.meanings;
    }
  }
  return longest === 0 ? undefined : { start, end: longest, meanings };
}

/** The same in Hebrew, where ו, ה, ב, ל, מ, ש, כ are written on to the word in front of which they stand. */
export function tellingInHebrew(text: string, start: number, end: number): Telling | undefined {
  for (let skipped = 0; skipped <= 2; skipped++) {
    if (
      skipped > 0 &&
      (end - start - skipped < 2 || !'והבלמשכ'.includes(text[start + skipped - 1] as string))
    )
      return undefined;
    const word = text.slice(start + skipped, end);
    const found = tellingAt(text, start + skipped, end, hashOf(word), hashOf(word.slice(0, stemLength)));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** True when the folded text between two offsets is the word; a hash may belong to another. */
function isWord(text: string, start: number, end: number, word: string): boolean {
  let at = 0;
  for (let from = start; from < end; from++) {
    const sign = signOf(text.charCodeAt(from));
    if (sign === mark) continue;
    if (sign !== word.charCodeAt(at)) return false;
    at++;
  }
  return at === word.length;
}

/** Where a phrase ends whose first word ends at an offset, if its other words follow; else 0. */
function endOf(text: string, firstEnd: number, { words, open }: Phrase): number {
  let at = firstEnd;
  for (let next = 1; next < words.length; next++) {
    const from = afterGap(text, at);
    if (from === undefined) return 0;
    at = from;
    while (at < text.length && at - from < 40 && signOf(text.charCodeAt(at)) !== outside) at++;
    const wanted = words[next] as string;
    const isOpen = next === words.length - 1 && open;
    if (!(isOpen ? folded(text.slice(from, at)).startsWith(wanted) : isWord(text, from, at, wanted)))
      return 0;
  }
  return at;
}

/** Between the words of a phrase: a few of space, line break, hyphen, stop, apostrophe. */
function afterGap(text: string, at: number): number | undefined {
  let next = at;
  while (next < text.length && next - at < 3 && ' \n.\'’׳"״°-'.includes(text[next] as string)) next++;
  return next === at || next >= text.length || signOf(text.charCodeAt(next)) === outside ? undefined : next;
}

/** Telling phrases of scripts without spaces, which may begin at any character. */
export function tellingInSpaceless(text: string): Telling[] {
  const found: Telling[] = [];
  for (const { words, meanings } of spaceless) {
    const phrase = words.join('');
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length))
      found.push({ start: at, end: at + phrase.length, meanings });
  }
  return found;
}
