import type { ReadText } from '../text/reading.ts';
import { clustersOf, type Partition } from './clusters.ts';
import { rowsOf, type Vectors } from './vectors.ts';

const fewest = 8;
const most = 40;
const fewestOther = 16;
/** Small sets are parted a little more clearly by ever more groups: the fewest that come near the best are taken. */
const clearEnough = 0.95;

/**
 * Parts tickets into groups, each language of at least sixteen tickets by itself: languages share no words but names of products, and
 * a group of two languages has no name. `count` fixes the number of groups.
 */
export function partitionOf(
  vectors: Vectors,
  texts: readonly ReadText[],
  count: number | undefined,
): { cluster: Int32Array; count: number } {
  const parts = languagesOf(texts);
  const together = count !== undefined && count < parts.length;
  const cluster = new Int32Array(texts.length);
  let found = 0;
  const groups = together || parts.length < 2 ? [texts.map((_, row) => row)] : parts;
  const shares =
    count === undefined
      ? []
      : sharesOf(
          count,
          groups.map(({ length }) => length),
        );
  groups.forEach((group, index) => {
    const part = groups.length === 1 ? vectors : rowsOf(vectors, group);
    const share = shares[index];
    const partition =
      share === undefined ? usualPartition(part, index === 0) : { ...clustersOf(part, share), count: share };
    group.forEach((row, at) => {
      cluster[row] = found + (partition.cluster[at] as number);
    });
    found += partition.count;
  });
  return { cluster, count: found };
}

/** Rows by language, the largest first; the rows of rare languages are one group. */
function languagesOf(texts: readonly ReadText[]): number[][] {
  const rows = new Map<string, number[]>();
  texts.forEach(({ language }, row) => {
    const known = rows.get(language);
    if (known === undefined) rows.set(language, [row]);
    else known.push(row);
  });
  const large = [...rows.values()].filter(({ length }) => length >= fewestOther);
  const rare = [...rows.values()].filter(({ length }) => length < fewestOther).flat();
  const parts = large.sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
  return rare.length > 0 ? [...parts, rare.sort((a, b) => a - b)] : parts;
}

/** Parts a number as the sizes are, at least one and at most its size for each (largest remainder). */
function sharesOf(count: number, sizes: readonly number[]): number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const shares = sizes.map((size) => Math.max(1, Math.floor((count * size) / total)));
  const want = (index: number): number =>
    (count * (sizes[index] as number)) / total - (shares[index] as number);
  for (let sum = shares.reduce((a, b) => a + b, 0); sum !== count; sum += sum < count ? 1 : -1) {
    const order = sizes
      .map((_, index) => index)
      .filter((index) =>
        sum < count ? (shares[index] as number) < (sizes[index] as number) : (shares[index] as number) > 1,
      );
    order.sort((a, b) => (sum < count ? want(b) - want(a) : want(a) - want(b)) || a - b);
    const index = order[0] as number;
    shares[index] = (shares[index] as number) + (sum < count ? 1 : -1);
  }
  return shares;
}

/** √(n / 4) groups, between 8 and 40; for the largest language of a small desk the number that parts its tickets most clearly. */
function usualPartition(vectors: Vectors, largest: boolean): { cluster: Int32Array; count: number } {
  const usual = Math.min(most, Math.max(1, Math.round(Math.sqrt(vectors.rows / 4))));
  if (usual >= fewest || !largest) return { ...clustersOf(vectors, usual), count: usual };
  const tried: (Partition & { count: number })[] = [];
  for (let count = 2; count <= Math.min(fewest, vectors.rows / 4); count += 1)
    tried.push({ ...clustersOf(vectors, count), count });
  const clearest = Math.max(...tried.map(({ clearness }) => clearness));
  return (
    tried.find(({ clearness }) => clearness >= clearest * clearEnough) ?? {
      ...clustersOf(vectors, 1),
      count: 1,
    }
  );
}
