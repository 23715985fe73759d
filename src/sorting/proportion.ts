/** A share of tickets, as two counts, with the range in which the true share lies. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
  /** 0 to 1. */
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the normal distribution: 95 % lie between it and its negative. */
const z = 1.959964;

/** Gives a share with its Wilson score interval of 95 % (Wilson 1927, "Probable Inference", p. 210); of nothing it is 0 to 1. */
export function proportion(count: number, of: number): Proportion {
  if (of === 0) return { count, of, low: 0, high: 1 };
  const share = count / of;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return { count, of, low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) };
}
