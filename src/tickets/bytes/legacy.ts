import { fieldsNamed } from '../columns/named.ts';
import { guessEastAsian } from './east-asian.ts';
import type { Evidence } from './evidence.ts';
import { type Language, letterPairs, moreLetters } from './letter-pairs.ts';
import { charactersOf } from './single-byte.ts';

/** What bytes that are not UTF-8 were found to be. */
interface LegacyGuess {
  readonly encoding: string;
  /** Another encoding that fits nearly as well and gives another text. */
  readonly rival?: string;
}

const western = [
  'German',
  'French',
  'Spanish',
  'Portuguese',
  'Italian',
  'Dutch',
  'Swedish',
  'Danish',
  'Finnish',
  'Icelandic',
  'Catalan',
] as const;
const central = [
  'Polish',
  'Czech',
  'Slovak',
  'Hungarian',
  'Romanian',
  'Croatian',
  'Slovenian',
  'German',
] as const;

/** The encodings that are tried, the commonest first, and what is written in each; `rare` handicaps, in bits. */
const candidates: readonly {
  readonly encoding: string;
  readonly languages: readonly Language[];
  readonly rare: number;
}[] = [
  { encoding: 'windows-1252', languages: western, rare: 0 },
  { encoding: 'windows-1250', languages: central, rare: 1 },
  { encoding: 'windows-1255', languages: ['Hebrew'], rare: 1 },
  { encoding: 'windows-1251', languages: ['Russian', 'Ukrainian', 'Bulgarian'], rare: 4 },
  { encoding: 'iso-8859-2', languages: central, rare: 2 },
  { encoding: 'windows-1254', languages: ['Turkish', 'German'], rare: 4 },
  { encoding: 'windows-1257', languages: ['Lithuanian', 'Latvian', 'Estonian'], rare: 6 },
  { encoding: 'windows-1253', languages: ['Greek'], rare: 6 },
  { encoding: 'windows-1256', languages: ['Arabic'], rare: 6 },
  { encoding: 'koi8-r', languages: ['Russian'], rare: 12 },
  { encoding: 'macintosh', languages: western, rare: 12 },
];

/** Bits that a header word which becomes readable is worth. */
const headerWorth = 20;
/** Encodings whose figures differ by less are told as rivals, in bits. */
const doubt = 6;
/** A word that stands in every row says no more than one that stands in a few. */
const countLimit = 4;

/**
 * Finds what encoding words are written in, by how likely each makes their letters: the sum over all letters
 * beyond ASCII of the bits that their pairs with their neighbours have in the likeliest language, and of what
 * signs cost where they stand. The fewest bits win; equal ones go to the commonest encoding.
 */
export function guessLegacy(evidence: Evidence): LegacyGuess {
  const eastAsian = guessEastAsian(evidence.lines);
  if (eastAsian !== undefined) return { encoding: eastAsian };
  const ranked = candidates
    .map((candidate) => {
      const characters = charactersOf(candidate.encoding);
      const decode = (text: string) => decoded(text, characters);
      const readable = new Set(evidence.headers.map(decode).filter(isKnownHeader)).size;
      return {
        encoding: candidate.encoding,
        text: [...evidence.words.keys()].map(decode).join(' '),
        bits:
          candidate.rare - headerWorth * readable + bitsOf(evidence.words, characters, candidate.languages),
      };
    })
    .sort((a, b) => a.bits - b.bits);
  const [best, ...others] = ranked as [(typeof ranked)[number], ...typeof ranked];
  const rival = others.find(({ bits, text }) => bits < best.bits + doubt && text !== best.text);
  const encoding =
    best.encoding === 'windows-1252' && hasEuroOf15(evidence.words) ? 'iso-8859-15' : best.encoding;
  return { encoding, ...(rival === undefined ? {} : { rival: rival.encoding }) };
}

function isKnownHeader(header: string): boolean {
  for (const [, score] of fieldsNamed(header)) if (score > 0.9) return true;
  return false;
}

/** ISO-8859-15 has the euro where 8859-1 has a sign that nobody writes, and nothing from 80 to 9F. */
function hasEuroOf15(words: ReadonlyMap<string, number>): boolean {
  let euros = 0;
  for (const word of words.keys()) {
    if (/[\x80-\x9f]/.test(word)) return false;
    if (/^\xa4\d|\d\xa4$|^\xa4$/.test(word)) euros++;
  }
  return euros > 0;
}

function decoded(text: string, characters: readonly string[]): string {
  let out = '';
  for (let at = 0; at < text.length; at++) out += characters[text.charCodeAt(at)];
  return out;
}

function bitsOf(
  words: ReadonlyMap<string, number>,
  characters: readonly string[],
  languages: readonly Language[],
): number {
  const models = languages.map(modelOf);
  // Each word may be in another language, but one language for all is likelier: both are looked at.
  const whole = models.map(() => 0);
  let each = 0;
  for (const [raw, count] of words) {
    const weight = Math.min(count, countLimit);
    const text = decoded(raw, characters);
    const signs = signBits(text);
    let least = Number.POSITIVE_INFINITY;
    for (const [at, model] of models.entries()) {
      const bits = signs + letterBits(text, model);
      whole[at] = (whole[at] as number) + weight * bits;
      least = Math.min(least, bits);
    }
    each += weight * (least + 1);
  }
  return Math.min(each, ...whole);
}

interface Model {
  readonly pairs: ReadonlyMap<string, number>;
  readonly letters: ReadonlySet<string>;
}

const models = new Map<Language, Model>();

/** Bits of a pair that a language's letters could make but hardly do, and of one with a letter it does not have. */
const rarePair = 12;
const foreignLetter = 16;

function modelOf(language: Language): Model {
  let model = models.get(language);
  if (model === undefined) {
    const pairs = new Map<string, number>();
    const letters = new Set<string>(moreLetters[language]);
    for (const [group, text] of letterPairs[language].split(' ').entries()) {
      for (let at = 0; at < text.length; at += 2) {
        pairs.set(text.slice(at, at + 2), group + 3);
        letters.add(text[at] as string).add(text[at + 1] as string);
      }
    }
    model = { pairs, letters };
    models.set(language, model);
  }
  return model;
}

const isLetter = (character: string) => /\p{L}/u.test(character) && character !== 'ª' && character !== 'º';
const isLatin = (character: string) => /\p{Script=Latin}/u.test(character);

function letterBits(text: string, { pairs, letters }: Model): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character < '\u0080' || !isLetter(character)) continue;
    const letter = character.toLowerCase();
    const rare = letters.has(letter) ? rarePair : foreignLetter;
    const before = neighbour(text[at - 1]);
    const after = neighbour(text[at + 1]);
    bits += ((pairs.get(before + letter) ?? rare) + (pairs.get(letter + after) ?? rare)) / 2;
  }
  return bits;
}

function neighbour(character: string | undefined): string {
  return character !== undefined && isLetter(character) ? character.toLowerCase() : '_';
}

/** Signs that people write beside words and figures. */
const quotes = '“”„«»‹›‚…';
const dashes = '–—‑';
const beforeWords = '¿¡';
const besideFigures = '€£$¥¢°§%‰•·®©™±²³½¼¾ªº×№\u00a0\u00ad₪';

function isQuoteOrDash(character: string): boolean {
  return '’‘'.includes(character) || quotes.includes(character) || dashes.includes(character);
}

/** Bits of what is no letter, and of letters where no word has them; the same in all languages. */
function signBits(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character < '\u0080') continue;
    const before = text[at - 1];
    const after = text[at + 1];
    const letterBefore = before !== undefined && isLetter(before);
    const letterAfter = after !== undefined && isLetter(after);
    if (isLetter(character)) {
      const isUpper = character !== character.toLowerCase();
      if (isUpper && letterBefore && before === before.toLowerCase() && before !== before.toUpperCase())
        bits += 6;
      for (const [has, other] of [
        [letterBefore, before],
        [letterAfter, after],
      ] as const)
        if (has && isLatin(other as string) !== isLatin(character)) bits += 12;
      continue;
    }
    const between = letterBefore && letterAfter;
    // A sign may end a word, and a figure; two of them in a row mean little in any text.
    if (before !== undefined && before >= '\u0080' && !letterBefore) bits += 6;
    if (letterBefore && (before as string) >= '\u0080' && !isQuoteOrDash(character)) bits += 3;
    if (character === '’' || character === '‘') bits += 5;
    else if (/[\u0080-\u009f\ufffd\ue000-\uf8ff]/.test(character)) bits += 30;
    else if (quotes.includes(character)) bits += between ? 14 : 5;
    else if (dashes.includes(character)) bits += between ? 8 : 5;
    else if (beforeWords.includes(character)) bits += letterBefore ? 14 : 5;
    else if (besideFigures.includes(character)) bits += between ? 14 : letterBefore || letterAfter ? 9 : 6;
    else bits += between ? 15 : 12;
  }
  return bits;
}
