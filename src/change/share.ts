import { quantileOf } from './beta-binomial.ts';
import { falseDiscoveryLimit } from './false-discovery.ts';
import type { ShareChange, ShareSeries, Tally, WeeksTally } from './share-change.ts';
import { type ShareForecast, shareForecasts } from './share-forecast.ts';

const falseDiscoveryRate = 0.1;
const tail = 0.025;

/**
 * Judges one week's share by the weeks before it: the usual range (a 95 % prediction interval given this week's number
 * of tickets) and the verdict. The method is described at `shareForecasts`.
 *
 * @param history oldest first; null for a week that is not known
 * @throws RangeError for a part that is not a whole number from 0 to its whole
 */
export function assessShare(history: ShareSeries, current: WeeksTally): ShareChange {
  const judged = judge([...history, current]).at(-1) as Judgement;
  return changeFrom(judged, true);
}

/**
 * Judges every week of many series of one kind, each by the weeks before it, never by later ones. Of the verdicts above
 * and below that one week is given, about a tenth at most is false on average (Benjamini and Hochberg 1995 at q = 0.1
 * over all series of the week), so a share may lie outside its usual range and still be called within.
 *
 * @returns for each series one entry a week; for a week that is not known, 0 of 0 without a usual range
 * @throws RangeError as `assessShare` does
 */
export function assessShares(series: readonly ShareSeries[]): ShareChange[][] {
  const judgements = series.map(judge);
  const weeks = Math.max(0, ...series.map(({ length }) => length));
  const limits = Array.from({ length: weeks }, (_, week) =>
    falseDiscoveryLimit(
      judgements.flatMap((judged) => judged[week]?.odds?.p ?? []),
      falseDiscoveryRate,
    ),
  );
  return judgements.map((judged) =>
    judged.map((judgement, week) =>
      changeFrom(judgement, (judgement.odds?.p ?? 1) <= (limits[week] as number)),
    ),
  );
}

/** Of fewer than these even all of one side are no majority that chance does not make. */
const fewestForMajority = 5;

/**
 * Which of the two is clearly the larger part: three fifths or more, and beyond two standard deviations of a fair coin;
 * or neither; or that there are too few to tell.
 */
export function majority({ part, of }: Tally): 'part' | 'rest' | 'neither' | 'too-few' {
  if (of < fewestForMajority) return 'too-few';
  const excess = 2 * part - of;
  if (Math.abs(excess) <= 2 * Math.sqrt(of) || Math.abs(excess) < of / 5) return 'neither';
  return excess > 0 ? 'part' : 'rest';
}

interface Judgement {
  readonly tally: Tally;
  readonly previous: Tally | null;
  readonly weeksOfHistory: number;
  readonly odds: Odds | null;
}

interface Odds {
  readonly usual: NonNullable<ShareChange['usual']>;
  readonly p: number;
}

function judge(weeks: ShareSeries): Judgement[] {
  for (const week of weeks) if (week) check(week);
  const forecasts = shareForecasts(weeks);
  let weeksOfHistory = 0;
  return weeks.map((week, t) => {
    const tally = week ?? { part: 0, of: 0 };
    const forecast = forecasts[t] ?? null;
    const judgement = {
      tally,
      previous: weeks[t - 1] ?? null,
      weeksOfHistory,
      odds: forecast && oddsOf(tally, forecast),
    };
    if (tally.of > 0) weeksOfHistory += 1;
    return judgement;
  });
}

function check({ part, of }: Tally): void {
  if (Number.isSafeInteger(part) && Number.isSafeInteger(of) && part >= 0 && part <= of) return;
  throw new RangeError(`A share is a whole number of tickets of a whole number; got ${part} of ${of}.`);
}

function oddsOf({ part, of }: Tally, { probabilities }: ShareForecast): Odds {
  const chance = probabilities[part] ?? 0;
  const below = sum(probabilities.subarray(0, part));
  const above = sum(probabilities.subarray(part + 1));
  const low = quantileOf(tail, probabilities);
  const mid = quantileOf(0.5, probabilities);
  const high = quantileOf(1 - tail, probabilities);
  return {
    usual: { low, mid, high, shares: { low: low / of, mid: mid / of, high: high / of } },
    // Mid-p (Lancaster 1961, JASA 56): half of the count's own chance, since counts are whole numbers.
    p: Math.min(1, 2 * Math.min(above + chance / 2, below + chance / 2)),
  };
}

function sum(values: Float64Array): number {
  return values.reduce((a, b) => a + b, 0);
}

/** Gives the share with its verdict; `kept` tells whether the false-discovery rule lets it be spoken of. */
function changeFrom({ tally, previous, weeksOfHistory, odds }: Judgement, kept: boolean): ShareChange {
  const base = { part: tally.part, of: tally.of, previous, weeksOfHistory };
  if (odds === null) return { ...base, usual: null, verdict: 'too-little-history' };
  const { usual, p } = odds;
  const outside = tally.part > usual.high ? 'above' : tally.part < usual.low ? 'below' : 'within';
  return { ...base, usual, verdict: kept ? outside : 'within', p };
}
