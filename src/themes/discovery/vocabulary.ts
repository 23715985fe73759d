import type { Lexicon } from '../text/lexicon.ts';
import { pauseNumber, type ReadText } from '../text/reading.ts';
import type { Weights } from '../weights.ts';

const fewest = 2;
const fewestOfPair = 3;
const most = 30_000;
/** A pair says what its words say already, but for their order. */
const pairSays = 0.4;
/** Below this many tickets a frequent word of a language may well be a topic. */
const enoughToJudge = 200;
const fewestToJudge = 30;
const tooFew = 0.8;
const grammarSays = 0.3;
const everywhereSays = 0.1;

interface Count {
  tickets: number;
  readonly says: number;
}

/**
 * Decides which terms count and what each weighs: ln((1 + N) / (1 + df)) + 1 for words that at least two tickets hold and pairs of
 * neighbours that at least three do, less for what says little: how customers ask tells one matter from another ("why … not" and "how
 * can I" about the same card), but their topics tell it better.
 *
 * For languages without a list of words of grammar the corpus gives it: among the tickets of a language, a term of more than a fifth is
 * as good as grammar (in English, which has the list, of more than half). Fewer than 200 tickets judge more carefully, fewer than 30
 * not at all.
 *
 * @returns weights by term, most frequent first
 */
export function vocabularyOf(texts: readonly ReadText[], lexicon: Lexicon): Weights {
  const languages = new Map<string, { size: number; counts: Map<string, number> }>();
  const totals = new Map<string, Count>();
  for (const { language: name, forms } of texts) {
    const language = languages.get(name) ?? { size: 0, counts: new Map<string, number>() };
    languages.set(name, language);
    language.size += 1;
    const seen = new Set<string>();
    let before = '';
    for (const number of forms) {
      const form = number === pauseNumber ? undefined : lexicon.forms[number];
      const token = form?.token ?? '';
      if (token !== '') {
        if (!seen.has(token)) {
          seen.add(token);
          count(totals, token, form?.says ?? 0);
          if (form?.term !== '') language.counts.set(token, (language.counts.get(token) ?? 0) + 1);
        }
        const pair = `${before} ${token}`;
        if (before !== '' && !seen.has(pair)) {
          seen.add(pair);
          count(totals, pair, pairSays);
        }
      }
      before = token;
    }
  }

  const common = new Set<string>();
  for (const [language, { size, counts }] of languages) {
    const limit = size * (size < enoughToJudge ? tooFew : language === 'en' ? 0.5 : 0.2);
    for (const [term, held] of counts) if (size >= fewestToJudge && held > limit) common.add(term);
  }
  const half = texts.length < fewestToJudge ? texts.length : texts.length / 2;
  const kept = [...totals]
    .filter(([term, { tickets }]) => tickets >= (term.includes(' ') ? fewestOfPair : fewest))
    .sort(([a, { tickets: one }], [b, { tickets: other }]) => other - one || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([term, { tickets, says }]): [string, number] => {
      const factor = tickets > half ? everywhereSays : common.has(term) ? grammarSays : says;
      return [term, factor * weightOf(tickets, texts.length)];
    });
  return { idf: new Map(kept), rare: 0 };
}

/** What a word weighs that so many of all tickets hold. */
export function weightOf(tickets: number, all: number): number {
  return Math.log((1 + all) / (1 + tickets)) + 1;
}

function count(totals: Map<string, Count>, term: string, says: number): void {
  const known = totals.get(term);
  if (known === undefined) totals.set(term, { tickets: 1, says });
  else known.tickets += 1;
}
