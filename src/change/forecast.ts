// biome-ignore-all lint/style/noNonNullAssertion: indices run within typed arrays of known length
import { type Forecasters, forecastersFor } from './forecasters.ts';
import { capped, relativeLogProbability } from './negative-binomial.ts';
import { outbreakRule } from './outbreaks.ts';
import { shapeOf } from './shape.ts';
import { meanOf, type Past, unknown } from './weeks.ts';

/** A vague start: a quarter of a ticket in a twentieth of a week. */
const startTickets = 0.25;
const startWeeks = 0.05;
const capTail = 0.005;
/** Forecasters that weigh less are left out of a forecast. */
const leastWeight = 0.001;

/** What some twenty simple forecasters say of the weeks ahead; each counts as much as it was right before. */
export interface Forecast {
  /** Sum to 1. A forecaster is a negative binomial count with this mean and this variance over mean. */
  readonly weights: number[];
  readonly means: number[];
  readonly spreads: number[];
  /** Which of the noises each forecaster assumes, counted from 0, the calmest. */
  readonly noises: number[];
  /** How many of the noises, from the calmest on, the series could have shown. */
  readonly noisesAllowed: number;
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
 * @param by the forecasters; those that fit the mean of the past by default
 * @param trace is filled with the moments of the weeks from the third known one on, where given
 */
export function forecastFrom(
  past: Past,
  exposures: Float64Array,
  by: Forecasters = forecastersFor(meanOf(past)),
  trace?: Trace,
): Forecast {
  const { counts } = past;
  const { factors, variance } = shapeOf(past, exposures);
  const mixture = startOf(by);
  let known = 0;
  const entering = outbreakRule();

  for (let t = 0; t < counts.length; t++) {
    const count = counts[t]!;
    const factor = factors[t]!;
    let entered = count;
    if (known >= 2) {
      weigh(mixture);
      const { mean, spread } = momentsOf(mixture, factor);
      if (trace) {
        trace.means[t] = mean;
        trace.variances[t] = spread * mean;
      }
      if (count !== unknown) {
        entered = entering(count, capped(count, mean, spread, capTail));
        score(mixture, entered, factor);
      }
    }
    if (count === unknown) fade(mixture);
    else {
      learn(mixture, entered, factor);
      known++;
    }
  }
  weigh(mixture);
  return forecastOf(mixture, factors.subarray(counts.length), variance);
}

/** All forecasters of a series while they go through its weeks; those of one course stand together. */
interface Mixture {
  readonly by: Forecasters;
  /** For each course: the tickets and the weeks that it remembers. */
  readonly tickets: Float64Array;
  readonly weeks: Float64Array;
  /** For each forecaster: the logarithm of its share at the start, of what it earned since, and its weight. */
  readonly starts: Float64Array;
  readonly scores: Float64Array;
  readonly weights: Float64Array;
}

function startOf(by: Forecasters): Mixture {
  const { courses, noiseShares } = by;
  const starts = Float64Array.from(
    courses.flatMap(({ share }) => noiseShares.map((noise) => Math.log(share * noise))),
  );
  return {
    by,
    tickets: new Float64Array(courses.length),
    weeks: new Float64Array(courses.length),
    starts,
    scores: new Float64Array(starts.length),
    weights: new Float64Array(starts.length),
  };
}

function levelOf({ tickets, weeks }: Mixture, course: number): number {
  return (tickets[course]! + startTickets) / (weeks[course]! + startWeeks);
}

/** How much the uncertainty of its level widens a forecast of so many full weeks. */
function wideningOf({ weeks }: Mixture, course: number, factor: number): number {
  return 1 + factor / (weeks[course]! + startWeeks);
}

/** Weights in proportion to the share at the start and to what was earned since. */
function weigh({ starts, scores, weights }: Mixture): void {
  let best = Number.NEGATIVE_INFINITY;
  for (let f = 0; f < scores.length; f++) best = Math.max(best, starts[f]! + scores[f]!);
  let sum = 0;
  for (let f = 0; f < scores.length; f++) {
    const weight = Math.exp(starts[f]! + scores[f]! - best);
    weights[f] = weight;
    sum += weight;
  }
  for (let f = 0; f < scores.length; f++) weights[f]! /= sum;
}

/** Mean, and variance over mean, of the whole mixture for one week. */
function momentsOf(mixture: Mixture, factor: number): { mean: number; spread: number } {
  const { by, weights } = mixture;
  let mean = 0;
  let square = 0;
  for (let i = 0, f = 0; i < by.courses.length; i++) {
    const m = levelOf(mixture, i) * factor;
    const widening = wideningOf(mixture, i, factor);
    for (let j = 0; j < by.noises.length; j++, f++) {
      mean += weights[f]! * m;
      square += weights[f]! * (m * by.noises[j]! * widening + m * m);
    }
  }
  return { mean, spread: Math.max(1, (square - mean * mean) / mean) };
}

/** Every forecaster earns the logarithm of the chance that it gave to the count. */
function score(mixture: Mixture, count: number, factor: number): void {
  const { by, scores } = mixture;
  for (let i = 0, f = 0; i < by.courses.length; i++) {
    const m = levelOf(mixture, i) * factor;
    const widening = wideningOf(mixture, i, factor);
    for (let j = 0; j < by.noises.length; j++, f++) {
      scores[f] = by.trust * scores[f]! + relativeLogProbability(count, m, by.noises[j]! * widening);
    }
  }
}

function learn({ by, tickets, weeks }: Mixture, count: number, factor: number): void {
  by.courses.forEach(({ memory, drift }, i) => {
    tickets[i] = (memory * tickets[i]! + count) * drift;
    weeks[i] = memory * weeks[i]! + factor;
  });
}

/** In a week that is not known the memory fades, so that the forecast widens. */
function fade({ by, tickets, weeks }: Mixture): void {
  by.courses.forEach(({ memory }, i) => {
    tickets[i]! *= memory;
    weeks[i]! *= memory;
  });
}

/** @param ahead the factors of the weeks ahead, whose sum is forecast */
function forecastOf(mixture: Mixture, ahead: Float64Array, variance: number): Forecast {
  const { by, weights } = mixture;
  const kept = {
    weights: [] as number[],
    means: [] as number[],
    spreads: [] as number[],
    noises: [] as number[],
    noisesAllowed: by.noises.length,
  };
  for (let i = 0, f = 0; i < by.courses.length; i++) {
    const factor = ahead.reduce((sum, one, week) => sum + one * by.courses[i]!.drift ** week, 0);
    const m = levelOf(mixture, i) * factor;
    const widening = wideningOf(mixture, i, factor);
    for (let j = 0; j < by.noises.length; j++, f++) {
      if (weights[f]! <= leastWeight) continue;
      kept.weights.push(weights[f]!);
      kept.means.push(m);
      kept.spreads.push(by.noises[j]! * widening + m * variance);
      kept.noises.push(j);
    }
  }
  return normalised(kept);
}

/** The same forecasters with weights that sum to 1. */
export function normalised(forecast: Omit<Forecast, 'mean'>): Forecast {
  const sum = forecast.weights.reduce((total, weight) => total + weight, 0);
  const weights = forecast.weights.map((weight) => weight / sum);
  return { ...forecast, weights, mean: weights.reduce((mean, w, f) => mean + w * forecast.means[f]!, 0) };
}
