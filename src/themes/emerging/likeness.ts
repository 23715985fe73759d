import { held } from './bursting-terms.ts';
import type { Region } from './region.ts';
import type { Stretch } from './stretch.ts';

/** Tickets of one theme are so much alike: mean cosine over their pairs, */
const alike = 0.2;
/** or, where tickets are long and one word weighs little, so much alike even without the words that burst. */
const alikeOtherwise = 0.11;
/** … and a handful more so: five long mails of a week may well share two everyday words that burst. */
const handful = { fewerThan: 8, alikeOtherwise: 0.15 };

/**
 * True when the tickets of a region are about one thing. Many tickets may come to hold one word (a greeting, a season, a version)
 * and share nothing else: these are no theme.
 */
export function isAboutOneThing({ rows, stretch }: Region, burst: { a: number; b: number }): boolean {
  const all = unitVectors(rows, stretch);
  if (likeness(all) >= alike) return true;
  const others = rows.map((row) => row.filter((term) => term !== burst.a && term !== burst.b));
  const least = rows.length < handful.fewerThan ? handful.alikeOtherwise : alikeOtherwise;
  return likeness(unitVectors(others, stretch)) >= least;
}

/** The middle of some tickets: the mean of their words weighed by inverse document frequency, of unit length. */
export function middleOf({ rows, stretch }: Region): Map<number, number> {
  const middle = sumOf(unitVectors(rows, stretch));
  const length = Math.sqrt(squared(middle));
  for (const [term, weight] of middle) middle.set(term, weight / length);
  return middle;
}

type Vector = readonly (readonly [term: number, weight: number])[];

function unitVectors(rows: readonly Int32Array[], { before, usualSize }: Stretch): Vector[] {
  const idf = new Map<number, number>();
  return rows.map((row) => {
    const vector = [...row]
      .sort((a, b) => a - b)
      .map((term) => {
        const weight = idf.get(term) ?? Math.log((1 + usualSize) / (1 + held(before, term))) + 1;
        idf.set(term, weight);
        return [term, weight] as const;
      });
    const length = Math.sqrt(vector.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return vector.map(([term, weight]) => [term, weight / length] as const);
  });
}

/** The mean cosine over all pairs: the square of the sum holds each pair twice and each ticket with itself once. */
function likeness(vectors: readonly Vector[]): number {
  const pairs = vectors.length * (vectors.length - 1);
  const alone = vectors.filter(({ length }) => length > 0).length;
  return (squared(sumOf(vectors)) - alone) / pairs;
}

function sumOf(vectors: readonly Vector[]): Map<number, number> {
  const sum = new Map<number, number>();
  for (const vector of vectors)
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  return sum;
}

function squared(vector: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return sum;
}
