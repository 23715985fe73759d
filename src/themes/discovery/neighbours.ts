import { heaviest, packed, type Vectors } from './vectors.ts';

const neighbours = 20;
const longestPosting = 2000;
const keptTerms = 80;
/** How much the neighbours lend together, beside 1 of one's own. */
const lent = 1.2;

/**
 * Lends each vector the words of its twenty nearest by cosine: x + 1.2 · Σ simⱼ·xⱼ / Σ simⱼ, the 80 heaviest terms kept, unit length.
 * Short tickets on one matter often share no word; with their neighbours' words they do.
 */
export function smoothed(vectors: Vectors): Vectors {
  const { rows, columns, starts, indices, weights } = vectors;
  const postings = inverted(vectors);
  const similarity = new Float64Array(rows);
  const sum = new Float64Array(columns);
  const result: { indices: number[]; weights: number[] }[] = [];

  for (let row = 0; row < rows; row += 1) {
    const met: number[] = [];
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
      const column = indices[at] as number;
      const from = postings.starts[column] as number;
      const to = postings.starts[column + 1] as number;
      if (to - from > longestPosting) continue;
      const weight = weights[at] as number;
      for (let p = from; p < to; p += 1) {
        const other = postings.rows[p] as number;
        if (similarity[other] === 0) met.push(other);
        similarity[other] = (similarity[other] as number) + weight * (postings.weights[p] as number);
      }
    }
    const nearest = nearestOf(met, similarity, row);
    const total = nearest.reduce((all, other) => all + (similarity[other] as number), 0);

    const touched: number[] = [];
    const add = (other: number, factor: number): void => {
      for (let at = starts[other] as number; at < (starts[other + 1] as number); at += 1) {
        const column = indices[at] as number;
        if (sum[column] === 0) touched.push(column);
        sum[column] = (sum[column] as number) + factor * (weights[at] as number);
      }
    };
    add(row, 1);
    for (const other of nearest) add(other, (lent * (similarity[other] as number)) / total);
    result.push(
      heaviest(
        touched.map((column) => ({ column, weight: sum[column] as number })),
        keptTerms,
      ),
    );
    for (const column of touched) sum[column] = 0;
    for (const other of met) similarity[other] = 0;
  }
  return packed(columns, result);
}

/** The nearest rows, the nearest first, ties by row, kept by insertion into a short list. */
function nearestOf(met: readonly number[], similarity: Float64Array, self: number): number[] {
  const best: number[] = [];
  const before = (a: number, b: number): boolean => {
    const difference = (similarity[a] as number) - (similarity[b] as number);
    return difference > 0 || (difference === 0 && a < b);
  };
  for (const row of met) {
    if (row === self || (best.length === neighbours && !before(row, best[neighbours - 1] as number)))
      continue;
    let at = best.length === neighbours ? neighbours - 1 : best.length;
    while (at > 0 && before(row, best[at - 1] as number)) {
      best[at] = best[at - 1] as number;
      at -= 1;
    }
    best[at] = row;
  }
  return best;
}

/** For each column the rows that hold it. */
function inverted({ rows, columns, starts, indices, weights }: Vectors) {
  const posting = {
    starts: new Int32Array(columns + 1),
    rows: new Int32Array(indices.length),
    weights: new Float64Array(indices.length),
  };
  for (const column of indices) posting.starts[column + 1] = (posting.starts[column + 1] as number) + 1;
  for (let column = 0; column < columns; column += 1) {
    posting.starts[column + 1] = (posting.starts[column + 1] as number) + (posting.starts[column] as number);
  }
  const next = posting.starts.slice();
  for (let row = 0; row < rows; row += 1) {
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
      const place = next[indices[at] as number] as number;
      next[indices[at] as number] = place + 1;
      posting.rows[place] = row;
      posting.weights[place] = weights[at] as number;
    }
  }
  return posting;
}
