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
  String.raw`(?<![\p{L}\p{M}\p{N}'’⟨-])(?:\p{Lu}\.[ ]){0,2}${word}(?:[ ]${small}(?:${word}|\p{Lu}\.)){0,2}$`,
  'u',
);
/** Without a capital only one word is taken for a name. */
const uncapital = /(?<![\p{L}\p{M}\p{N}'’⟨-])(?:\p{Ll}{3,}|[\u05d0-\u05ea]{2,})$/u;
/** What may stand behind the name: stops, markers, brackets, a country. */
const behind =
  /(?:[\s.,;:!?…)"*_~=-]|⟨[a-z-]+⟩|\([^()\n]{0,60}\)|\[[^[\]\n]{0,60}\]|(?<=\s)(?:from|aus|de|da|z) \p{Lu}\p{L}+(?=[\s.,!]*$))*$/u;
const breaks = /[,.!?~/–—\n-]\s*$/;

/**
 * The name with which a text ends behind words of thanks or of greeting, wherever in a sentence these stand: `Gracias por su
 * ayuda, Aurelio`, `thanks for your help Ann`, `grazie francesca`. A word that the text had before is no name.
 */
export function thankedBy(look: Look): Span | undefined {
  const { text } = look;
  const from = Math.max(0, text.length - longestEnd);
  const end = from + (behind.exec(text.slice(from))?.index ?? text.length - from);
  const thanks = closingBefore(look, end);
  if (thanks === undefined || end - thanks.end > longestThanks) return undefined;
  const between = text.slice(thanks.end, end);
  const found = capitals.exec(between) ?? uncapital.exec(between);
  if (found === null || found.index === 0) return undefined;
  const name = found[0];
  const isCapital = /^\p{Lu}/u.test(name);
  if (!leadsToName(between.slice(0, found.index), isCapital)) return undefined;
  if (!mayBeName(name, isCapital) || saidBefore(text.slice(0, thanks.start), name)) return undefined;
  return { start: end - name.length, end };
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
  if (/[.!?:;]|\p{Lu}\p{L}|\d|⟨/u.test(said.replace(/^\s*[,.!]/, ''))) return false;
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
  return even.split('-').every((part) => neverTold.has(part) || departments.has(part) || afterThanks.has(part));
}

function saidBefore(text: string, name: string): boolean {
  const words = new Set(folded(text).split(/[^\p{L}\p{M}\p{N}]+/u));
  return folded(name)
    .split(/[ .]+/)
    .some((one) => one.length > 2 && words.has(one));
}
