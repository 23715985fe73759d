import type { Lexicon } from '../text/lexicon.ts';
import { pauseNumber, type ReadText } from '../text/reading.ts';

/** Rows of sparse vectors, one after the other (compressed sparse rows): row `i` is from `starts[i]` to `starts[i + 1]`. */
export interface Vectors {
  readonly rows: number;
  /** One more than the largest column. */
  readonly columns: number;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly weights: Float64Array;
}

/** Which column of the vectors each form of the lexicon counts for, -1 for none; grows with the lexicon. */
export class Columns {
  readonly size: number;
  readonly #lexicon: Lexicon;
  readonly #index: Map<string, number>;
  #table = new Int32Array(0);

  constructor(lexicon: Lexicon, terms: Iterable<string>) {
    this.#lexicon = lexicon;
    this.#index = new Map([...terms].map((term, index) => [term, index]));
    this.size = this.#index.size;
  }

  get(form: number): number {
    if (form >= this.#table.length) this.#grow();
    return this.#table[form] as number;
  }

  #grow(): void {
    const { forms } = this.#lexicon;
    const table = new Int32Array(forms.length);
    table.set(this.#table);
    for (let form = this.#table.length; form < forms.length; form += 1) {
      table[form] = this.#index.get(forms[form]?.term ?? '') ?? -1;
    }
    this.#table = table;
  }
}

/** One row of numbers by column, filled and emptied again for each ticket. */
export class Weigher {
  readonly touched: number[] = [];
  readonly weights: Float64Array;
  readonly #columns: Columns;
  readonly #idf: Float64Array;

  constructor(columns: Columns, idf: Float64Array) {
    this.#columns = columns;
    this.#idf = idf;
    this.weights = new Float64Array(columns.size);
  }

  /**
   * Weighs a text: (1 + ln tf) × idf with the subject counted twice, scaled to unit length. Read `touched` and `weights`
   * before the next call.
   */
  weigh(text: ReadText): void {
    const { touched, weights } = this;
    for (const column of touched) weights[column] = 0;
    touched.length = 0;
    for (let at = 0; at < text.forms.length; at += 1) {
      const form = text.forms[at] as number;
      if (form === pauseNumber) continue;
      const column = this.#columns.get(form);
      if (column < 0) continue;
      if (weights[column] === 0) touched.push(column);
      weights[column] = (weights[column] as number) + (at < text.subjectLength ? 2 : 1);
    }
    // Sums of floating point numbers depend on their order: columns in ascending order make equal texts equal.
    touched.sort((a, b) => a - b);
    let squares = 0;
    for (const column of touched) {
      const weight = (1 + Math.log(weights[column] as number)) * (this.#idf[column] as number);
      weights[column] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    for (const column of touched) weights[column] = (weights[column] as number) / length;
  }
}

/** Puts rows, each given as columns and weights, into one block. */
export function packed(
  columns: number,
  rows: readonly { indices: readonly number[]; weights: readonly number[] }[],
): Vectors {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => {
    starts[at + 1] = (starts[at] as number) + row.indices.length;
  });
  const total = starts[rows.length] as number;
  const indices = new Int32Array(total);
  const weights = new Float64Array(total);
  rows.forEach((row, at) => {
    indices.set(row.indices, starts[at]);
    weights.set(row.weights, starts[at]);
  });
  return { rows: rows.length, columns, starts, indices, weights };
}

/** The vectors of all texts. */
export function vectorsOf(texts: readonly ReadText[], columns: Columns, idf: Float64Array): Vectors {
  const weigher = new Weigher(columns, idf);
  return packed(
    columns.size,
    texts.map((text) => {
      weigher.weigh(text);
      return {
        indices: [...weigher.touched],
        weights: weigher.touched.map((column) => weigher.weights[column] as number),
      };
    }),
  );
}

/** The heaviest entries of a dense row, scaled to unit length, in ascending order of column. */
export function heaviest(
  entries: { column: number; weight: number }[],
  most: number,
): { indices: number[]; weights: number[] } {
  const kept =
    entries.length > most
      ? entries.sort((a, b) => b.weight - a.weight || a.column - b.column).slice(0, most)
      : entries;
  kept.sort((a, b) => a.column - b.column);
  const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  return { indices: kept.map(({ column }) => column), weights: kept.map(({ weight }) => weight / length) };
}
