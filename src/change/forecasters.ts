/** How a forecaster follows the level of a series. */
export interface Course {
  /** Share of the past that it still remembers a week later. */
  readonly memory: number;
  /** By what factor it takes the level to move on from week to week, beyond growth and season. */
  readonly drift: number;
  /** Its share before a single week is known, in proportion to the others'. */
  readonly share: number;
}

/** The forecasters of one series: each pairs a course with a noise. */
export interface Forecasters {
  readonly courses: readonly Course[];
  readonly noises: readonly number[];
  /** How common each noise is before a single week is known, in proportion to the others. */
  readonly noiseShares: readonly number[];
  /**
   * The share of what was learned about the forecasters that counts a week later: below 1 the trust in them may
   * change with the time of the year (Raftery, Kárný and Ettler 2010, Technometrics 52, section 2.2).
   */
  readonly trust: number;
}

/** Shares of the past that are still remembered a week later: about 2, 4, 10 and 33 weeks of memory. */
export const memories = [0.5, 0.75, 0.9, 0.97] as const;
const level: readonly Course[] = memories.map((memory) => ({ memory, drift: 1, share: 1 }));
/** Three per cent a week up or down, as on the slope of a season. */
const moving: readonly Course[] = [0.97, 1.03].flatMap((drift) =>
  memories.map((memory) => ({ memory, drift, share: 0.5 })),
);

/** Variances of a week's count over its mean, from a calm series (Poisson) to a very noisy one. */
export const noises: readonly number[] = [1, 1.5, 2.5, 4, 7, 12, 25, 60, 120];
/**
 * How common each noise is in general, summing to 1. Weekly counts are mostly one and a half to four times as
 * variable as chance alone (Noufaily et al. 2013 simulate 1 to 5); a greater noise is rarer, and not excluded.
 */
export const noiseShares: readonly number[] = [0.15, 0.2, 0.2, 0.17, 0.12, 0.07, 0.04, 0.03, 0.02];

/** From this mean on a slope of some per cent a week can be told from chance, and must be. */
const fewestForDrift = 40;

/** Whether a series has counts large enough that its forecasters follow a slope of their own. */
export function followsSlopes(meanCount: number): boolean {
  return meanCount >= fewestForDrift;
}

/** The forecasters that can be told apart at this mean count; a great noise in a small series cannot. */
export function forecastersFor(meanCount: number): Forecasters {
  const most = Math.max(7, 1 + meanCount / 4);
  const count = noises.filter((noise) => noise <= most).length;
  const slopes = followsSlopes(meanCount);
  return {
    courses: slopes ? [...level, ...moving] : level,
    noises: noises.slice(0, count),
    noiseShares: noiseShares.slice(0, count),
    trust: slopes ? 0.93 : 1,
  };
}
