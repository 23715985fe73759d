import type { Change, UsualRange, Verdict } from './change.ts';
import { chanceOf, chanceOfAtLeast, chanceOfAtMost, distributionOf, quantile } from './distribution.ts';
import { type Forecast, forecastFrom } from './forecast.ts';
import { silenceOf } from './gone.ts';
import type { Past } from './weeks.ts';

const fewestWeeks = 3;
const tail = 0.025;
const farTail = 0.001;
/** A silence that is rarer than this has gone. */
const surprisingSilence = 0.01;

/** What the numbers say of one week of one series, before the false-discovery rule has its word. */
export interface Judgement {
  readonly count: number;
  readonly previous: number | null;
  readonly weeksOfHistory: number;
  /** Null with fewer than three known weeks. */
  readonly odds: Odds | null;
  /** Not one ticket in any known week before. */
  readonly neverBefore: boolean;
  readonly gone: boolean;
}

/** The usual range of a week and how unusual its count is. */
export interface Odds {
  readonly usual: UsualRange;
  readonly expected: number;
  readonly pHigh: number;
  readonly pLow: number;
  readonly p: number;
}

/** The forecast of the judged week, or null with fewer than three known weeks before it. */
export function forecastOfWeek(past: Past, exposures: Float64Array): Forecast | null {
  return past.knownWeeks < fewestWeeks ? null : forecastFrom(past, exposures);
}

/** Judges one count by its forecast. */
export function judge(
  past: Past,
  count: number,
  previous: number | null,
  exposures: Float64Array,
  forecast: Forecast | null,
  others?: Float64Array,
): Judgement {
  const odds = forecast && oddsOf(count, forecast);
  const silence = odds !== null && count === 0 ? silenceOf(past, exposures, others) : null;
  return {
    count,
    previous,
    weeksOfHistory: past.knownWeeks,
    // A silence is rarer than its last week; the false-discovery rule sorts by the whole of it.
    odds: odds && silence !== null ? { ...odds, p: Math.min(odds.p, 2 * silence) } : odds,
    neverBefore: past.total === 0,
    gone: silence !== null && silence < surprisingSilence,
  };
}

/** The 95 % range and the median of a forecast, and the chances of the count under it. */
export function oddsOf(count: number, forecast: Forecast): Odds {
  const distribution = distributionOf(forecast);
  const pHigh = chanceOfAtLeast(count, distribution);
  const pLow = chanceOfAtMost(count, distribution);
  const half = chanceOf(count, distribution) / 2;
  return {
    usual: {
      low: quantile(tail, distribution),
      mid: quantile(0.5, distribution),
      high: quantile(1 - tail, distribution),
    },
    expected: forecast.mean,
    pHigh,
    pLow,
    // Mid-p (Lancaster 1961, JASA 56): half of the count's own chance, since counts are whole numbers.
    p: Math.min(1, 2 * Math.min(pHigh - half, pLow - half)),
  };
}

/** The less extreme of two judgements of the same week: a series must stand out in both. */
export function lessExtreme(a: Judgement, b: Judgement): Judgement {
  if (a.odds === null || b.odds === null) return a;
  const odds: Odds = {
    ...a.odds,
    pHigh: Math.max(a.odds.pHigh, b.odds.pHigh),
    pLow: Math.max(a.odds.pLow, b.odds.pLow),
    p: Math.max(a.odds.p, b.odds.p),
  };
  return { ...a, odds, gone: a.gone && b.gone };
}

/** Gives the change with its verdict; `kept` tells whether the false-discovery rule lets it be spoken of. */
export function changeFrom(judgement: Judgement, kept: boolean): Change {
  const { count, previous, weeksOfHistory, odds } = judgement;
  const verdict = verdictOf(judgement, kept);
  if (odds === null) return { count, previous, usual: null, verdict, weeksOfHistory };
  const { usual, expected, pHigh, pLow, p } = odds;
  return { count, previous, usual, verdict, weeksOfHistory, expected, pHigh, pLow, p };
}

function verdictOf({ count, odds, neverBefore, gone }: Judgement, kept: boolean): Verdict {
  if (odds === null) return 'too-little-history';
  if (count > 0 && neverBefore) return 'new';
  if (gone && kept) return 'gone';
  // `pHigh ≤ 0.025` says that the count is above `usual.high`, `pLow < 0.025` that it is below `usual.low`.
  if (kept && odds.pHigh <= tail) return odds.pHigh < farTail ? 'far-above' : 'above';
  if (kept && odds.pLow < tail) return odds.pLow < farTail ? 'far-below' : 'below';
  return 'within';
}
