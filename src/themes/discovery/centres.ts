import { heaviest, type Vectors } from './vectors.ts';

/** Who belongs to a cluster: the share that stays out as too far from the middle, and the least cosine in any case. */
export interface Membership {
  readonly outside: number;
  readonly least: number;
}

/** Tickets from a form are all alike; what comes later in other words still belongs. */
const tightest = 0.5;
/** What is so much farther from the middle than half of the tickets are was swept in. */
const strange = 0.35;

/** The middle of a cluster in the words that its tickets really hold, unit length, by column. */
export interface Middle {
  readonly cluster: number;
  /** Its rows, members or not. */
  readonly rows: readonly number[];
  readonly indices: readonly number[];
  readonly weights: readonly number[];
}

/** A middle, and who is near enough to it. */
export interface Centre extends Middle {
  /** The least cosine that belongs. */
  readonly threshold: number;
  /** Rows at or above the threshold, nearest first, ties by row. */
  readonly members: readonly { row: number; similarity: number }[];
}

/** What is kept of a middle: so many terms at most, each of so many rows at least. */
export interface Keeping {
  readonly terms: number;
  readonly rows: number;
  /** Which columns may be kept. */
  readonly may: (column: number) => boolean;
}

/** The middle of each cluster that has a row: the mean of its unsmoothed vectors, of which the heaviest terms are kept. */
export function middlesOf(vectors: Vectors, cluster: Int32Array, count: number, keep: Keeping): Middle[] {
  const { columns, starts, indices, weights } = vectors;
  const rowsOf: number[][] = Array.from({ length: count }, () => []);
  cluster.forEach((k, row) => {
    rowsOf[k]?.push(row);
  });
  const sum = new Float64Array(columns);
  const holding = new Int32Array(columns);
  return rowsOf.flatMap((rows, k): Middle[] => {
    if (rows.length === 0) return [];
    sum.fill(0);
    holding.fill(0);
    for (const row of rows) {
      for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
        const column = indices[at] as number;
        sum[column] = (sum[column] as number) + (weights[at] as number);
        holding[column] = (holding[column] as number) + 1;
      }
    }
    const least = Math.min(keep.rows, rows.length);
    const entries: { column: number; weight: number }[] = [];
    sum.forEach((weight, column) => {
      if (weight > 0 && (holding[column] as number) >= least && keep.may(column))
        entries.push({ column, weight });
    });
    return [{ cluster: k, rows, ...heaviest(entries, keep.terms) }];
  });
}

/** Measures the rows of a cluster against its middle, in whose columns the vectors are. */
export function centreOf(middle: Middle, vectors: Vectors, { outside, least }: Membership): Centre {
  const { starts, indices, weights } = vectors;
  const dense = new Map(middle.indices.map((column, at) => [column, middle.weights[at] as number]));
  const all = middle.rows.map((row) => {
    let similarity = 0;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1)
      similarity += (weights[at] as number) * (dense.get(indices[at] as number) ?? 0);
    return { row, similarity };
  });
  all.sort((a, b) => b.similarity - a.similarity || a.row - b.row);
  const last = all[Math.max(0, Math.ceil(all.length * (1 - outside)) - 1)]?.similarity ?? 0;
  const median = all[Math.floor(all.length / 2)]?.similarity ?? 0;
  const threshold = Math.max(least, Math.min(tightest, Math.max(last, outside > 0 ? strange * median : 0)));
  return { ...middle, threshold, members: all.filter(({ similarity }) => similarity >= threshold) };
}
