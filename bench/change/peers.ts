// biome-ignore-all lint/style/noNonNullAssertion: indices run within arrays of known length
import { assessChange } from '../../src/change/index.ts';
import { logProbability, walkOf } from '../../src/change/negative-binomial.ts';

/** A way to look for a rise: it gives a week a score, and the higher the score, the more it speaks of one. */
export interface Method {
  readonly name: string;
  readonly score: (history: readonly number[], current: number) => number;
}

export const ours: Method = {
  name: 'ours',
  score: (history, current) => -(assessChange(history, current).pHigh ?? 1),
};

/**
 * What is left of farringtonFlexible (R package surveillance) under five years of history: quasi-Poisson regression
 * with a trend on all past weeks (the trend kept where it is significant at 5 % and does not lead beyond the largest
 * count), outliers weighted down by Anscombe residuals beyond 2.58, negative binomial upper tail (Noufaily et al.
 * 2013, Statistics in Medicine 32).
 */
const farrington: Method = {
  name: 'Farrington',
  score: (history, current) => {
    if (history.every((count) => count === 0)) return -chanceOfAtLeast(current, 0.05, 1);
    const trending = fit(history, true);
    const fitted =
      trending.significant && trending.mean <= Math.max(...history) ? trending : fit(history, false);
    return -chanceOfAtLeast(current, fitted.mean, fitted.phi);
  },
};

/** EARS C1: standard deviations above the mean of the last seven weeks (Hutwagner et al. 2003, J. Urban Health 80). */
const ears: Method = {
  name: 'EARS C1',
  score: (history, current) => standardised(history.slice(-7), current),
};

/** Bayes 1 of the package surveillance: upper tail of the prediction from the last six weeks, Poisson counts. */
const bayes: Method = {
  name: 'Bayes 1',
  score: (history, current) => {
    const last = history.slice(-6);
    return -chanceOfAtLeast(current, (sum(last) + 0.5) / last.length, 1 + 1 / last.length);
  },
};

/** The rule of thumb of many dashboards. */
const meanOfEight: Method = {
  name: 'mean of 8 + z',
  score: (history, current) => standardised(history.slice(-8), current),
};

/** Individuals and moving range (Wheeler 1993, Understanding Variation): distance from the mean in moving ranges. */
const movingRange: Method = {
  name: 'XmR',
  score: (history, current) => {
    const ranges = history.slice(1).map((count, t) => Math.abs(count - history[t]!));
    return (current - sum(history) / history.length) / Math.max(sum(ranges) / ranges.length, 0.1);
  },
};

const weekOnWeek: Method = {
  name: 'week on week %',
  score: (history, current) => (current + 1e-9) / ((history.at(-1) ?? 0) + 1e-9),
};

export const statistical: readonly Method[] = [ours, farrington, ears, bayes];
export const all: readonly Method[] = [...statistical, meanOfEight, movingRange, weekOnWeek];

/** The share of scores that lie above the one that so large a share of the quiet ones exceeds. */
export function foundAt(falseRate: number, quiet: readonly number[], loud: readonly number[]): number {
  const sorted = [...quiet].sort((a, b) => b - a);
  const threshold = sorted[Math.floor(falseRate * sorted.length)] ?? 0;
  return loud.filter((score) => score > threshold).length / loud.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function standardised(last: readonly number[], current: number): number {
  const mean = sum(last) / last.length;
  const variance = sum(last.map((count) => (count - mean) ** 2)) / (last.length - 1);
  return (current - mean) / Math.sqrt(Math.max(variance, 0.1));
}

function chanceOfAtLeast(count: number, mean: number, spread: number): number {
  const { q, c } = walkOf(mean, spread);
  if (count > mean) {
    let chance = 0;
    let p = Math.exp(logProbability(count, mean, spread));
    for (let k = count; p > 1e-17; k++) {
      chance += p;
      p *= (k * q + c) / (k + 1);
    }
    return chance;
  }
  let below = 0;
  let p = count > 0 ? Math.exp(logProbability(count - 1, mean, spread)) : 0;
  for (let k = count - 1; k >= 0 && p > 1e-17; k--) {
    below += p;
    p *= k / ((k - 1) * q + c);
  }
  return 1 - below;
}

interface Fitted {
  readonly mean: number;
  readonly phi: number;
  readonly significant: boolean;
}

/** Mean of the week after the history. Years count back from it, so that the intercept is its logarithm. */
function fit(history: readonly number[], trend: boolean): Fitted {
  const n = history.length;
  const years = history.map((_, t) => (t - n) / 52);
  const meanOf = (t: number) => Math.exp(Math.min(20, b0 + b1 * years[t]!));
  let weights = history.map(() => 1);
  let b0 = Math.log(sum(history) / n);
  let b1 = 0;
  let phi = 1;
  let variance = 1;
  for (const last of [false, true]) {
    let [a, b, c, det] = [0, 0, 0, 1];
    for (let turn = 0; turn < 25; turn++) {
      let [s0, s1] = [0, 0];
      [a, b, c] = [0, 0, 0];
      history.forEach((count, t) => {
        const weighted = weights[t]! * meanOf(t);
        s0 += weights[t]! * (count - meanOf(t));
        s1 += weights[t]! * (count - meanOf(t)) * years[t]!;
        a += weighted;
        b += weighted * years[t]!;
        c += weighted * years[t]! ** 2;
      });
      det = a * c - b * b;
      const step0 = trend ? (c * s0 - b * s1) / det : s0 / a;
      const step1 = trend ? (a * s1 - b * s0) / det : 0;
      b0 += Math.max(-2, Math.min(2, step0));
      b1 += Math.max(-20, Math.min(20, step1));
      if (Math.abs(step0) + Math.abs(step1) < 1e-6) break;
    }
    variance = a / det;
    const squares = history.map((count, t) => (weights[t]! * (count - meanOf(t)) ** 2) / meanOf(t));
    phi = Math.max(1, sum(squares) / Math.max(1, n - (trend ? 2 : 1)));
    if (last) break;
    const cut = history.map((count, t) => {
      const m = meanOf(t);
      const leverage = trend ? (m * (c - 2 * b * years[t]! + a * years[t]! ** 2)) / det : m / a;
      const anscombe = 1.5 * (Math.cbrt(count) ** 2 * m ** (-1 / 6) - Math.sqrt(m));
      const residual = anscombe / Math.sqrt(phi * Math.max(0.05, 1 - leverage));
      return residual > 2.58 ? residual ** -2 : 1;
    });
    weights = cut.map((weight) => (weight * n) / sum(cut));
  }
  return {
    mean: Math.exp(Math.min(15, b0)),
    phi,
    significant: Math.abs(b1) > 1.96 * Math.sqrt(phi * variance),
  };
}
