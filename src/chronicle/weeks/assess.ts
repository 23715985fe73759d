import { localDay } from '../../calendar/index.ts';
import { assessChanges, type Change, shareByNow } from '../../change/index.ts';
import { type Pile, pileSchema } from '../../sorting/index.ts';
import type { Desk, Placed } from '../desk.ts';
import { type Births, isBorn } from './births.ts';

/** One series of weekly counts, and what each week's count is against the weeks before it. */
export interface Series {
  readonly counts: readonly number[];
  /** One for each week of the desk. */
  readonly changes: readonly Change[];
}

/** All series of a desk. */
export interface Assessment {
  readonly volume: Series;
  readonly streams: Readonly<Record<Pile, Series>>;
  readonly themes: ReadonlyMap<string, Series>;
}

const hour = 3_600_000;
const day = 24 * hour;

export const piles = pileSchema.options;
/** The name of the series that is the sum of the others. */
const whole = 'volume';

/**
 * Judges every week of every series by the weeks before it, never by later ones. Volume and streams hold one
 * false-discovery rate, the themes another. A week of which the exports miss a day or more is given no verdict and counts in
 * no later week's history; an open week is compared with the same part of the weeks before; weeks with holidays
 * are expected to be smaller. A theme is judged from the week on in which it was found: what was said of the others before does not
 * change by it.
 */
export function assess(desk: Desk, themes: readonly string[], births: Births = new Map()): Assessment {
  const streams = {} as Record<Pile, Series>;
  const [volume, ...perPile] = judge(desk, [
    [whole, count(desk, () => true)],
    ...piles.map((pile): [string, number[]] => [pile, count(desk, ({ sorted }) => sorted.stream === pile)]),
  ]);
  piles.forEach((pile, index) => {
    streams[pile] = perPile[index] as Series;
  });
  const perTheme = judge(
    desk,
    themes.map((theme): [string, number[]] => [
      theme,
      count(desk, (placed) => placed.themes.includes(theme)),
    ]),
    births,
  );
  return {
    volume: volume as Series,
    streams,
    themes: new Map(themes.map((theme, index) => [theme, perTheme[index] as Series])),
  };
}

function count(desk: Desk, belongs: (placed: Placed) => boolean): number[] {
  return desk.byWeek.map((tickets) => tickets.reduce((sum, placed) => sum + (belongs(placed) ? 1 : 0), 0));
}

function judge(
  desk: Desk,
  family: readonly (readonly [string, readonly number[]])[],
  births: Births = new Map(),
): Series[] {
  const known = family.map(([, counts]) => counts.map((value, week) => (desk.known[week] ? value : null)));
  const changes: Change[][] = family.map(() => []);
  const holidays = desk.settings.holidays.map(({ date }) => date);
  desk.weeks.forEach(({ id, to }, week) => {
    const share = to > desk.asOf ? shareSoFar(desk, week) : 1;
    const judged = new Map(
      desk.known[week]
        ? assessChanges(
            family.flatMap(([name, counts], index) =>
              isBorn(births, name, week)
                ? {
                    id: name,
                    history: (known[index] as (number | null)[]).slice(0, week),
                    current: counts[week] as number,
                    sum: name === whole,
                  }
                : [],
            ),
            { week: id, holidays, weekStartsOn: desk.settings.weekStartsOn, ...(share < 1 ? { share } : {}) },
          ).map(({ id: name, ...change }): [string, Change] => [name, change])
        : [],
    );
    family.forEach(([name, counts], index) => {
      const change = judged.get(name);
      if (!change) changes[index]?.push(unjudged(counts, known[index] as (number | null)[], week));
      else changes[index]?.push(share < 1 ? held(change) : change);
    });
  });
  return family.map(([, counts], index) => ({ counts, changes: changes[index] as Change[] }));
}

/**
 * An open week has a usual range for the part that is over, and no verdict but too little history: its tickets
 * are still coming in, and what is missing on a Thursday has not gone.
 */
function held(change: Change): Change {
  return change.verdict === 'too-little-history' ? change : { ...change, verdict: 'within' };
}

/** A week of which the exports hold only a part, or nothing: a count without a comparison. */
function unjudged(counts: readonly number[], known: readonly (number | null)[], week: number): Change {
  return {
    count: counts[week] as number,
    previous: known[week - 1] ?? null,
    usual: null,
    verdict: 'too-little-history',
    weeksOfHistory: known.slice(0, week).filter((value) => value !== null).length,
  };
}

/**
 * The share of a week's tickets that has usually come by the as-of time of an open week: from the weeks before it
 * without a gap and without a holiday of their own. A holiday of the open week is left out on both sides, because the
 * usual range of a week with a holiday is smaller by that day already.
 */
function shareSoFar(desk: Desk, week: number): number {
  const open = desk.weeks[week];
  if (!open) return 1;
  // A week that has just begun is compared with the first hour of earlier ones: nothing can be compared with nothing.
  const elapsed = Math.max(desk.asOf - open.from, hour);
  const away = holidaysOf(desk, week);
  const known = desk.weeks.map((_, past) => past).filter((past) => past < week && desk.known[past]);
  const whole = known.filter((past) => holidaysOf(desk, past).size === 0);
  let before = 0;
  let all = 0;
  for (const past of whole.length > 0 ? whole : known) {
    const start = desk.weeks[past]?.from ?? 0;
    for (const { at } of desk.byWeek[past] ?? []) {
      if (away.has(Math.floor((at - start) / day))) continue;
      all += 1;
      if (at - start <= elapsed) before += 1;
    }
  }
  const worked = (from: number, to: number): number => {
    let hours = 0;
    for (let at = from; at < to; at += hour) if (!away.has(Math.floor(at / day))) hours += 1;
    return hours;
  };
  const workedHours = worked(0, Math.min(elapsed, 7 * day));
  return Math.min(1, shareByNow(before, all, (workedHours * 168) / Math.max(1, worked(0, 7 * day))));
}

/** Which days of a week are holidays and make its usual range smaller: of its first five, counted from nought. */
function holidaysOf({ settings, weeks }: Desk, week: number): Set<number> {
  const dates = new Set(settings.holidays.map(({ date }) => date));
  const from = weeks[week]?.from ?? 0;
  const days = [0, 1, 2, 3, 4].filter((at) =>
    dates.has(localDay(from + at * day + day / 2, settings.timeZone)),
  );
  return new Set(days);
}
