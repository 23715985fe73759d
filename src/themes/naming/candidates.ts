import type { Centre } from '../discovery/centres.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { phrasesIn } from '../text/phrases.ts';
import { pauseNumber, type ReadText } from '../text/reading.ts';

const shortlist = 40;
/** A name holds one of so many most telling words. */
const telling = 4;
const general = 0.3;
const fewestToJudge = 30;

/** A phrase that could name a theme. */
export interface Candidate {
  readonly key: string;
  /** Tickets of the theme that hold it, and tickets in all. */
  readonly count: number;
  total: number;
  /** Every way it is written in the theme's tickets. */
  readonly writings: Map<string, { forms: readonly number[]; count: number }>;
}

/** The most telling words of each theme by the same measure, with their most frequent form. */
export function tellingWords(
  centres: readonly Centre[],
  texts: readonly ReadText[],
  owner: Int32Array,
  lexicon: Lexicon,
) {
  const own = centres.map(() => new Map<string, { count: number; forms: Map<number, number> }>());
  const totals = new Map<string, number>();
  texts.forEach((text, row) => {
    const seen = new Map<string, number>();
    for (const number of text.forms) {
      const term = number === pauseNumber ? '' : (lexicon.forms[number]?.term ?? '');
      if (term !== '' && !seen.has(term)) seen.set(term, number);
    }
    const mine = own[owner[row] as number];
    for (const [term, form] of seen) {
      totals.set(term, (totals.get(term) ?? 0) + 1);
      if (mine === undefined) continue;
      const entry = mine.get(term) ?? { count: 0, forms: new Map<number, number>() };
      entry.count += 1;
      entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
      mine.set(term, entry);
    }
  });
  const average = texts.length / Math.max(1, centres.length);
  return own.map((terms, index) => {
    const size = Math.max(1, centres[index]?.members.length ?? 0);
    return [...terms]
      .filter(([, { count }]) => count >= Math.min(2, size))
      .map(([term, { count, forms }]) => {
        const total = totals.get(term) ?? 1;
        // The product's own name is in every third ticket and names no theme of it.
        const everywhere = texts.length >= fewestToJudge && total > texts.length * general;
        const weight = (count / size) * Math.log(1 + average / total) * (everywhere ? 0.1 : 1);
        const form =
          [...forms].sort((a, b) => b[1] - a[1] || (surfaceOf(a[0]) < surfaceOf(b[0]) ? -1 : 1))[0]?.[0] ?? 0;
        return { term, weight, form, share: everywhere ? 0 : count / size };
      })
      .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
      .slice(0, telling);
  });

  function surfaceOf(form: number): string {
    return lexicon.forms[form]?.surface ?? '';
  }
}

/** Phrases of each theme that hold one of its telling words, with their counts there and everywhere, and how they are written. */
export function candidatePhrases(
  centres: readonly Centre[],
  texts: readonly ReadText[],
  owner: Int32Array,
  words: readonly (readonly { term: string }[])[],
  lexicon: Lexicon,
): Candidate[][] {
  const telling = words.map((list) => new Set(list.map(({ term }) => term)));
  const counts = centres.map(() => new Map<string, { count: number; last: number }>());
  texts.forEach((text, row) => {
    const index = owner[row] as number;
    const mine = counts[index];
    const terms = telling[index];
    if (mine === undefined || terms === undefined) return;
    phrasesIn(text, lexicon, ({ key }) => {
      if (!key.split(' ').some((part) => terms.has(part))) return;
      const entry = mine.get(key);
      if (entry === undefined) mine.set(key, { count: 1, last: row });
      else if (entry.last !== row) {
        entry.count += 1;
        entry.last = row;
      }
    });
  });

  const candidates = counts.map((mine) =>
    [...mine]
      .sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
      .slice(0, shortlist)
      .map(([key, { count }]): Candidate => ({ key, count, total: 0, writings: new Map() })),
  );
  const own = candidates.map((list) => new Map(list.map((candidate) => [candidate.key, candidate])));
  const everywhere = new Map<string, { total: number; last: number }>();
  for (const list of candidates) for (const { key } of list) everywhere.set(key, { total: 0, last: -1 });
  texts.forEach((text, row) => {
    const mine = own[owner[row] as number];
    phrasesIn(text, lexicon, ({ key, from, to }) => {
      const all = everywhere.get(key);
      if (all === undefined) return;
      if (all.last !== row) {
        all.total += 1;
        all.last = row;
      }
      const candidate = mine?.get(key);
      if (candidate === undefined) return;
      const forms = [...text.forms.subarray(from, to)];
      const writing = forms.map((form) => lexicon.forms[form]?.surface.toLowerCase()).join(' ');
      const known = candidate.writings.get(writing);
      if (known === undefined) candidate.writings.set(writing, { forms, count: 1 });
      else known.count += 1;
    });
  });
  for (const list of candidates)
    for (const candidate of list) candidate.total = everywhere.get(candidate.key)?.total ?? 1;
  return candidates;
}
