// biome-ignore-all lint/style/noNonNullAssertion: indices run within typed arrays of known length
import { capped, relativeLogProbability } from './negative-binomial.ts';
import { shapeOf } from './shape.ts';
import { type Past, unknown } from './weeks.ts';

/** Shares of the past that a forecaster still remembers a week later: about 2, 4, 10 and 33 weeks of memory. */
const memories = [0.5, 0.75, 0.9, 0.97] as const;
/** Variances of a week's count over its mean, from a calm series (Poisson) to a very noisy one. */
const noises = [1, 1.5, 2.5, 4, 7, 12, 25, 60, 120] as const;
/** A vague start: a quarter of a ticket in a twentieth of a week. */
const startTickets = 0.25;
const startWeeks = 0.05;
const capTail = 0.005;

/** What some twenty simple forecasters say of the weeks ahead; each counts as much as it was right before. */
export interface Forecast {
  /** Sum to 1. A forecaster is a negative binomial count with this mean and this variance over mean. */
  readonly weights: number[];
  readonly means: number[];
  readonly spreads: number[];
  readonly mean: number;
}

/** Mean and variance of the forecast of each past week, made from the weeks before it; for a look at the whole desk. */
export interface Trace {
  readonly means: Float64Array;
  readonly variances: Float64Array;
}

/**
 * Forecasts the sum of the weeks ahead, usually one, from the past: a mixture of discounted gamma-Poisson levels
 * (Harvey and Fernandes 1989, JBES 7), weighted by their past one-step forecasts (Dawid 1984, JRSS A 147).
 *
 * @param exposures the part of a full week in each week, the past first, then the weeks ahead
 * @param trace is filled with the moments of the weeks from the third known one on, where given
 */
export function forecastFrom(past: Past, exposures: Float64Array, trace?: Trace): Forecast {
  const { counts, knownWeeks, total } = past;
  const { factors, variance } = shapeOf(counts, exposures, knownWeeks, total);
  const noiseLimit = Math.max(7, 1 + total / Math.max(1, knownWeeks) / 4);
  const noiseCount = noises.filter((noise) => noise <= noiseLimit).length;
  const size = memories.length * noiseCount;

  const tickets = new Float64Array(memories.length);
  const weeks = new Float64Array(memories.length);
  const scores = new Float64Array(size);
  const weights = new Float64Array(size);
  let known = 0;
  let cappedSide = 0;
  let cappedRun = 0;

  for (let t = 0; t < counts.length; t++) {
    const count = counts[t]!;
    const factor = factors[t]!;
    let entered = count;
    if (known >= 2) {
      weigh(scores, weights);
      let mean = 0;
      let square = 0;
      for (let i = 0, f = 0; i < memories.length; i++) {
        const m = levelOf(tickets[i]!, weeks[i]!) * factor;
        const widening = 1 + factor / (weeks[i]! + startWeeks);
        for (let j = 0; j < noiseCount; j++, f++) {
          mean += weights[f]! * m;
          square += weights[f]! * (m * noises[j]! * widening + m * m);
        }
      }
      const spread = Math.max(1, (square - mean * mean) / mean);
      if (trace) {
        trace.means[t] = mean;
        trace.variances[t] = spread * mean;
      }
      if (count !== unknown) {
        const quantile = capped(count, mean, spread, capTail);
        const side = Math.sign(count - quantile);
        cappedRun = side !== 0 && side === cappedSide ? cappedRun + 1 : 1;
        cappedSide = side;
        // Three weeks in a row beyond the same side are a new level, not an outbreak.
        entered = side !== 0 && cappedRun > 2 ? count : quantile;
        for (let i = 0, f = 0; i < memories.length; i++) {
          const m = levelOf(tickets[i]!, weeks[i]!) * factor;
          const widening = 1 + factor / (weeks[i]! + startWeeks);
          for (let j = 0; j < noiseCount; j++, f++) {
            scores[f]! += relativeLogProbability(entered, m, noises[j]! * widening);
          }
        }
      }
    }
    const seen = count === unknown ? 0 : 1;
    for (let i = 0; i < memories.length; i++) {
      tickets[i] = memories[i]! * tickets[i]! + seen * entered;
      weeks[i] = memories[i]! * weeks[i]! + seen * factor;
    }
    known += seen;
  }

  let factorAhead = 0;
  for (let t = counts.length; t < factors.length; t++) factorAhead += factors[t]!;
  weigh(scores, weights);
  return mixtureOf(tickets, weeks, weights, noiseCount, factorAhead, variance);
}

function levelOf(tickets: number, weeks: number): number {
  return (tickets + startTickets) / (weeks + startWeeks);
}

/** Weights in proportion to exp(score). */
function weigh(scores: Float64Array, weights: Float64Array): void {
  let best = scores[0]!;
  for (let f = 1; f < scores.length; f++) if (scores[f]! > best) best = scores[f]!;
  let sum = 0;
  for (let f = 0; f < scores.length; f++) {
    const weight = Math.exp(scores[f]! - best);
    weights[f] = weight;
    sum += weight;
  }
  for (let f = 0; f < scores.length; f++) weights[f]! /= sum;
}

function mixtureOf(
  tickets: Float64Array,
  weeks: Float64Array,
  weights: Float64Array,
  noiseCount: number,
  factorAhead: number,
  variance: number,
): Forecast {
  const kept = { weights: [] as number[], means: [] as number[], spreads: [] as number[] };
  let sum = 0;
  let mean = 0;
  for (let i = 0, f = 0; i < memories.length; i++) {
    const m = levelOf(tickets[i]!, weeks[i]!) * factorAhead;
    const widening = 1 + factorAhead / (weeks[i]! + startWeeks);
    for (let j = 0; j < noiseCount; j++, f++) {
      const weight = weights[f]!;
      if (weight <= 0.001) continue;
      kept.weights.push(weight);
      kept.means.push(m);
      kept.spreads.push(noises[j]! * widening + m * variance);
      sum += weight;
      mean += weight * m;
    }
  }
  return { ...kept, weights: kept.weights.map((weight) => weight / sum), mean: mean / sum };
}
