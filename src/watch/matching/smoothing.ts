import { smoothing } from './constants.ts';
import { unitSum, type Vector } from './vectors.ts';

/** Lends vectors the words of their nearest texts. */
export interface Smoother {
  /** The vector with the words of its nearest texts; `self` is a place among the texts that lends it nothing, or -1. */
  smoothed(vector: Vector, self: number): Vector;
  /** The places of the texts that lend it their words. */
  lenders(vector: Vector): ReadonlySet<number>;
}

/**
 * x' = unit(x + 0.8 · unit(Σ simⱼ · xⱼ)) over the ten nearest texts by cosine. Short texts on one matter often share no word; with
 * their neighbours' words they do.
 *
 * @param texts the vectors of all texts, in the order of their ids; ties go to the earlier
 * @param columns how many columns there are
 */
export function smootherOf(texts: readonly Vector[], columns: number): Smoother {
  const { starts, rows, weights } = inverted(texts, columns);
  const similarity = new Float64Array(texts.length);
  const room = new Float64Array(columns);

  function nearest(vector: Vector, self: number) {
    const met: number[] = [];
    for (let at = 0; at < vector.columns.length; at += 1) {
      const column = vector.columns[at] as number;
      const weight = vector.weights[at] as number;
      const end = starts[column + 1] as number;
      for (let place = starts[column] as number; place < end; place += 1) {
        const row = rows[place] as number;
        const before = similarity[row] as number;
        if (before === 0) met.push(row);
        similarity[row] = before + weight * (weights[place] as number);
      }
    }
    const found = met
      .filter((row) => row !== self)
      .sort((a, b) => (similarity[b] as number) - (similarity[a] as number) || a - b)
      .slice(0, smoothing.neighbours)
      .map((row) => ({ row, vector: texts[row] as Vector, factor: similarity[row] as number }));
    for (const row of met) similarity[row] = 0;
    return found;
  }

  return {
    smoothed(vector, self) {
      const lent = nearest(vector, self);
      if (lent.length === 0) return vector;
      return unitSum(
        [
          { vector, factor: 1 },
          { vector: unitSum(lent, room), factor: smoothing.weight },
        ],
        room,
      );
    },
    lenders: (vector) => new Set(nearest(vector, -1).map(({ row }) => row)),
  };
}

/** For each column the texts that hold it. */
function inverted(texts: readonly Vector[], columns: number) {
  const starts = new Int32Array(columns + 1);
  for (const text of texts)
    for (const column of text.columns) starts[column + 1] = (starts[column + 1] as number) + 1;
  for (let column = 0; column < columns; column += 1) {
    starts[column + 1] = (starts[column + 1] as number) + (starts[column] as number);
  }
  const rows = new Int32Array(starts[columns] as number);
  const weights = new Float64Array(starts[columns] as number);
  const next = starts.slice();
  texts.forEach((text, row) => {
    text.columns.forEach((column, at) => {
      const place = next[column] as number;
      next[column] = place + 1;
      rows[place] = row;
      weights[place] = text.weights[at] as number;
    });
  });
  return { starts, rows, weights };
}
