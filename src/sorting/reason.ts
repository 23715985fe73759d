import { listed } from '../words/index.ts';
import type { Evidence } from './evidence.ts';
import type { Stream } from './sorted.ts';

/** Whether a customer's words may be shown. */
export type Quotes = 'redacted' | 'none';

const longest = 48;

/** What a stream is called in a sentence. */
export const streamWords: Readonly<Record<Stream, string>> = {
  bug: 'a bug',
  brief: 'brief input',
  noise: 'noise',
};

/** Gives a sentence that names what spoke for a stream: `Says "stopped working" and "error 500".` */
export function speaksFor(evidence: Evidence, stream: Stream, quotes: Quotes): string {
  const parts = evidence.fields.filter((one) => one.stream === stream).map((one) => one.told);
  const words = told(evidence, stream, quotes);
  if (words !== '') parts.push(parts.length > 0 ? `it ${words}` : words);
  return parts.length === 0 ? '' : sentence(listed(parts));
}

/** Gives a sentence on two streams that are equally likely: `A bug? Says "broken". Noise? Says "how do I". A tie, left unclear.` */
export function speaksForBoth(evidence: Evidence, first: Stream, second: Stream, quotes: Quotes): string {
  const sides = [first, second].map((stream) => {
    const why = speaksFor(evidence, stream, quotes) || 'Nothing in particular says so.';
    return `${capital(streamWords[stream])}? ${why}`;
  });
  return `${sides.join(' ')} A tie, left unclear.`;
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

function told(evidence: Evidence, stream: Stream, quotes: Quotes): string {
  const strongest = evidence.words
    .map((one, index) => ({ one, index }))
    .filter(({ one }) => one.stream === stream)
    .sort((a, b) => b.one.weight - a.one.weight || a.index - b.index)
    .map(({ one }) => one);
  if (strongest.length === 0) return '';
  if (quotes === 'none') return `speaks of ${listed(distinct(strongest.map((one) => one.of)))}`;
  const shown = strongest.map((one) => one.words).filter((words) => /[\p{L}\p{N}]/u.test(words));
  return shown.length === 0 ? 'asks a question' : `says ${listed(distinct(shown.map(quoted)))}`;
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

function sentence(text: string): string {
  return `${capital(text)}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
