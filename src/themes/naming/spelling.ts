import type { Lexicon } from '../text/lexicon.ts';
import { pauseNumber, type ReadText } from '../text/reading.ts';
import { isSpaceless } from '../text/words.ts';

/** How customers mostly write each word in the middle of a sentence of a body: `IMAP`, `Gmail`, `inbox`. */
export function spellings(texts: readonly ReadText[], lexicon: Lexicon): Map<string, string> {
  const counts = new Float64Array(lexicon.forms.length);
  for (const { forms, subjectLength } of texts) {
    for (let at = subjectLength + 2; at < forms.length; at += 1) {
      const form = forms[at] as number;
      if (form !== pauseNumber && forms[at - 1] !== pauseNumber) counts[form] = (counts[form] as number) + 1;
    }
  }
  const best = new Map<string, { surface: string; count: number }>();
  lexicon.forms.forEach(({ surface }, form) => {
    const count = counts[form] as number;
    if (count === 0) return;
    const lower = surface.toLowerCase();
    const known = best.get(lower);
    if (known === undefined || count > known.count || (count === known.count && surface > known.surface)) {
      best.set(lower, { surface, count });
    }
  });
  return new Map([...best].map(([lower, { surface }]) => [lower, surface]));
}

/** Forms as text: a space between words, none between those of a script without spaces. */
export function written(
  forms: readonly number[],
  spelling: ReadonlyMap<string, string>,
  lexicon: Lexicon,
): string {
  let text = '';
  let before = '';
  for (const form of forms) {
    const surface = lexicon.forms[form]?.surface ?? '';
    const lower = surface.toLowerCase();
    const word = spelling.get(lower) ?? lower;
    text += text === '' || (isSpaceless(before) && isSpaceless(word)) ? word : ` ${word}`;
    before = word;
  }
  return text;
}

/** The first letter large, unless the word has its own mind about capitals, as `iPhone` has. */
export function sentenceCase(text: string): string {
  const first = text.split(' ')[0] ?? '';
  if (/\p{Lu}/u.test(first.slice(1))) return text;
  const initial = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return initial.toUpperCase() + text.slice(initial.length);
}
