// biome-ignore-all lint/style/noNonNullAssertion: indices run within typed arrays of known length
import { outlierWeight } from './shape.ts';
import { unknown } from './weeks.ts';

/** A week of a series that is taken to be steady. */
export interface SteadyWeek {
  readonly count: number;
  /** The part of an average week that was to be expected of it. */
  readonly exposure: number;
}

/** Whether an export covers the week. */
export function isKnown({ count }: SteadyWeek): boolean {
  return count !== unknown;
}

/** Mean a week, and the variance over it, with what is unsure about both. */
export interface Baseline {
  readonly mean: number;
  readonly spread: number;
}

/** The level of a steady series; weeks that stick out count less, so that one outbreak does not draw it up. */
export function baselineOf(weeks: readonly SteadyWeek[]): Baseline {
  const weights = new Float64Array(weeks.length).fill(1);
  let mean = 0;
  let spread = 1;
  for (let pass = 0; pass < 3; pass++) {
    let tickets = 0;
    let exposed = 0;
    let weight = 0;
    weeks.forEach(({ count, exposure }, i) => {
      tickets += weights[i]! * count;
      exposed += weights[i]! * exposure;
      weight += weights[i]!;
    });
    mean = (tickets + 0.25) / (exposed + 0.05);
    let squares = 0;
    weeks.forEach(({ count, exposure }, i) => {
      squares += (weights[i]! * (count - mean * exposure) ** 2) / (mean * exposure);
    });
    spread = Math.max(1, squares / Math.max(1, weight - 1));
    weeks.forEach(({ count, exposure }, i) => {
      weights[i] = outlierWeight(count, mean * exposure, spread);
    });
  }
  const n = weeks.length;
  // Drawn towards 1.5 as if by eight more weeks, then widened for the mean that is itself an estimate.
  return { mean, spread: ((spread * n + 12) / (n + 8)) * (1 + 1 / Math.max(1, n)) };
}
