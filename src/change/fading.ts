// biome-ignore-all lint/style/noNonNullAssertion: indices run within typed arrays of known length
import { baselineOf, isKnown, type SteadyWeek } from './baseline.ts';
import { type ChangeOptions, exposuresOf } from './exposures.ts';
import { quietened } from './gone.ts';
import { lowerQuantile } from './negative-binomial.ts';
import { shapeOf } from './shape.ts';
import { beginningOf, pastOf } from './weeks.ts';

const recentWeeks = 8;
const baselineWeeks = 26;
const fewestBaselineWeeks = 12;
/** So few tickets happen in fewer than one of two hundred times to a series that is steady. */
const surprising = 0.005;
/** What fell by less than a third is smaller, and not fading. */
const leftAtMost = 2 / 3;

/** How far a series has fallen: tickets a week, before and in the last eight weeks. */
export interface Fading {
  readonly before: number;
  readonly now: number;
}

/**
 * Tells whether a series has clearly fewer tickets in its last eight known weeks than in the 26 before them: a third fewer at least,
 * and so few that a steady series has them in fewer than one of two hundred cases. The sum of the eight weeks is held against a
 * negative binomial, which is what two counts with a common rate are compared by where weeks spread more than Poisson's (Krishnamoorthy
 * and Thomson 2004, Journal of Statistical Planning and Inference 119, widened by the spread of the series). Holidays and, from
 * two years on, the season are allowed for, and the whole desk's growing quiet; a past outbreak does not raise the level.
 *
 * @param history counts, oldest first, the newest complete week last; null for a week that is not known
 * @param others the tickets of the rest of the desk in the same weeks
 * @returns null where it has not faded, and with fewer than twelve known weeks before the last eight
 * @throws RangeError as `assessChange` does
 */
export function fadingOf(
  history: readonly (number | null)[],
  others: readonly number[],
  options: ChangeOptions = {},
): Fading | null {
  const past = pastOf(history);
  const { counts } = past;
  const known = Array.from(counts, (count, t) => ({ count, exposure: t })).filter(isKnown);
  const start = known.at(-recentWeeks)?.exposure;
  if (start === undefined || known.length < recentWeeks + fewestBaselineWeeks) return null;
  const { season } = shapeOf(beginningOf(past, start), exposuresOf(counts.length, options));
  const exposures = quietened(season, Float64Array.from(others.slice(-counts.length)), start);
  const weeks = Array.from(counts, (count, t): SteadyWeek => ({ count, exposure: exposures[t]! }));

  const baseline = weeks.slice(0, start).filter(isKnown).slice(-baselineWeeks);
  const recent = weeks.slice(start).filter(isKnown);
  const { mean, spread } = baselineOf(baseline);
  const total = recent.reduce((sum, { count }) => sum + count, 0);
  const exposed = recent.reduce((sum, { exposure }) => sum + exposure, 0);
  const expected = mean * exposed;
  if (total > leftAtMost * expected) return null;
  // The level is an estimate itself: of eight weeks it is unsure in all of them at once.
  const widened = (spread * (1 + exposed / baseline.length)) / (1 + 1 / baseline.length);
  if (total >= lowerQuantile(expected, widened, surprising)) return null;
  return { before: mean, now: total / recent.length };
}
