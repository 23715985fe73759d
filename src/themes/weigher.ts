import { packed, type Vectors } from './discovery/vectors.ts';
import type { Lexicon } from './text/lexicon.ts';
import { pauseNumber, type ReadText } from './text/reading.ts';
import type { Weights } from './weights.ts';

/** More words than any desk has: two numbers of words below it are one number of a pair. */
const pairBase = 2 ** 21;

/**
 * Weighs texts as vectors over their words and the pairs of neighbouring words that are listed: (1 + ln tf) × weight with the subject
 * counted twice, scaled to unit length. A word has a column from when it is first met; the listed ones come first, in their order.
 */
export class Weigher {
  /** The term of each column; pairs as `a b`. */
  readonly terms: string[] = [];
  /** Of the text weighed last: its columns in ascending order, and the weight in each. */
  readonly touched: number[] = [];
  weights = new Float64Array(1024);
  readonly #lexicon: Lexicon;
  readonly #listed: Weights;
  readonly #columns = new Map<string, number>();
  readonly #pairs = new Map<number, number>();
  /** The column of each form of the lexicon, -1 for none. */
  #ofForm = new Int32Array(0);
  #worth = new Float64Array(1024);

  constructor(lexicon: Lexicon, listed: Weights) {
    this.#lexicon = lexicon;
    this.#listed = listed;
    for (const term of listed.idf.keys()) this.column(term);
  }

  /** The column of a term, which it gets now if it has none. */
  column(term: string): number {
    const known = this.#columns.get(term);
    if (known !== undefined) return known;
    const space = term.indexOf(' ');
    const parts = space < 0 ? [] : [this.column(term.slice(0, space)), this.column(term.slice(space + 1))];
    const column = this.terms.length;
    this.terms.push(term);
    this.#columns.set(term, column);
    if (column >= this.#worth.length) {
      this.#worth = grown(this.#worth);
      this.weights = grown(this.weights);
    }
    const isWord = parts.length === 0 && !term.startsWith('~');
    this.#worth[column] = this.#listed.idf.get(term) ?? (isWord ? this.#listed.rare : 0);
    const [a, b] = parts;
    if (a !== undefined && b !== undefined) this.#pairs.set(a * pairBase + b, column);
    return column;
  }

  /** Weighs a text; read `touched` and `weights` before the next call. */
  weigh(text: ReadText): void {
    if (this.#ofForm.length < this.#lexicon.forms.length) this.#grow();
    const { touched } = this;
    for (const column of touched) this.weights[column] = 0;
    touched.length = 0;
    let before = -1;
    for (let at = 0; at < text.forms.length; at += 1) {
      const form = text.forms[at] as number;
      const column = form === pauseNumber ? -1 : (this.#ofForm[form] as number);
      const times = at < text.subjectLength ? 2 : 1;
      if (column >= 0) {
        this.#count(column, times);
        const pair = before >= 0 ? this.#pairs.get(before * pairBase + column) : undefined;
        if (pair !== undefined) this.#count(pair, times);
      }
      before = column;
    }
    // Columns stand in the order of meeting; a sum of floating-point numbers in a fixed order is always equal.
    touched.sort((a, b) => a - b);
    let squares = 0;
    for (const column of touched) {
      const weight = (1 + Math.log(this.weights[column] as number)) * (this.#worth[column] as number);
      this.weights[column] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    for (const column of touched) this.weights[column] = (this.weights[column] as number) / length;
  }

  /** The vectors of all texts. */
  vectors(texts: readonly ReadText[]): Vectors {
    const rows = texts.map((text) => {
      this.weigh(text);
      return {
        indices: Int32Array.from(this.touched),
        weights: Float64Array.from(this.touched, (column) => this.weights[column] as number),
      };
    });
    return packed(this.terms.length, rows);
  }

  #count(column: number, times: number): void {
    if (this.#worth[column] === 0) return;
    if (this.weights[column] === 0) this.touched.push(column);
    this.weights[column] = (this.weights[column] as number) + times;
  }

  #grow(): void {
    const { forms } = this.#lexicon;
    const table = new Int32Array(forms.length);
    table.set(this.#ofForm);
    for (let form = this.#ofForm.length; form < forms.length; form += 1) {
      const token = forms[form]?.token ?? '';
      table[form] = token === '' || this.#listed.common?.has(token) ? -1 : this.column(token);
    }
    this.#ofForm = table;
  }
}

function grown(array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(array.length * 2);
  larger.set(array);
  return larger;
}
