/** A sparse vector: columns in ascending order, so that sums are always made in one order. */
export interface Vector {
  readonly columns: Int32Array;
  readonly weights: Float64Array;
}

/** Columns of terms and how rare each is: idf(t) = ln((1 + n) / (1 + df(t))) + 1, times the weight of its kind. */
export interface Terms {
  readonly column: ReadonlyMap<string, number>;
  readonly idf: Float64Array;
}

/**
 * Counts the terms of a corpus. Terms that only the `others` hold get a column as well, as ones that no text of the corpus has.
 * Columns follow the terms' order, so that the order of the texts changes nothing.
 *
 * @param weightOf what a term of its kind weighs beside a stem
 */
export function termsOf(
  corpus: readonly (readonly string[])[],
  others: readonly (readonly string[])[],
  weightOf: (term: string) => number = () => 1,
): Terms {
  const documents = new Map<string, number>();
  for (const text of corpus)
    for (const term of new Set(text)) documents.set(term, (documents.get(term) ?? 0) + 1);
  for (const text of others) for (const term of text) if (!documents.has(term)) documents.set(term, 0);

  const terms = [...documents.keys()].sort();
  return {
    column: new Map(terms.map((term, index) => [term, index])),
    idf: Float64Array.from(
      terms,
      (term) => weightOf(term) * (Math.log((1 + corpus.length) / (1 + (documents.get(term) ?? 0))) + 1),
    ),
  };
}

/** (1 + ln tf) · idf, scaled to unit length. */
export function vectorOf(text: readonly string[], terms: Terms): Vector {
  const counts = new Map<number, number>();
  for (const term of text) {
    const column = terms.column.get(term);
    if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const columns = Int32Array.from(counts.keys()).sort();
  const weights = Float64Array.from(
    columns,
    (column) => (1 + Math.log(counts.get(column) ?? 1)) * (terms.idf[column] ?? 0),
  );
  return unit({ columns, weights });
}

/** The weighted sum of vectors, scaled to unit length; the empty vector when nothing is in it. */
export function unitSum(
  summands: readonly { readonly vector: Vector; readonly factor: number }[],
  room: Float64Array,
): Vector {
  const touched: number[] = [];
  for (const { vector, factor } of summands) {
    for (let at = 0; at < vector.columns.length; at += 1) {
      const column = vector.columns[at] as number;
      const before = room[column] as number;
      if (before === 0) touched.push(column);
      room[column] = before + factor * (vector.weights[at] as number);
    }
  }
  const columns = Int32Array.from(touched).sort();
  const weights = Float64Array.from(columns, (column) => room[column] as number);
  for (const column of touched) room[column] = 0;
  return unit({ columns, weights });
}

/** The cosine of one spread-out unit vector and a sparse one. */
export function dot(dense: Float64Array, vector: Vector): number {
  let sum = 0;
  for (let at = 0; at < vector.columns.length; at += 1) {
    sum += (dense[vector.columns[at] as number] as number) * (vector.weights[at] as number);
  }
  return sum;
}

/** Lays a vector out in `room`; the caller takes it off again with `clear`. */
export function layOut(vector: Vector, room: Float64Array): void {
  for (let at = 0; at < vector.columns.length; at += 1)
    room[vector.columns[at] as number] = vector.weights[at] as number;
}

export function clear(vector: Vector, room: Float64Array): void {
  for (const column of vector.columns) room[column] = 0;
}

function unit(vector: Vector): Vector {
  let squares = 0;
  for (const weight of vector.weights) squares += weight * weight;
  if (squares === 0) return vector;
  const length = Math.sqrt(squares);
  return { columns: vector.columns, weights: vector.weights.map((weight) => weight / length) };
}
