// biome-ignore-all lint/style/noNonNullAssertion: indices run within typed arrays of known length
import { probabilitiesOf, quantileOf } from './beta-binomial.ts';
import { memories } from './forecasters.ts';
import { outbreakRule } from './outbreaks.ts';
import type { ShareSeries } from './share-change.ts';

/** How alike the tickets of one week are beyond the level: from none to shares that swing by some 15 points. */
const correlations = [0, 0.01, 0.03, 0.1] as const;
const size = memories.length * correlations.length;
/** A vague start: one ticket, half of which says it fails (Jeffreys 1946). */
const startTickets = 1;
const capTail = 0.005;
const fewestWeeks = 3;
/** Fewer tickets before tell of no usual share: of twelve, a range would reach from nearly none to nearly all. */
const fewestTickets = 20;

/** What the weeks before a week say of it: the chances of 0, 1, … of its tickets. */
export interface ShareForecast {
  readonly probabilities: Float64Array;
}

/**
 * Forecasts the share of every week from the weeks before it, in one pass: a mixture of discounted beta-binomial levels
 * (Harvey and Fernandes 1989, JBES 7, 407–422), each with a memory and an overdispersion, weighted by their past
 * one-step forecasts (Dawid 1984, JRSS A 147, 278–292). A week of n tickets that are alike by c tells as much as
 * n / (1 + (n − 1)c) independent ones (Kish 1965). An outbreak week enters at the edge of what was expected, unless it
 * is the third in a row. A week without tickets, or not known, only fades the memory.
 *
 * @returns one forecast a week, given the number of its tickets; null with fewer than three weeks of tickets or
 * twenty tickets before it, and for a week without tickets
 */
export function shareForecasts(weeks: ShareSeries): (ShareForecast | null)[] {
  const parts = new Float64Array(size);
  const wholes = new Float64Array(size);
  const scores = new Float64Array(size);
  let known = 0;
  let total = 0;
  const entering = outbreakRule();

  return weeks.map((week) => {
    const of = week?.of ?? 0;
    let part = week?.part ?? 0;
    let forecast: ShareForecast | null = null;
    if (of > 0 && known >= 2) {
      const each = eachForecast(of, week?.weeks ?? 1, parts, wholes);
      const probabilities = mixtureOf(each, weightsOf(scores));
      if (known >= fewestWeeks && total >= fewestTickets) forecast = { probabilities };
      const low = quantileOf(capTail, probabilities);
      const high = quantileOf(1 - capTail, probabilities);
      part = entering(part, Math.min(high, Math.max(low, part)));
      for (let f = 0; f < size; f++) scores[f]! += Math.log(Math.max(1e-300, each[f]![part]!));
    }
    for (let i = 0, f = 0; i < memories.length; i++) {
      for (let j = 0; j < correlations.length; j++, f++) {
        const worth = of > 0 ? 1 / (1 + (of - 1) * correlations[j]!) : 0;
        parts[f] = memories[i]! * parts[f]! + worth * part;
        wholes[f] = memories[i]! * wholes[f]! + worth * of;
      }
    }
    if (of > 0) known += 1;
    total += of;
    return forecast;
  });
}

/**
 * Each forecaster's chances of 0, 1, … `of` tickets: the doubt about the level, and how alike one week's tickets are.
 * What sets one week apart evens out over several.
 */
function eachForecast(of: number, weeks: number, parts: Float64Array, wholes: Float64Array): Float64Array[] {
  const each: Float64Array[] = [];
  for (let f = 0; f < size; f++) {
    const whole = wholes[f]! + startTickets;
    const doubt = 1 / (whole + 1);
    const alike = correlations[f % correlations.length]! / weeks;
    each.push(probabilitiesOf(of, (parts[f]! + startTickets / 2) / whole, doubt + alike * (1 - doubt)));
  }
  return each;
}

/** Weights in proportion to exp(score). */
function weightsOf(scores: Float64Array): Float64Array {
  const best = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - best));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

function mixtureOf(each: readonly Float64Array[], weights: Float64Array): Float64Array {
  const mixture = new Float64Array(each[0]!.length);
  for (let f = 0; f < size; f++) {
    const weight = weights[f]!;
    if (weight < 1e-6) continue;
    const probabilities = each[f]!;
    for (let k = 0; k < mixture.length; k++) mixture[k]! += weight * probabilities[k]!;
  }
  return mixture;
}
