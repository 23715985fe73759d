import { mulberry32 } from '../../seeds/index.ts';
import { agglomerated } from './agglomeration.ts';
import type { Vectors } from './vectors.ts';

const rounds = 25;
const settledShare = 0.001;
const candidates = 3;
/** Fewer rows than this for each of twice as many clusters are parted at once. */
const fewestEach = 4;

/** A partition of the rows, and how well it holds together: the sum of cosines between rows and their centres. */
export interface Partition {
  readonly cluster: Int32Array;
  readonly cohesion: number;
  /** The mean simplified silhouette, 1 − (distance to the own centre) / (distance to the next): how clearly the clusters part. */
  readonly clearness: number;
}

/**
 * Parts unit vectors into `count` clusters by spherical k-means (Dhillon and Modha 2001, Machine Learning 42). It starts from twice as
 * many, found from greedy k-means++ starts (Arthur and Vassilvitskii 2007; the best of two fixed seeds) and joined pairwise at the
 * least cost: alone, k-means leaves two starts in one matter and none in another for good.
 */
export function clustersOf(vectors: Vectors, count: number): Partition {
  const many = count * 2;
  if (many * fewestEach > vectors.rows) return fromSeeds(vectors, count, [1, 2, 3]);
  const { cluster } = fromSeeds(vectors, many, [1, 2]);
  return kMeans(vectors, count, agglomerated(vectors, cluster, many, count));
}

function fromSeeds(vectors: Vectors, count: number, seeds: readonly number[]): Partition {
  let best: Partition | undefined;
  for (const seed of seeds) {
    const nearestStart = startingPartition(vectors, count, mulberry32(seed));
    const partition = kMeans(vectors, count, nearestStart);
    if (best === undefined || partition.cohesion > best.cohesion) best = partition;
  }
  return best as Partition;
}

/** @param start the cluster of each row to begin with; rows of −1 belong to none yet */
function kMeans(vectors: Vectors, count: number, start: Int32Array): Partition {
  const { rows, columns, starts, indices, weights } = vectors;
  const cluster = start.slice();
  const similarity = new Float64Array(rows);
  // One line of `count` numbers for each column, so that the inner loop runs over neighbouring memory.
  const centres = new Float64Array(columns * count);
  const length = new Float64Array(count);
  const dots = new Float64Array(count);
  let cohesion = 0;
  let clearness = 0;
  for (let round = 0; round < rounds; round += 1) {
    centres.fill(0);
    length.fill(0);
    for (let row = 0; row < rows; row += 1) {
      const k = cluster[row] as number;
      if (k < 0) continue;
      for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
        const place = (indices[at] as number) * count + k;
        centres[place] = (centres[place] as number) + (weights[at] as number);
      }
    }
    for (let line = 0; line < centres.length; line += count) {
      for (let k = 0; k < count; k += 1)
        length[k] = (length[k] as number) + (centres[line + k] as number) ** 2;
    }
    for (let k = 0; k < count; k += 1) length[k] = 1 / (Math.sqrt(length[k] as number) || 1);

    let changed = 0;
    cohesion = 0;
    clearness = 0;
    for (let row = 0; row < rows; row += 1) {
      dots.fill(0);
      for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
        const weight = weights[at] as number;
        const line = (indices[at] as number) * count;
        for (let k = 0; k < count; k += 1)
          dots[k] = (dots[k] as number) + weight * (centres[line + k] as number);
      }
      for (let k = 0; k < count; k += 1) dots[k] = (dots[k] as number) * (length[k] as number);
      let nearest = 0;
      let next = -1;
      for (let k = 1; k < count; k += 1) {
        if ((dots[k] as number) > (dots[nearest] as number)) {
          next = nearest;
          nearest = k;
        } else if (next < 0 || (dots[k] as number) > (dots[next] as number)) next = k;
      }
      if (cluster[row] !== nearest) changed += 1;
      cluster[row] = nearest;
      similarity[row] = dots[nearest] as number;
      cohesion += dots[nearest] as number;
      if (next >= 0)
        clearness += 1 - (1 - (dots[nearest] as number)) / Math.max(1e-9, 1 - (dots[next] as number));
    }
    changed += refill(cluster, similarity, count);
    if (changed <= rows * settledShare) break;
  }
  return { cluster, cohesion, clearness: clearness / rows };
}

/** Gives an empty cluster the row that lies farthest from its own centre, if that row's cluster can spare it. */
function refill(cluster: Int32Array, similarity: Float64Array, count: number): number {
  const size = new Int32Array(count);
  for (const k of cluster) size[k] = (size[k] as number) + 1;
  let moved = 0;
  for (let k = 0; k < count; k += 1) {
    if ((size[k] as number) > 0) continue;
    let farthest = -1;
    for (let row = 0; row < cluster.length; row += 1) {
      if ((size[cluster[row] as number] as number) < 2) continue;
      if (farthest < 0 || (similarity[row] as number) < (similarity[farthest] as number)) farthest = row;
    }
    if (farthest < 0) return moved;
    size[cluster[farthest] as number] = (size[cluster[farthest] as number] as number) - 1;
    cluster[farthest] = k;
    similarity[farthest] = 1;
    size[k] = 1;
    moved += 1;
  }
  return moved;
}

/** Each row that was chosen as a start in a cluster of its own, all others in none. */
function startingPartition(vectors: Vectors, count: number, random: () => number): Int32Array {
  const cluster = new Int32Array(vectors.rows).fill(-1);
  startingRows(vectors, count, random).forEach((row, k) => {
    cluster[row] = k;
  });
  return cluster;
}

/** Rows far from each other: each next one is the best of three drawn by their squared distance to those chosen. */
function startingRows(vectors: Vectors, count: number, random: () => number): number[] {
  const { rows, columns, starts, indices, weights } = vectors;
  const dense = new Float64Array(columns);
  const distancesTo = (chosen: number): Float64Array => {
    dense.fill(0);
    for (let at = starts[chosen] as number; at < (starts[chosen + 1] as number); at += 1)
      dense[indices[at] as number] = weights[at] as number;
    const distances = new Float64Array(rows);
    for (let row = 0; row < rows; row += 1) {
      let dot = 0;
      for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
        dot += (weights[at] as number) * (dense[indices[at] as number] as number);
      }
      distances[row] = Math.max(0, 1 - dot) ** 2;
    }
    return distances;
  };

  const chosen = [Math.floor(random() * rows)];
  let nearest = distancesTo(chosen[0] as number);
  while (chosen.length < Math.min(count, rows)) {
    let total = 0;
    for (const distance of nearest) total += distance;
    let best: { row: number; nearest: Float64Array; total: number } | undefined;
    for (let draw = 0; draw < candidates; draw += 1) {
      let rest = random() * total;
      let row = 0;
      while (row < rows - 1 && rest >= (nearest[row] as number)) {
        rest -= nearest[row] as number;
        row += 1;
      }
      const distances = distancesTo(row);
      let after = 0;
      for (let at = 0; at < rows; at += 1) {
        distances[at] = Math.min(distances[at] as number, nearest[at] as number);
        after += distances[at] as number;
      }
      if (best === undefined || after < best.total) best = { row, nearest: distances, total: after };
    }
    if (best === undefined) break;
    chosen.push(best.row);
    nearest = best.nearest;
  }
  return chosen;
}
