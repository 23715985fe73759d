import type { Look } from './look/look.ts';
import { isDigit, isLatinWord } from './look/signs.ts';
import { bitOf, type Telling } from './look/telling.ts';
import { americaAndAsia } from './national-ids/america-asia.ts';
import { europe } from './national-ids/europe.ts';
import type { NationalScheme } from './national-ids/scheme.ts';
import { nothing, type Recogniser, type Span } from './recogniser.ts';

interface Prepared extends NationalScheme {
  /** The bits of the words that announce it. */
  readonly told: number;
  readonly afterWord: RegExp;
  readonly here: RegExp;
}

const schemes: readonly Prepared[] = [...americaAndAsia, ...europe].map((scheme) => {
  const value = `(?<![A-Za-z0-9_])(?<value>${scheme.written})(?![A-Za-z0-9_]|[.-]\\d)`;
  return {
    ...scheme,
    told: scheme.words.reduce((bits, word) => bits | bitOf[word], 0),
    afterWord: new RegExp(`^[^\\n\\d]{0,32}?(?<!\\d[.-]|[A-Za-z0-9_])${value}`, 'iu'),
    here: new RegExp(value, 'iuy'),
  };
});
const anyScheme = schemes.reduce((bits, scheme) => bits | scheme.told, 0);
const certain = schemes.filter((scheme) => scheme.alone !== undefined);
/** What is read after a word: the gap and the longest number with its separators. */
const reach = 64;
/** Words that may stand before a mere `ID` that means a person's; others make it the id of a thing. */
const personal =
  /(?:^|[^\p{L}\p{N}_\s-]|(?<![\p{L}\p{N}])(?:my|your|his|her|their|the|our|israeli|national|personal|with|and|is|of|for|teudat|citizen|photo|valid))[\s-]*$/iu;

/** National identity numbers by their countries' rules and check digits, beside a word that says what they are. */
export const nationalId: Recogniser = {
  kind: 'national-id',
  find(look) {
    if (look.runs.length === 0) return nothing;
    const spans: Span[] = [];
    for (const word of look.telling) {
      if ((word.meanings & anyScheme) === 0 || isOfAThing(look, word)) continue;
      for (const scheme of schemes) {
        if ((word.meanings & scheme.told) === 0) continue;
        const span = numberAfter(look.text, word.end, scheme);
        if (span !== undefined) spans.push(span);
      }
    }
    for (const run of look.runs) spans.push(...certainAt(look.text, run));
    return spans;
  },
};

function isOfAThing({ text }: Look, word: Telling): boolean {
  return (
    /^id\b/i.test(text.slice(word.start, word.end)) &&
    !personal.test(text.slice(Math.max(0, word.start - 24), word.start))
  );
}

function numberAfter(text: string, from: number, scheme: Prepared): Span | undefined {
  const found = scheme.afterWord.exec(text.slice(from, from + reach));
  const value = found?.groups?.['value'];
  if (found === null || value === undefined || !isProven(scheme, value)) return undefined;
  const end = from + found[0].length;
  return { start: end - value.length, end };
}

/** Their first digits are three before `-` or `.`, or two or six behind letters. */
function mayBegin(text: string, { start, end }: Span): boolean {
  const length = end - start;
  if (length === 3) return text[end] === '-' || text[end] === '.';
  if (length !== 2 && length !== 6) return false;
  const before = text.charCodeAt(' -'.includes(text[start - 1] ?? '?') ? start - 2 : start - 1);
  return isLatinWord(before) && !isDigit(before);
}

/** Numbers so certain that no word is needed; letters may stand before their first digits. */
function certainAt(text: string, run: Span): Span[] {
  if (!mayBegin(text, run)) return nothing;
  let start = run.start;
  while (start > 0 && run.start - start < 7 && /[A-Za-z -]/.test(text[start - 1] as string)) start--;
  const spans: Span[] = [];
  for (const scheme of certain) {
    for (let from = start; from <= run.start; from++) {
      scheme.here.lastIndex = from;
      const value = scheme.here.exec(text)?.groups?.['value'];
      if (value === undefined || scheme.alone?.(value) !== true || !isProven(scheme, value)) continue;
      spans.push({ start: from, end: from + value.length });
      break;
    }
  }
  return spans;
}

function isProven(scheme: NationalScheme, written: string): boolean {
  return scheme.proves(written.replace(/[ ./+-]/g, '').toUpperCase(), written);
}
