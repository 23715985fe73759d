import { heaviest, type Vectors } from './vectors.ts';

const keptTerms = 60;

/** Who belongs to a cluster: the share that stays out as too far from the middle, and the least cosine in any case. */
export interface Membership {
  readonly outside: number;
  readonly least: number;
}

/** The middle of a cluster in the words that its tickets really hold, and who is near enough to it. */
export interface Centre {
  readonly cluster: number;
  /** How many rows the cluster has, members or not. */
  readonly rows: number;
  readonly indices: readonly number[];
  readonly weights: readonly number[];
  /** The least cosine that belongs. */
  readonly threshold: number;
  /** Rows at or above the threshold, nearest first, ties by row. */
  readonly members: readonly { row: number; similarity: number }[];
}

/** The centre of each cluster: the mean of its unsmoothed vectors, the 60 heaviest terms, unit length. */
export function centresOf(
  vectors: Vectors,
  cluster: Int32Array,
  count: number,
  { outside, least }: Membership,
): Centre[] {
  const { columns, starts, indices, weights } = vectors;
  const rowsOf: number[][] = Array.from({ length: count }, () => []);
  cluster.forEach((k, row) => {
    rowsOf[k]?.push(row);
  });
  const sum = new Float64Array(columns);
  return rowsOf.flatMap((rows, k): Centre[] => {
    if (rows.length === 0) return [];
    sum.fill(0);
    for (const row of rows) {
      for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
        const column = indices[at] as number;
        sum[column] = (sum[column] as number) + (weights[at] as number);
      }
    }
    const entries: { column: number; weight: number }[] = [];
    sum.forEach((weight, column) => {
      if (weight > 0) entries.push({ column, weight });
    });
    const centre = heaviest(entries, keptTerms);

    sum.fill(0);
    centre.indices.forEach((column, at) => {
      sum[column] = centre.weights[at] as number;
    });
    const all = rows.map((row) => {
      let similarity = 0;
      for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
        similarity += (weights[at] as number) * (sum[indices[at] as number] as number);
      }
      return { row, similarity };
    });
    all.sort((a, b) => b.similarity - a.similarity || a.row - b.row);
    const fifth = all[Math.max(0, Math.ceil(all.length * (1 - outside)) - 1)]?.similarity ?? 0;
    const threshold = Math.max(least, fifth);
    return [
      {
        cluster: k,
        rows: rows.length,
        ...centre,
        threshold,
        members: all.filter(({ similarity }) => similarity >= threshold),
      },
    ];
  });
}
