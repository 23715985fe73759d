import type { Vectors } from './vectors.ts';

/**
 * Joins the groups of a partition until `count` are left, always the two whose joining costs least cohesion: Ward's method (J. H. Ward
 * 1963, JASA 58, 236) for unit vectors, where a group's cohesion is the length of its sum s, so that joining costs |a| + |b| − |a + b|.
 *
 * @param cluster the group of each row, from 0 to `groups` − 1
 * @returns the group of each row, from 0 to `count` − 1
 */
export function agglomerated(
  vectors: Vectors,
  cluster: Int32Array,
  groups: number,
  count: number,
): Int32Array {
  const products = productsOf(sumsOf(vectors, cluster, groups), groups);
  const length = Float64Array.from({ length: groups }, (_, k) =>
    Math.sqrt(products[k * groups + k] as number),
  );
  const alive = new Set(Array.from({ length: groups }, (_, k) => k));
  const joinedTo = Int32Array.from({ length: groups }, (_, k) => k);
  const nearest = new Int32Array(groups);
  const cost = new Float64Array(groups);

  const costOf = (a: number, b: number): number => {
    const [x, y] = [length[a] as number, length[b] as number];
    const joined = x * x + y * y + 2 * (products[a * groups + b] as number);
    return x + y - Math.sqrt(Math.max(0, joined));
  };
  const look = (a: number): void => {
    cost[a] = Number.POSITIVE_INFINITY;
    for (const b of alive) {
      const joining = a === b ? Number.POSITIVE_INFINITY : costOf(a, b);
      if (joining >= (cost[a] as number)) continue;
      cost[a] = joining;
      nearest[a] = b;
    }
  };
  for (const a of alive) look(a);
  while (alive.size > count) {
    let into = -1;
    for (const a of alive) if (into < 0 || (cost[a] as number) < (cost[into] as number)) into = a;
    const gone = nearest[into] as number;
    alive.delete(gone);
    for (let k = 0; k < groups; k += 1) if (joinedTo[k] === gone) joinedTo[k] = into;
    const squares =
      (length[into] as number) ** 2 +
      (length[gone] as number) ** 2 +
      2 * (products[into * groups + gone] as number);
    length[into] = Math.sqrt(Math.max(0, squares));
    for (const k of alive) {
      const product = (products[into * groups + k] as number) + (products[gone * groups + k] as number);
      products[into * groups + k] = product;
      products[k * groups + into] = product;
    }
    for (const k of alive) if (k === into || nearest[k] === gone || nearest[k] === into) look(k);
    for (const k of alive) {
      if (k === into) continue;
      const joining = costOf(k, into);
      if (joining >= (cost[k] as number)) continue;
      cost[k] = joining;
      nearest[k] = into;
    }
  }
  const numbers = new Map([...alive].map((k, number) => [k, number]));
  return Int32Array.from(cluster, (k) => numbers.get(joinedTo[k] as number) as number);
}

/** The sum of each group's rows: one line of `groups` numbers for each column. */
function sumsOf(
  { columns, rows, starts, indices, weights }: Vectors,
  cluster: Int32Array,
  groups: number,
): Float64Array {
  const sums = new Float64Array(columns * groups);
  for (let row = 0; row < rows; row += 1) {
    const k = cluster[row] as number;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
      const place = (indices[at] as number) * groups + k;
      sums[place] = (sums[place] as number) + (weights[at] as number);
    }
  }
  return sums;
}

/** The inner product of each two sums. */
function productsOf(sums: Float64Array, groups: number): Float64Array {
  const products = new Float64Array(groups * groups);
  const held: number[] = [];
  for (let line = 0; line < sums.length; line += groups) {
    held.length = 0;
    for (let k = 0; k < groups; k += 1) if (sums[line + k] !== 0) held.push(k);
    for (const a of held) {
      const x = sums[line + a] as number;
      for (const b of held) {
        products[a * groups + b] = (products[a * groups + b] as number) + x * (sums[line + b] as number);
      }
    }
  }
  return products;
}
