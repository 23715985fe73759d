import type { WeekSettings } from '../calendar/index.ts';
import { workingShares } from './short-weeks.ts';

/** What is known of the weeks beside their counts. All of it may be left out. */
export interface ChangeOptions {
  /** The judged week, `YYYY-Www`: with `holidays`, weeks with holidays are expected to be smaller, past and present. */
  readonly week?: string | undefined;
  /** Days, `YYYY-MM-DD`. Without `week` they have no effect. */
  readonly holidays?: readonly string[] | undefined;
  /** The day on which `week` starts; its first five days are taken as working days. Monday when left out. */
  readonly weekStartsOn?: WeekSettings['weekStartsOn'] | undefined;
  /** For a running week: the usual share of a week's tickets by now, above 0 and at most 1 (see `shareByNow`). */
  readonly share?: number | undefined;
  /** The part of a full week in each week, above 0, the judged one last; missing ones at the start count as 1. */
  readonly factors?: readonly number[] | undefined;
}

/** The part of a full week in each week, the judged one last. */
export function exposuresOf(weeks: number, options: ChangeOptions): Float64Array {
  const { week, holidays = [], weekStartsOn, factors = [], share = 1 } = options;
  const working = week === undefined ? undefined : workingShares(weeks, week, holidays, weekStartsOn);
  const exposures = new Float64Array(weeks);
  for (let t = 0; t < weeks; t++) {
    const known = checkedShare(factors.at(t - weeks) ?? 1) * (working?.[t] ?? 1);
    exposures[t] = t === weeks - 1 ? known * checkedShare(share) : known;
  }
  return exposures;
}

function checkedShare(share: number): number {
  if (share > 0 && Number.isFinite(share)) return share;
  throw new RangeError(`The part of a week that a count covers is a number above 0; got ${share}.`);
}
