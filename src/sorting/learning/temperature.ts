import type { Pile } from '../sorted.ts';
import { type PerStream, streams, tempered } from '../streams.ts';

/** A ticket that was held out: what it is, and how the streams stood to each other before calibration (log-probabilities). */
export interface HeldOutView {
  readonly truth: Pile;
  readonly view: PerStream;
}

/** Before anything is known the learner is taken for too sure of itself by this much, give or take `spread` in its logarithm. */
const usual = 1.5;
const spread = 0.35;
const coldest = Math.log(0.4);
const hottest = Math.log(6);
const steps = 60;

/**
 * Fits the temperature: what the log-probabilities are divided by, so that a stated 90 % is right nine times in ten (Guo et al.
 * 2017, "On Calibration of Modern Neural Networks", section 4.2). Most likely given the held-out tickets, with a normal prior on
 * its logarithm, so that a few tickets do not swing it; found by golden-section search (the function has one valley).
 */
export function fitTemperature(heldOut: readonly HeldOutView[]): number {
  const loss = (logarithm: number): number => {
    const temperature = Math.exp(logarithm);
    let sum = (logarithm - Math.log(usual)) ** 2 / (2 * spread ** 2);
    for (const { truth, view } of heldOut) {
      const said = tempered(view, temperature);
      const meant = truth === 'unclear' ? streams : [truth];
      for (const stream of meant) sum -= Math.log(Math.max(said[stream], 1e-12)) / meant.length;
    }
    return sum;
  };
  const golden = (Math.sqrt(5) - 1) / 2;
  let low = coldest;
  let high = hottest;
  for (let step = 0; step < steps; step += 1) {
    const left = high - golden * (high - low);
    const right = low + golden * (high - low);
    if (loss(left) <= loss(right)) high = right;
    else low = left;
  }
  return Math.exp((low + high) / 2);
}
