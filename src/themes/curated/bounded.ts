import { inSmallLetters, patternFault, withEnds } from '../../documents/index.ts';
import { builtInTables } from '../../sorting/index.ts';
import { comparable } from '../text/phrase-match.ts';
import { isSpaceless } from '../text/words.ts';

const letter = /[\p{L}\p{N}\p{M}]/u;
const hebrew = /\p{Script=Hebrew}/u;
/** And, the, in, to, from, that, as: written onto the word in Hebrew, up to two of them. */
const onto = builtInTables.find(({ codes }) => codes.includes('he'))?.prefixes ?? '';
/** How far a sign that repeats without end reaches: over some ten words, and never over a whole ticket. */
const reach = 60;

/**
 * A phrase as an expression over `comparable` text: whole words, but that Hebrew writes small words onto the first one, and that a
 * script without spaces has no bounds to ask for.
 */
export function phraseExpression(phrase: string): RegExp {
  const form = comparable(phrase);
  return bounded(form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), form);
}

/** A person's regular expression over `comparable` text, bounded like a phrase; `*` and `+` reach over sixty characters at most. */
export function patternExpression(pattern: string): RegExp {
  const form = patternForm(pattern);
  return bounded(`(?:${withEnds(form, reach)})`, form);
}

function bounded(source: string, form: string): RegExp {
  const first = /[\p{L}\p{N}]/u.exec(form)?.[0] ?? '';
  const last = [...form].findLast((one) => !/[)\]}?*+$]/.test(one)) ?? '';
  const before = hebrew.test(first) ? `[${onto}]{0,2}` : '';
  const after = isSpaceless(last) || !letter.test(last) ? '' : String.raw`(?![\p{L}\p{N}\p{M}])`;
  return new RegExp(`${before}${source}${after}`, 'u');
}

/** The pattern in the form of the text over which it runs. */
function patternForm(pattern: string): string {
  const joined = pattern.trim().replace(/[\p{L}\p{N}]+/gu, (run) => run.normalize('NFKC'));
  return inSmallLetters(joined).replace(/[\u00ad\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g, '');
}

/** Says what is wrong with a pattern of a theme, as `patternFault` does; nothing when all is well. */
export function themePatternFault(pattern: string): string | undefined {
  const form = patternForm(pattern);
  const wrong = patternFault(form);
  if (wrong !== undefined) return wrong;
  const bare = form.replace(/\[(?:\\.|[^\]\\])*\]/gsu, 'x');
  if (/\\[nrtvf]|[\n\r\t]| {2}/.test(bare))
    return 'fits nothing: tickets are read as one line, with single spaces between words. Write one space, or \\s';
  if (/(?<=[^(|:=!\\])\^|(?<!\\)\$(?=[^|)])/.test(bare))
    return "fits nothing: '^' stands at a text's beginning alone, and '$' at its end. Take it out";
  return undefined;
}
