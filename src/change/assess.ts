// biome-ignore-all lint/style/noNonNullAssertion: indices run within arrays of known length
import type { Change } from './change.ts';
import { type ChangeOptions, exposuresOf } from './exposures.ts';
import { falseDiscoveryLimit } from './false-discovery.ts';
import { changeFrom, forecastOfWeek, type Judgement, judge, lessExtreme } from './judgement.ts';
import { pooled } from './pooled.ts';
import { checkedCount, pastOf, unknown } from './weeks.ts';
import { type DeskSeries, deskFactors, longestOf } from './whole-desk.ts';

const falseDiscoveryRate = 0.1;

/** Options for many series of one week. */
export interface ChangesOptions extends ChangeOptions {
  /**
   * True also judges every series against a move of the whole desk (an outage, a holiday nobody noted), and takes
   * the milder of both. Finds up to a seventh fewer drops; needs four series with an expected count of 3 or more.
   */
  readonly wholeDesk?: boolean | undefined;
}

/** One series of counts and the week that is judged. */
export interface Series {
  readonly id: string;
  /** Counts, oldest first; null for a week that is not known; 0, not null, for a known week without a ticket. */
  readonly history: readonly (number | null)[];
  readonly current: number;
  /**
   * True for the sum of the others, or of what the others are parts of: they do not tell its noise, nor it theirs, since
   * what moves them together moves it most.
   */
  readonly sum?: boolean | undefined;
}

/**
 * Judges one week's count by the weeks before it: the usual range (a 95 % prediction interval) and the verdict.
 * The method is described at `forecastFrom`; at most the newest 260 weeks are used.
 *
 * @param history counts, oldest first; null for a week that is not known; 0 for a known week without a ticket
 * @param current the judged week's count
 * @throws RangeError for a count that is not a whole number of 0 or more, or a share or factor that is not above 0
 */
export function assessChange(
  history: readonly (number | null)[],
  current: number,
  options: ChangeOptions = {},
): Change {
  const { past, count, previous, exposures } = prepared({ id: '', history, current }, options);
  return changeFrom(judge(past, count, previous, exposures, forecastOfWeek(past, exposures)), true);
}

/**
 * Judges many series of one kind in one week. Of all the verdicts above and below that are given, about a tenth at
 * most is false on average (Benjamini and Hochberg 1995 at q = 0.1 over all series with enough history), so a
 * count may lie outside its usual range and still be called within. Each result stands where its series stood and
 * does not depend on the order.
 *
 * @throws RangeError as `assessChange` does
 */
export function assessChanges<S extends Series>(
  series: readonly S[],
  options: ChangesOptions = {},
): ({ id: string } & Change)[] {
  const judgements = judgedTogether(series, options);
  const ps = judgements.flatMap(({ judgement: { odds } }) => (odds === null ? [] : [odds.p]));
  const limit = falseDiscoveryLimit(ps, falseDiscoveryRate);
  return judgements.map(({ id, judgement }) => {
    const kept = judgement.odds !== null && judgement.odds.p <= limit;
    return { id, ...changeFrom(judgement, kept) };
  });
}

function judgedTogether(
  series: readonly Series[],
  options: ChangesOptions,
): { id: string; judgement: Judgement }[] {
  // In the order of the ids, so that sums over the desk do not depend on the order in which the series came.
  const byId = [...series].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const desk = byId.map((one) => prepared(one, options));
  const alone = judgedOnDesk(desk);
  const factors = options.wholeDesk ? deskFactors(desk) : new Float64Array();
  const moved = factors.some((factor) => factor !== 1);
  const both = moved
    ? judgedOnDesk(desk.map((one) => ({ ...one, exposures: along(one.exposures, factors) })))
    : alone;
  const judgements = new Map(byId.map((one, i) => [one, lessExtreme(alone[i]!, both[i]!)]));
  return series.map((one) => ({ id: one.id, judgement: judgements.get(one)! }));
}

/** Judges the series of a desk, each by itself but for the noise, of which the others tell too. */
function judgedOnDesk(desk: readonly Prepared[]): Judgement[] {
  const alone = desk.map(({ past, exposures }) => forecastOfWeek(past, exposures));
  const together = pooled(alone.map((forecast, i) => (desk[i]!.sum ? null : forecast)));
  const totals = totalsOf(desk);
  return desk.map((one, i) => {
    const { past, count, previous, exposures } = one;
    return judge(past, count, previous, exposures, together[i] ?? alone[i]!, othersThan(one, totals));
  });
}

/** Tickets of all series of a desk in every week, the judged one last. */
function totalsOf(desk: readonly Prepared[]): Float64Array {
  const totals = new Float64Array(longestOf(desk));
  for (const one of desk) if (!one.sum) add(totals, one, 1);
  return totals;
}

/** The same without one of them; nothing where it stands alone. */
function othersThan(one: Prepared, totals: Float64Array): Float64Array | undefined {
  const others = totals.slice(totals.length - one.exposures.length);
  if (!one.sum) add(others, one, -1);
  return others.some((count) => count > 0) ? others : undefined;
}

function add(totals: Float64Array, { past: { counts }, count }: Prepared, times: number): void {
  const first = totals.length - counts.length - 1;
  counts.forEach((tickets, t) => {
    if (tickets !== unknown) totals[first + t]! += times * tickets;
  });
  totals[totals.length - 1]! += times * count;
}

interface Prepared extends DeskSeries {
  readonly previous: number | null;
  readonly sum: boolean;
}

function prepared({ history, current, sum = false }: Series, options: ChangeOptions): Prepared {
  const past = pastOf(history);
  const exposures = exposuresOf(past.counts.length + 1, options);
  return { past, count: checkedCount(current), previous: history.at(-1) ?? null, exposures, sum };
}

/** The exposures of a series with the factors of the desk; both end with the judged week, a shorter history begins later. */
function along(exposures: Float64Array, desk: Float64Array): Float64Array {
  return exposures.map((exposure, t) => exposure * (desk.at(t - exposures.length) ?? 1));
}
