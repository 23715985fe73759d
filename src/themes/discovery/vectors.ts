/** Rows of sparse vectors, one after the other (compressed sparse rows): row `i` is from `starts[i]` to `starts[i + 1]`. */
export interface Vectors {
  readonly rows: number;
  /** One more than the largest column. */
  readonly columns: number;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly weights: Float64Array;
}

/** Puts rows, each given as columns and weights, into one block. */
export function packed(
  columns: number,
  rows: readonly { indices: ArrayLike<number>; weights: ArrayLike<number> }[],
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

/** Some rows of a block, in the order given. */
export function rowsOf({ columns, starts, indices, weights }: Vectors, rows: readonly number[]): Vectors {
  return packed(
    columns,
    rows.map((row) => ({
      indices: indices.subarray(starts[row], starts[row + 1]),
      weights: weights.subarray(starts[row], starts[row + 1]),
    })),
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
