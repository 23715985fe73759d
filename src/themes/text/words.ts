/** Stands in a list of words where a phrase cannot go on: at punctuation, at a line's end. */
export const pause = '';

const word =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_]|['׳-](?=[\p{L}\p{N}])|["״](?=\p{Script=Hebrew})|(?<=\p{N})\.(?=\p{N}))*(?:\+\+|#)?/gu;
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const thai = /\p{Script=Thai}/u;
const endsPhrase = /[^ \t'"*`]/;

/** True for a word of a script that is written without spaces between words. */
export function isSpaceless(text: string): boolean {
  return text.charCodeAt(0) > 0xdff && spaceless.test(text);
}

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const dictionaries = new Map<string, Intl.Segmenter>();

/** Words of a script without spaces, by the Unicode dictionaries that come with the runtime. */
function segment(run: string): string[] {
  const language = thai.test(run) ? 'th' : kana.test(run) ? 'ja' : 'zh';
  const dictionary = dictionaries.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  dictionaries.set(language, dictionary);
  return [...dictionary.segment(run)].filter(({ isWordLike }) => isWordLike).map((part) => part.segment);
}

/**
 * Gives the words of a text in their order and as they are written, with a `pause` wherever punctuation separates two of them.
 *
 * Words are runs of letters, marks and digits of any script (Unicode Standard Annex 29 in spirit), with apostrophes and hyphens inside,
 * dots between digits (`148.0.2`), and a closing `++` or `#`.
 */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  let end = 0;
  word.lastIndex = 0;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const gap = match.index - end;
    if (
      words.length > 0 &&
      gap > 0 &&
      (gap > 1 || text.charCodeAt(end) !== 32) &&
      endsPhrase.test(text.slice(end, match.index))
    ) {
      words.push(pause);
    }
    if (isSpaceless(match[0])) for (const part of segment(match[0])) words.push(part);
    else words.push(match[0]);
    end = word.lastIndex;
  }
  return words;
}
