import type { UsualRange } from './change.ts';
import { type ChangeOptions, exposuresOf } from './exposures.ts';
import { forecastOfWeek, oddsOf } from './judgement.ts';
import { pastOf } from './weeks.ts';

/**
 * Gives for every week of a series the usual range made from the weeks before it alone, as `assessChange` would:
 * the band of a chart. Null for weeks with fewer than three known weeks before. Growth and season are fitted anew
 * for every week, so the time grows with the square of the length: about 10 ms for a year, 50 ms for two.
 *
 * @param counts oldest first; null for a week that is not known
 * @param options as for `assessChange`, with the last week of the series as the judged one
 */
export function usualRanges(
  counts: readonly (number | null)[],
  options: ChangeOptions = {},
): (UsualRange | null)[] {
  const exposures = exposuresOf(counts.length, options);
  return counts.map((_, t) => {
    const past = pastOf(counts.slice(0, t));
    const forecast = forecastOfWeek(past, exposures.slice(t - past.counts.length, t + 1));
    return forecast && oddsOf(0, forecast).usual;
  });
}
