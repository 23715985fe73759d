import { folded } from './look/signs.ts';
import { filterOf, hashOf, type WordFilter } from './look/word-filter.ts';
import { alsoWords, calendarWords, notNames, particles } from './names/common-words.ts';
import { inflections } from './names/inflections.ts';
import { withDigraphs, withoutDigraphs, withSharpS } from './names/spellings.ts';

/** What one word may be in the names that are known. */
export interface NamePart {
  /** True when the word alone is a name; else only beside another part of the same person. */
  readonly alone: boolean;
  /** True when it is a word as well: a name only with a capital inside a sentence. */
  readonly common: boolean;
  /** True for the part with an ending, as in `Annas Heft`, or as few spell it: a name with a capital only. */
  readonly derived: boolean;
  /** The first letters of the other parts of the persons who have it. */
  readonly initials: string;
  /** Small words that belong to it: `van den` of Berg. */
  readonly lead: string;
}

/** The names of people, ready to be found in many texts. */
export interface KnownNames {
  readonly parts: ReadonlyMap<string, NamePart>;
  /** Two parts of one person, the lesser by code units first. */
  readonly pairs: ReadonlySet<string>;
  /** Logins of several pieces, such as `k.meyer7`, in lower case; they are looked for as they are. */
  readonly logins: readonly string[];
  /** True when a part is in a script that puts no space between words. */
  readonly spaceless: boolean;
  readonly filter: WordFilter;
}

/** A word in a script of small alphabets must have three letters to be a name alone; in Han or Hebrew two. */
const shortestAlone = 3;
const longestName = 80;

/**
 * Prepares names for finding.
 *
 * @param names people of whom each part alone is a name
 * @param fullNames people of whom only two parts beside each other are one
 */
export function knowNames(names: Iterable<string>, fullNames: Iterable<string> = []): KnownNames {
  const parts = new Map<string, Known>();
  const pairs = new Set<string>();
  const logins = new Set<string>();
  const enter = (name: string, alone: boolean) => {
    const words = wordsOf(name);
    if (typeof words === 'string') {
      if (alone) logins.add(words);
      return;
    }
    const pieces = piecesOf(name, words, alone);
    for (const [at, piece] of pieces.entries()) {
      const { word } = piece;
      const part = {
        alone: alone && (isLong(word) || pieces.length === 1),
        common: alsoWords.has(word) || !isLong(word),
        derived: false,
        initials: pieces.map((other, rank) => (rank === at ? '' : other.word[0])).join(''),
        lead: leadOf(words, word),
      };
      addPart(parts, word, part);
      for (const one of piece.spelt) addPart(parts, one, { ...part, common: part.common || isCommon(one) });
      for (const one of piece.guessed)
        addPart(parts, one, { ...part, common: part.common || isCommon(one), derived: true });
      for (const one of piece.forms) addPart(parts, one, { ...part, common: mayBeWord(one), derived: true });
      for (const other of pieces.slice(at + 1)) addPairs(pairs, writtenAs(piece), writtenAs(other));
    }
  };
  for (const name of names) enter(name, true);
  for (const name of fullNames) enter(name, false);
  return {
    parts,
    pairs,
    logins: [...logins].sort(),
    spaceless: [...parts.keys()].some(isSpacelessWord),
    filter: filterOf([...parts.keys()].map(hashOf)),
  };
}

/** A word of a name, and how else it is written. */
interface Piece {
  readonly word: string;
  /** With letters of ASCII: `juergen` of Jürgen. */
  readonly spelt: readonly string[];
  /** Of what it may be a spelling: `jurgen` of Juergen. */
  readonly guessed: readonly string[];
  /** In the cases of its language. */
  readonly forms: readonly string[];
}

function writtenAs({ word, spelt, guessed }: Piece): string[] {
  return [word, ...spelt, ...guessed];
}

/** Short forms are words as well: `Marka`, of Marek, is a brand. */
function mayBeWord(form: string): boolean {
  return form.length < shortestOfForms || isCommon(form);
}
const shortestOfForms = 7;

function piecesOf(name: string, words: readonly string[], alone: boolean): Piece[] {
  const spelt = withDigraphs(name.normalize('NFC'));
  const speltWords = spelt === undefined ? [] : wordsOf(spelt);
  const forms = alone ? inflections(name, words) : undefined;
  const pieces: Piece[] = [];
  for (const [at, word] of words.entries()) {
    if (notNames.has(word) || particles.has(word)) continue;
    const others = (all: readonly (string | undefined)[]) =>
      all.filter((one): one is string => one !== undefined && one !== word && !notNames.has(one));
    pieces.push({
      word,
      spelt: others([speltWords[at]]),
      guessed: others([withoutDigraphs(word), withSharpS(word)]),
      forms: others(forms?.[at] ?? []),
    });
  }
  return pieces;
}

function isCommon(word: string): boolean {
  return alsoWords.has(word) || calendarWords.has(word);
}

function addPairs(pairs: Set<string>, some: readonly string[], others: readonly string[]): void {
  for (const one of some) for (const other of others) pairs.add(pairOf(one, other));
}

type Known = { -readonly [Key in keyof NamePart]: NamePart[Key] };

/** Only few initials can follow each other in one place; more would cost memory for common surnames. */
const mostInitials = 40;

function addPart(parts: Map<string, Known>, piece: string, part: Known): void {
  const known = parts.get(piece);
  if (known !== undefined) {
    known.alone ||= part.alone;
    known.common &&= part.common;
    known.derived &&= part.derived;
    if (known.initials.length < mostInitials) known.initials += part.initials;
  } else {
    parts.set(piece, part);
  }
  const genitive = `${piece}s`;
  if (
    part.alone &&
    !part.common &&
    !part.derived &&
    /^[a-z\u00df-\u017f]{4,}$/.test(piece) &&
    !alsoWords.has(genitive)
  )
    addPart(parts, genitive, { ...part, derived: true });
}

/** True when every word of a name is looked for already. */
export function isKnown(name: string, books: readonly KnownNames[]): boolean {
  const words = wordsOf(name);
  return (
    typeof words !== 'string' &&
    words.every((word) => books.some((book) => book.parts.get(word)?.alone === true))
  );
}

/** How two parts of one person are known to belong together, in either order. */
export function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** What stands beside a name in its cell: an address, a department in brackets. */
const aside = /<[^>]*>|\([^)]*\)|[^\s]+@[^\s]+/g;

/** The folded words of a name; a text for a login of several pieces. */
function wordsOf(name: string): string[] | string {
  const composed = name.normalize('NFC');
  const clean = (/[<(@]/.test(composed) ? composed.replace(aside, ' ') : composed).trim();
  if (clean.length < 2 || clean.length > longestName) return [];
  if (/\d/.test(clean) && !/\s/.test(clean)) {
    if (clean.length < 4) return [];
    return /[^\p{L}\p{M}\p{N}_]/u.test(clean) ? clean.toLowerCase() : [folded(clean)];
  }
  const words = folded(clean)
    .replaceAll("'", '')
    .split(/[^\p{L}\p{M}\p{N}_]+/u)
    .filter((word) => word !== '' && !/^\d+$/.test(word));
  return words;
}

function isLong(word: string): boolean {
  return (
    word.length >= (/^[a-z\u0250-\u02af\u0370-\u058f\u1e00-\u1fff'ß-ÿĀ-ž]+$/.test(word) ? shortestAlone : 2)
  );
}

/** True for Han, kana, Hangul, Thai. */
function isSpacelessWord(word: string): boolean {
  return /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u.test(word);
}

/** The small words in front of a part of a name: `van den` of `van den Berg`. */
function leadOf(words: readonly string[], part: string): string {
  const at = words.indexOf(part);
  let first = at;
  while (first > 0 && particles.has(words[first - 1] as string)) first--;
  return words.slice(first, at).join(' ');
}
