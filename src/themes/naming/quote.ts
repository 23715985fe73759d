import { type Language, languageOf } from '../text/language.ts';
import { type Form, Lexicon } from '../text/lexicon.ts';
import { comparable, holdsPhrase } from '../text/phrase-match.ts';
import { plainText } from '../text/plain-text.ts';
import { pause, wordsIn } from '../text/words.ts';
import type { Theme } from '../theme.ts';

const fewestWords = 5;
const mostWords = 18;
/** What a word of the theme's name and a phrase of a written theme weigh beside the terms, whose weights have unit length. */
const nameWord = 0.3;
const phraseWeight = 1;

/**
 * The sentence of a ticket that shows its theme best, of five to eighteen words: the one with the highest sum of the theme's weights for
 * its distinct words over the square root of their number.
 *
 * @returns as the customer wrote it, the marks of redaction included; a shorter subject where no sentence says a word of the theme, and
 * nothing where that does not either
 */
export function quoteOf(
  ticket: { readonly subject: string; readonly body: string },
  theme: Pick<Theme, 'label' | 'terms' | 'phrases'>,
): string | undefined {
  const sentences = [ticket.subject.trim(), ...sentencesOf(ticket.body)].filter(
    (sentence) => sentence !== '',
  );
  const said = sentences.map((sentence) => ({ sentence, words: spoken(sentence) }));
  const language = languageOf(said.flatMap(({ words }) => words));
  const weigh = weigherOf(theme, language);
  let best: { sentence: string; worth: number } | undefined;
  for (const { sentence, words } of said) {
    if (words.length < fewestWords || words.length > mostWords) continue;
    const worth = weigh(sentence, words);
    if (worth > (best?.worth ?? 0)) best = { sentence, worth };
  }
  if (best !== undefined) return best.sentence;
  const [subject] = said;
  const fits = subject?.sentence === ticket.subject.trim() && subject.words.length <= mostWords;
  return subject !== undefined && fits && weigh(subject.sentence, subject.words) > 0
    ? subject.sentence
    : undefined;
}

const listMark = /^\s*(?:[-*•–—]|\d{1,2}[.)])\s+/;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of what a customer says, in their order: no quoted reply and no signature. A line's end ends one, too. */
function sentencesOf(body: string): string[] {
  return saidBy(body)
    .split(/\n+/)
    .flatMap((line) =>
      [...segmenter.segment(line)].map(({ segment }) => segment.replace(listMark, '').trim()),
    );
}

const quoted = /^[ \t]*>/;
const cutHere = /^(?:-- ?|_{8,}|-{3,} ?original message.*|on .{4,80} wrote:)$/i;

function saidBy(body: string): string {
  const lines = body.replace(/```[\s\S]*?(?:```|$)/g, '\n').split('\n');
  const cut = lines.findIndex((line) => cutHere.test(line.trim()));
  return (cut > 0 ? lines.slice(0, cut) : lines).filter((line) => !quoted.test(line)).join('\n');
}

/** The customer's own words in a sentence; what redaction put in is none. */
function spoken(sentence: string): string[] {
  return wordsIn(plainText(sentence)).filter((word) => word !== pause);
}

function weigherOf(
  { label, terms, phrases }: Pick<Theme, 'label' | 'terms' | 'phrases'>,
  language: Language,
) {
  const lexicon = new Lexicon();
  const formOf = (word: string): Form => lexicon.forms[lexicon.number(word, language)] as Form;
  const name = new Set(wordsIn(label).map((word) => formOf(word).term));
  const asked = phrases.map(comparable);
  return (sentence: string, words: readonly string[]): number => {
    const tokens = words.map((word) => formOf(word).token);
    const distinct = new Set(tokens);
    let sum = 0;
    for (const token of distinct) sum += (terms.get(token) ?? 0) + (name.has(token) ? nameWord : 0);
    for (const pair of new Set(tokens.map((token, at) => `${tokens[at - 1] ?? ''} ${token}`)))
      sum += terms.get(pair) ?? 0;
    const text = asked.length === 0 ? '' : comparable(sentence);
    if (asked.some((phrase) => holdsPhrase(text, phrase))) sum += phraseWeight;
    return sum / Math.sqrt(Math.max(1, distinct.size));
  };
}
