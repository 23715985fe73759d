import type { Look } from '../look/look.ts';
import { folded } from '../look/signs.ts';
import { bitOf, type Telling } from '../look/telling.ts';
import type { Span } from '../recogniser.ts';
import { departments, neverTold, particles } from './common-words.ts';
import { afterThanks, endsThanks, notClosingInside } from './thanks-words.ts';

/** Thanks and the name behind them stand in the last characters of a text. */
const longestEnd = 150;
/** From the word of thanks to the end of the name. */
const longestThanks = 110;

const word = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*`;
const small = `(?:(?:${[...particles].filter((one) => /^[a-z]{2,}$/.test(one)).join('|')})[ ]){0,2}`;
const capitals = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}'’⟨]|[\p{L}\p{N}]-)(?:\p{Lu}\.[ ]){0,2}${word}(?:[ ]${small}(?:${word}|\p{Lu}\.)){0,2}$`,
  'u',
);
/** Without a capital only one word is taken for a name. */
const uncapital = /(?<![\p{L}\p{M}\p{N}'’⟨]|[\p{L}\p{N}]-)(?:\p{Ll}{3,}|[\u05d0-\u05ea]{2,})$/u;
/** What may stand behind the name: stops, markers, brackets, a country. */
const behind =
  /(?:[\s.,;:!?…)"*_~=-]|⟨[a-z-]+⟩|\([^()\n]{0,60}\)|\[[^[\]\n]{0,60}\]|(?<=\s)(?:from|aus|de|da|z) \p{Lu}\p{L}+(?=[\s.,!]*$))*$/u;
const regards =
  /regards|wishes|sincerely|gru(?:ß|ss)|salut|saludo|cordial|abra[cz]o|cumprimentos|groet|pozdr|halsning|hilsen|terveisin|ברכה|уважением/;
const breaks = /[,.!?~/–—\n-]\s*$/;

/**
 * The name with which a text ends behind words of thanks or of greeting, wherever in a sentence these stand: `Gracias por su
 * ayuda, Aurelio`, `thanks for your help Ann`, `grazie francesca`. A word that the text had before is no name.
 */
export function thankedBy(look: Look): Span | undefined {
  const { text } = look;
  if (text.endsWith('⟨name⟩') || closingBefore(look, text.length) === undefined) return undefined;
  const from = Math.max(0, text.length - longestEnd);
  const end = from + (behind.exec(text.slice(from))?.index ?? text.length - from);
  const thanks = closingBefore(look, end);
  if (thanks === undefined || end - thanks.end > longestThanks) return undefined;
  // Of a name that is told already nothing is left, and a word with a colon is a field's.
  if (text.indexOf('⟨name⟩', end) >= 0 || /^ ?:/.test(text.slice(end))) return undefined;
  const between = text.slice(thanks.end, end);
  const found = capitals.exec(between) ?? uncapital.exec(between);
  if (found === null || found.index === 0) return undefined;
  const name = found[0];
  const isCapital = /^\p{Lu}/u.test(name);
  const words = between.slice(0, found.index);
  if (!leadsToName(words, isCapital) || !mayBeName(name, isCapital)) return undefined;
  // `Thanks Orchard` may thank the product that the text is about; nobody sends regards in its name.
  const isSigned =
    isCapital && !/\p{L}/u.test(words) && regards.test(folded(text.slice(thanks.start, thanks.end)));
  if (!isSigned && saidBefore(text.slice(0, thanks.start), name)) return undefined;
  const start = end - name.length;
  return tellsOther(look, start, end) ? undefined : { start, end };
}

/** A word that says what follows it: `Phone`, `PIN`. */
function tellsOther({ telling }: Look, start: number, end: number): boolean {
  return telling.some(
    (one) => one.start === start && one.end === end && (one.meanings & bitOf.greeting) === 0,
  );
}

function closingBefore({ text, telling }: Look, end: number): Telling | undefined {
  for (let rank = telling.length - 1; rank >= 0; rank--) {
    const one = telling[rank] as Telling;
    if (one.end >= end || (one.meanings & bitOf.closing) === 0) continue;
    return notClosingInside.has(folded(text.slice(one.start, one.end))) ? undefined : one;
  }
  return undefined;
}

/** Nothing, or words for what is thanked for: up to a stop or a comma any, else those with which such words end. */
function leadsToName(words: string, isCapital: boolean): boolean {
  const said = words.replace(/[\s,.!?~/–—-]+$/, '');
  if (said.trim() === '') return true;
  // A sentence of its own, or a name or a number in it: these are no words of thanks.
  if (/[.!?:;]|\d|⟨/u.test(said.replace(/^\s*[,.!]/, ''))) return false;
  const nouns = said.match(/\p{Lu}\p{L}+/gu) ?? [];
  if (nouns.some((one) => !endsThanks.any.has(folded(one)))) return false;
  if (isCapital && breaks.test(words)) return true;
  return (isCapital ? endsThanks.any : endsThanks.sure).has(folded(/\p{L}+$/u.exec(said)?.[0] ?? ''));
}

function mayBeName(name: string, isCapital: boolean): boolean {
  const words = name.split(/[ .]+/).filter((one) => one !== '');
  if (words.some((one) => isNever(folded(one)))) return false;
  // `KR`, `PS`, `TB`: letters that stand for words.
  return !isCapital || words.some((one) => one.length > 3 || /^\p{Lu}\p{Ll}/u.test(one));
}

function isNever(even: string): boolean {
  return even
    .split('-')
    .every((part) => neverTold.has(part) || departments.has(part) || afterThanks.has(part));
}

function saidBefore(text: string, name: string): boolean {
  const words = new Set(folded(text).split(/[^\p{L}\p{M}\p{N}]+/u));
  return folded(name)
    .split(/[ .]+/)
    .some((one) => one.length > 2 && words.has(one));
}
