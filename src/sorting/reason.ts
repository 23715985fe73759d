import type { Words } from '../words/index.ts';
import type { Evidence } from './evidence.ts';
import type { Stream } from './sorted.ts';

/** Whether a customer's words may be shown. */
export type Quotes = 'redacted' | 'none';

const longest = 48;

/** Gives a sentence that names what spoke for a stream: `Says "stopped working" and "error 500".` */
export function speaksFor(evidence: Evidence, stream: Stream, quotes: Quotes, words: Words): string {
  const fields = evidence.fields.filter((one) => one.stream === stream);
  const strongest = evidence.words
    .map((one, index) => ({ one, index }))
    .filter(({ one }) => one.stream === stream)
    .sort((a, b) => b.one.weight - a.one.weight || a.index - b.index)
    .map(({ one }) => one);
  const say = words.sorting.speaks;
  if (quotes === 'none') return say(fields, distinct(strongest.map((one) => one.of)), 'named');
  const shown = strongest.map((one) => one.words).filter((said) => /[\p{L}\p{N}]/u.test(said));
  return say(
    fields,
    distinct(shown.map(quoted)),
    strongest.length > 0 && shown.length === 0 ? 'question' : 'quoted',
  );
}

/** Puts words in quotation marks, on one line and short. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').replace(/"/g, "'").trim();
  const short =
    line.length > longest
      ? `${line.slice(0, line.lastIndexOf(' ', longest) > 20 ? line.lastIndexOf(' ', longest) : longest)} …`
      : line;
  return `"${short}"`;
}

/** The first three that say something of their own: `"how do"` adds nothing to `"how do I"`. */
function distinct(phrases: readonly string[]): string[] {
  const chosen: string[] = [];
  for (const phrase of phrases) {
    const core = coreOf(phrase);
    if (chosen.length < 3 && !chosen.some((one) => coreOf(one).includes(core) || core.includes(coreOf(one))))
      chosen.push(phrase);
  }
  return chosen;
}

function coreOf(phrase: string): string {
  return phrase.replace(/["…]/g, '').trim().toLowerCase();
}
