// biome-ignore-all lint/style/noNonNullAssertion: indices run within typed arrays of known length
import { factorise, solve, solveLower } from './least-squares.ts';
import { unknown } from './weeks.ts';

/** The growth and the season of a series: by how much each week is larger or smaller than the average of the past. */
export interface Shape {
  /** One factor a week, the past first, then the weeks ahead; the exposure of the week is in it. */
  readonly factors: Float64Array;
  /** Variance of the logarithm of the factor ahead: how unsure growth and season are. */
  readonly variance: number;
}

const fewestWeeksForGrowth = 12;
const fewestWeeksForSeason = 104;
const growthSd = 0.2;
const seasonSd = 0.3;
/** Anscombe residuals beyond this are weighted down (Noufaily et al. 2013, Statistics in Medicine 32, section 3.2). */
const outlying = 2.58;

/**
 * Fits growth (from 12 known weeks) and two harmonics of a year (from 104 weeks) by a ridge quasi-Poisson
 * regression with log link. The ridge takes the place of a significance test: weak data give no trend.
 *
 * @param past counts, oldest first, `unknown` for a gap
 * @param exposures the part of a full week that each week holds, past and ahead; 0 leaves a week ahead out
 * @param knownWeeks how many of the past weeks are known
 * @param total the sum of the known counts
 */
export function shapeOf(
  past: Float64Array,
  exposures: Float64Array,
  knownWeeks: number,
  total: number,
): Shape {
  if (knownWeeks < fewestWeeksForGrowth || total === 0) return { factors: exposures, variance: 0 };

  const n = past.length;
  const weeks = exposures.length;
  const columns = n >= fewestWeeksForSeason ? 6 : 2;
  const rows = rowsOf(n, weeks, columns);
  const fit = regression(past, exposures, rows, columns, Math.log(total / exposureOfKnown(past, exposures)));

  const average = new Float64Array(columns);
  for (let t = 0; t < n; t++) {
    if (past[t] === unknown) continue;
    for (let j = 0; j < columns; j++) average[j]! += rows[t * columns + j]! / knownWeeks;
  }
  const factors = new Float64Array(weeks);
  for (let t = 0; t < weeks; t++) {
    let log = 0;
    for (let j = 0; j < columns; j++) log += fit.beta[j]! * (rows[t * columns + j]! - average[j]!);
    factors[t] = exposures[t]! * Math.exp(log);
  }

  const distance = new Float64Array(columns);
  let ahead = 0;
  for (let t = n; t < weeks; t++) if (exposures[t]! > 0) ahead++;
  for (let t = n; t < weeks; t++) {
    if (exposures[t] === 0) continue;
    for (let j = 0; j < columns; j++) distance[j]! += (rows[t * columns + j]! - average[j]!) / ahead;
  }
  // dᵀA⁻¹d is the squared length of L⁻¹d, where A = LLᵀ.
  solveLower(fit.lower, distance, columns);
  let variance = 0;
  for (let j = 0; j < columns; j++) variance += fit.phi * distance[j]! * distance[j]!;
  return { factors, variance };
}

function rowsOf(n: number, weeks: number, columns: number): Float64Array {
  const rows = new Float64Array(weeks * columns);
  for (let t = 0; t < weeks; t++) {
    const years = (t - n) / 52;
    const at = t * columns;
    rows[at] = 1;
    rows[at + 1] = years;
    if (columns === 2) continue;
    const cos = Math.cos(2 * Math.PI * years);
    const sin = Math.sin(2 * Math.PI * years);
    rows[at + 2] = cos;
    rows[at + 3] = sin;
    rows[at + 4] = cos * cos - sin * sin;
    rows[at + 5] = 2 * sin * cos;
  }
  return rows;
}

function exposureOfKnown(past: Float64Array, exposures: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < past.length; t++) if (past[t] !== unknown) sum += exposures[t]!;
  return sum;
}

interface Fit {
  readonly beta: Float64Array;
  /** The Cholesky factor of the last Newton matrix. */
  readonly lower: Float64Array;
  /** The overdispersion, at least 1. */
  readonly phi: number;
}

/** Three passes of at most eight Newton steps; after each, overdispersion and the weights of outliers anew. */
function regression(
  past: Float64Array,
  exposures: Float64Array,
  rows: Float64Array,
  columns: number,
  start: number,
): Fit {
  const n = past.length;
  const beta = new Float64Array(columns);
  beta[0] = start;
  const matrix = new Float64Array(columns * columns);
  const step = new Float64Array(columns);
  const weights = new Float64Array(n).fill(1);
  const means = new Float64Array(n);
  let phi = 2;

  for (let pass = 0; pass < 3; pass++) {
    for (let turn = 0; turn < 8; turn++) {
      matrix.fill(0);
      step.fill(0);
      for (let t = 0; t < n; t++) {
        const y = past[t]!;
        if (y === unknown) continue;
        const at = t * columns;
        const mean = meanOf(beta, rows, at, columns) * exposures[t]!;
        const weight = weights[t]!;
        for (let j = 0; j < columns; j++) {
          const x = rows[at + j]!;
          step[j]! += weight * (y - mean) * x;
          const scaled = weight * mean * x;
          for (let i = 0; i <= j; i++) matrix[j * columns + i]! += scaled * rows[at + i]!;
        }
      }
      for (let j = 1; j < columns; j++) {
        const penalty = phi / (j === 1 ? growthSd * growthSd : seasonSd * seasonSd);
        matrix[j * columns + j]! += penalty;
        step[j]! -= penalty * beta[j]!;
      }
      factorise(matrix, columns);
      solve(matrix, step, columns);
      let largest = 0;
      for (let j = 0; j < columns; j++) {
        const clipped = Math.max(-1, Math.min(1, step[j]!));
        beta[j]! += clipped;
        largest = Math.max(largest, Math.abs(clipped));
      }
      if (largest < 1e-4) break;
    }

    let squares = 0;
    let weightOfAll = 0;
    for (let t = 0; t < n; t++) {
      const y = past[t]!;
      if (y === unknown) continue;
      const mean = meanOf(beta, rows, t * columns, columns) * exposures[t]!;
      means[t] = mean;
      squares += (weights[t]! * (y - mean) ** 2) / mean;
      weightOfAll += weights[t]!;
    }
    phi = Math.max(1, squares / Math.max(1, weightOfAll - columns));
    for (let t = 0; t < n; t++) {
      if (past[t] !== unknown) weights[t] = outlierWeight(past[t]!, means[t]!, phi);
    }
  }
  return { beta, lower: matrix, phi };
}

function meanOf(beta: Float64Array, rows: Float64Array, at: number, columns: number): number {
  let log = 0;
  for (let j = 0; j < columns; j++) log += beta[j]! * rows[at + j]!;
  return Math.exp(log);
}

/** 1 for a count near its mean, less the further it lies outside: a past outbreak must not draw the line up. */
export function outlierWeight(count: number, mean: number, phi: number): number {
  const sixth = Math.sqrt(Math.cbrt(mean));
  const residual = Math.abs(1.5 * (Math.cbrt(count) ** 2 / sixth - Math.sqrt(mean))) / Math.sqrt(phi);
  return residual <= outlying ? 1 : (outlying / residual) ** 2;
}
