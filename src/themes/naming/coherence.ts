import type { Lexicon } from '../text/lexicon.ts';
import { pauseNumber, type ReadText } from '../text/reading.ts';
import type { Postings } from './postings.ts';

/** Reading more tickets of one phrase changes nothing in what is seen. */
const most = 150;

/**
 * How alike tickets are in everything but the words that they are known to share: the mean cosine between them. A phrase that names a
 * matter keeps company with the same words again and again; `middle of the term` stands beside anything.
 */
export class Coherence {
  readonly #texts: readonly ReadText[];
  readonly #lexicon: Lexicon;
  #usual: number | undefined;
  readonly #idf = new Map<string, number>();

  constructor(texts: readonly ReadText[], postings: Postings, lexicon: Lexicon) {
    this.#texts = texts;
    this.#lexicon = lexicon;
    for (const [term, rows] of postings.terms())
      if (rows.length > 1 && rows.length * 2 < postings.size)
        this.#idf.set(term, Math.log(postings.size / rows.length));
  }

  /** The mean cosine between tickets, each without `shared`, as a multiple of what it is between any tickets. */
  of(rows: readonly number[], shared: readonly string[]): number {
    this.#usual ??= this.#cosine([...this.#texts.keys()], []);
    return this.#usual === 0 ? 1 : this.#cosine(rows, shared) / this.#usual;
  }

  #cosine(rows: readonly number[], shared: readonly string[]): number {
    const step = Math.max(1, rows.length / most);
    const sum = new Map<string, number>();
    let read = 0;
    for (let at = 0; at < rows.length; at += step) {
      const weights = new Map<string, number>();
      let squares = 0;
      for (const form of this.#texts[rows[Math.floor(at)] as number]?.forms ?? []) {
        if (form === pauseNumber) continue;
        const term = this.#lexicon.forms[form]?.term ?? '';
        const weight = this.#idf.get(term);
        if (weight === undefined || weights.has(term) || shared.includes(term)) continue;
        weights.set(term, weight);
        squares += weight * weight;
      }
      if (squares === 0) continue;
      read += 1;
      const length = Math.sqrt(squares);
      for (const [term, weight] of weights) sum.set(term, (sum.get(term) ?? 0) + weight / length);
    }
    if (read < 2) return 0;
    let squares = 0;
    for (const weight of sum.values()) squares += weight * weight;
    return Math.max(0, (squares - read) / (read * (read - 1)));
  }
}
