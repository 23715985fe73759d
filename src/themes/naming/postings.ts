import type { Lexicon } from '../text/lexicon.ts';
import { pauseNumber, type ReadText } from '../text/reading.ts';

/** A term of more than this share of the tickets is the product's own name: it names no theme of it. */
const general = 0.3;
const fewestToJudge = 30;

/** Which tickets hold which terms: an inverted index. */
export class Postings {
  readonly size: number;
  readonly #rows = new Map<string, number[]>();

  constructor(texts: readonly ReadText[], lexicon: Lexicon) {
    this.size = texts.length;
    texts.forEach(({ forms }, row) => {
      for (const form of forms) {
        const term = form === pauseNumber ? '' : (lexicon.forms[form]?.term ?? '');
        if (term === '') continue;
        const rows = this.#rows.get(term);
        if (rows === undefined) this.#rows.set(term, [row]);
        else if (rows.at(-1) !== row) rows.push(row);
      }
    });
  }

  terms(): Iterable<[string, readonly number[]]> {
    return this.#rows;
  }

  /** True for what nearly every third ticket says. */
  isGeneral(term: string): boolean {
    return this.size >= fewestToJudge && (this.#rows.get(term)?.length ?? 0) > this.size * general;
  }

  /** The rows that hold all of the terms, in ascending order. */
  holding(terms: readonly string[]): readonly number[] {
    const lists = terms.map((term) => this.#rows.get(term) ?? []).sort((a, b) => a.length - b.length);
    let rows: readonly number[] = lists[0] ?? [];
    for (const list of lists.slice(1)) rows = both(rows, list);
    return rows;
  }
}

/** What two ascending lists have in common. */
function both(a: readonly number[], b: readonly number[]): number[] {
  const common: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] as number;
    const right = b[j] as number;
    if (left === right) common.push(left);
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return common;
}
