import type { Lexicon } from '../text/lexicon.ts';
import { pauseNumber, type ReadText } from '../text/reading.ts';

const fewest = 2;
const most = 30_000;
/** Below this many tickets a frequent word of a language may well be a topic. */
const enoughToJudge = 200;
const fewestToJudge = 30;
const tooFew = 0.8;

/**
 * Decides which terms count and what each weighs: ln((1 + N) / (1 + df)) + 1, for terms that at least two tickets hold.
 *
 * In English a term of more than half the tickets says nothing. For other languages there is no list of words of courtesy, so the corpus
 * gives it: among the tickets of a language, a fifth is enough to call a term grammar. Fewer than 200 tickets judge more carefully, fewer than 30 not at all.
 *
 * @returns weights by term, most frequent first
 */
export function vocabularyOf(texts: readonly ReadText[], lexicon: Lexicon): Map<string, number> {
  const languages = new Map<string, { size: number; counts: Map<string, number> }>();
  const totals = new Map<string, number>();
  for (const text of texts) {
    const language = languages.get(text.language) ?? { size: 0, counts: new Map<string, number>() };
    languages.set(text.language, language);
    language.size += 1;
    const seen = new Set<string>();
    for (const form of text.forms) if (form !== pauseNumber) seen.add(lexicon.forms[form]?.term ?? '');
    seen.delete('');
    for (const term of seen) {
      language.counts.set(term, (language.counts.get(term) ?? 0) + 1);
      totals.set(term, (totals.get(term) ?? 0) + 1);
    }
  }

  const common = new Set<string>();
  for (const [language, { size, counts }] of languages) {
    const limit = size * (size < enoughToJudge ? tooFew : language === 'en' ? 0.5 : 0.2);
    for (const [term, count] of counts) if (size >= fewestToJudge && count > limit) common.add(term);
  }
  const kept: { term: string; count: number }[] = [];
  for (const [term, count] of totals) if (count >= fewest && !common.has(term)) kept.push({ term, count });
  kept.sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
  return new Map(
    kept.slice(0, most).map(({ term, count }) => [term, Math.log((1 + texts.length) / (1 + count)) + 1]),
  );
}
