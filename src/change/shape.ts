// biome-ignore-all lint/style/noNonNullAssertion: indices run within typed arrays of known length

import { followsSlopes } from './forecasters.ts';
import { factorise, solve, solveLower } from './least-squares.ts';
import { meanOf, type Past, unknown } from './weeks.ts';

/** The growth and the season of a series: by how much each week is larger or smaller than the average of the past. */
export interface Shape {
  /** One factor a week, the past first, then the weeks ahead; the exposure of the week is in it. */
  readonly factors: Float64Array;
  /** The same without growth: the exposures, moved by the season where there are enough weeks to know one. */
  readonly season: Float64Array;
  /** Variance of the logarithm of the factor ahead: how unsure growth and season are. */
  readonly variance: number;
}

const fewestWeeksForGrowth = 12;
/** Where forecasters follow slopes of their own, growth must not take the slope of a season for a year's. */
const fewestWeeksForGrowthBesideSlopes = 52;
const fewestWeeksForSeason = 104;
/** Before them stand the level and the growth. */
const firstSeasonColumn = 2;
const growthSd = 0.2;
const seasonSd = 0.3;
/** Anscombe residuals beyond this are weighted down (Noufaily et al. 2013, Statistics in Medicine 32, section 3.2). */
const outlying = 2.58;

/**
 * Fits growth (from 12 known weeks, from 52 in large series) and two harmonics of a year (from 104 weeks) by a
 * ridge quasi-Poisson regression with log link. The ridge takes the place of a significance test: weak data give
 * no trend.
 *
 * @param exposures the part of a full week that each week holds, past and ahead; 0 leaves a week ahead out
 */
export function shapeOf(past: Past, exposures: Float64Array): Shape {
  const { counts, knownWeeks, total } = past;
  const fewest = followsSlopes(meanOf(past)) ? fewestWeeksForGrowthBesideSlopes : fewestWeeksForGrowth;
  if (knownWeeks < fewest || total === 0) return { factors: exposures, season: exposures, variance: 0 };

  const n = counts.length;
  const weeks = exposures.length;
  const columns = n >= fewestWeeksForSeason ? 6 : firstSeasonColumn;
  const rows = rowsOf(n, weeks, columns);
  const start = Math.log(total / exposureOfKnown(counts, exposures));
  const fit = regression(counts, exposures, rows, columns, start);

  const average = new Float64Array(columns);
  for (let t = 0; t < n; t++) {
    if (counts[t] === unknown) continue;
    for (let j = 0; j < columns; j++) average[j]! += rows[t * columns + j]! / knownWeeks;
  }
  const factors = new Float64Array(weeks);
  const season = new Float64Array(weeks);
  for (let t = 0; t < weeks; t++) {
    const term = (j: number) => fit.beta[j]! * (rows[t * columns + j]! - average[j]!);
    let log = 0;
    for (let j = firstSeasonColumn; j < columns; j++) log += term(j);
    season[t] = exposures[t]! * Math.exp(log);
    for (let j = 0; j < firstSeasonColumn; j++) log += term(j);
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
  return { factors, season, variance };
}

function rowsOf(n: number, weeks: number, columns: number): Float64Array {
  const rows = new Float64Array(weeks * columns);
  for (let t = 0; t < weeks; t++) {
    const years = (t - n) / 52;
    const at = t * columns;
    rows[at] = 1;
    rows[at + 1] = years;
    if (columns === firstSeasonColumn) continue;
    const cos = Math.cos(2 * Math.PI * years);
    const sin = Math.sin(2 * Math.PI * years);
    rows[at + 2] = cos;
    rows[at + 3] = sin;
    rows[at + 4] = cos * cos - sin * sin;
    rows[at + 5] = 2 * sin * cos;
  }
  return rows;
}

function exposureOfKnown(counts: Float64Array, exposures: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < counts.length; t++) if (counts[t] !== unknown) sum += exposures[t]!;
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
  counts: Float64Array,
  exposures: Float64Array,
  rows: Float64Array,
  columns: number,
  start: number,
): Fit {
  const n = counts.length;
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
        const y = counts[t]!;
        if (y === unknown) continue;
        const at = t * columns;
        const mean = fitted(beta, rows, at, columns) * exposures[t]!;
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
      const y = counts[t]!;
      if (y === unknown) continue;
      const mean = fitted(beta, rows, t * columns, columns) * exposures[t]!;
      means[t] = mean;
      squares += (weights[t]! * (y - mean) ** 2) / mean;
      weightOfAll += weights[t]!;
    }
    phi = Math.max(1, squares / Math.max(1, weightOfAll - columns));
    for (let t = 0; t < n; t++) {
      if (counts[t] !== unknown) weights[t] = outlierWeight(counts[t]!, means[t]!, phi);
    }
  }
  return { beta, lower: matrix, phi };
}

function fitted(beta: Float64Array, rows: Float64Array, at: number, columns: number): number {
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
