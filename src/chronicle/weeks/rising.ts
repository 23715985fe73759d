import { type ChangeOptions, creepingUp, type Verdict } from '../../change/index.ts';
import type { Desk } from '../desk.ts';
import type { Point } from '../schema/week.ts';
import type { Assessment, Series } from './assess.ts';
import { type Births, isBorn } from './births.ts';

/** A rise that no single week shows, as it stands in one week. */
export interface Rising {
  /** The week in which it stands. */
  readonly week: string;
  /** The first week of the rise: the one after the sum that found it was last at nought. */
  readonly since: string;
  /** Tickets a week: the mean of the weeks that it is measured against, and of the last four that are known. */
  readonly before: number;
  readonly now: number;
  /** No week since then was called above its usual range. */
  readonly unremarked: boolean;
  /** It is said in the reading of this week, and in no other while it lasts. */
  readonly told: boolean;
}

/** The slow rises of a desk: for every series one entry a week, null where there is none. */
export interface Rises {
  readonly volume: readonly (Rising | null)[];
  readonly themes: ReadonlyMap<string, readonly (Rising | null)[]>;
}

/** A series as the slower look takes it. */
export interface SlowSeries {
  readonly id: string;
  /** Counts, oldest first; null for a week that is not over or not known. */
  readonly counts: readonly (number | null)[];
  readonly verdicts: readonly Verdict[];
}

const recentWeeks = 4;
/** A rise whose theme was called above so lately is no news. */
const newsWeeks = 4;
/** After so many known weeks without it, a rise is over, and another one may be told. */
const quietWeeks = 8;
/** A rise that has lost more of its height than this is none any more, though its sum still stands. */
const lostAtMost = 0.5;
/** Of a rise that a verdict has told, the share of its height that came after its first weeks, for it to be told again. */
const stillRisesBy = 0.25;
/** The slower look is not held to a false-discovery rate: at most the largest few of a week are told. */
const toldAtMost = 2;

/**
 * Looks at volume and themes once more, for what the weekly verdict cannot see because its range rises with the counts.
 * Nothing is concluded from a week that is not known, nor from one that is still open, nor of a theme that was not found yet.
 */
export function risesOf(desk: Desk, { volume, themes }: Assessment, births: Births = new Map()): Rises {
  const weeks = desk.weeks.map(({ id }) => id);
  const slow = (id: string, { counts, changes }: Series): SlowSeries => ({
    id,
    counts: counts.map((count, week) =>
      desk.known[week] && (desk.weeks[week]?.to ?? 0) <= desk.asOf && isBorn(births, id, week) ? count : null,
    ),
    verdicts: changes.map(({ verdict }) => verdict),
  });
  const { holidays, weekStartsOn } = desk.settings;
  const known = { holidays: holidays.map(({ date }) => date), weekStartsOn };
  return {
    volume: slowRises([slow('volume', volume)], weeks, known).get('volume') ?? [],
    themes: slowRises(
      [...themes].map(([id, series]) => slow(id, series)),
      weeks,
      known,
    ),
  };
}

/**
 * Tells for each week and series whether it is creeping up, and in which reading that is said: in the first week of the
 * rise in which the series was not called above in the last four weeks, and not again until it has been quiet for
 * eight weeks. Of several in one week the two with the largest sums are told; the others wait for the next one.
 *
 * @param weeks the ids of the weeks, oldest first
 * @param known holidays, which are no end of a rise and no beginning of one
 */
export function slowRises(
  all: readonly SlowSeries[],
  weeks: readonly string[],
  known: Pick<ChangeOptions, 'holidays' | 'weekStartsOn'> = {},
): Map<string, (Rising | null)[]> {
  const found = all.map((series) => risesIn(series, weeks, known));
  const told = new Set<Found>();
  const newest: (number | undefined)[] = all.map(() => undefined);
  weeks.forEach((_, week) => {
    const news = found.flatMap((rises, index) => {
      const rise = rises[week];
      return rise?.isNews && (newest[index] ?? -1) < rise.first ? [{ rise, index }] : [];
    });
    const largest = news.sort((a, b) => b.rise.sum - a.rise.sum || byId(all[a.index], all[b.index]));
    for (const { rise, index } of largest.slice(0, toldAtMost)) {
      told.add(rise);
      newest[index] = week;
    }
  });
  return new Map(
    all.map(({ id }, index) => [
      id,
      (found[index] ?? []).map((rise, week) => rise && risingOf(rise, weeks, week, told.has(rise))),
    ]),
  );
}

/** The same points with the number of the week since which each rises, as no single week shows. */
export function withRises(points: Point[], rises: readonly (Rising | null)[] = []): Point[] {
  const since = new Map(rises.flatMap((rise) => (rise?.unremarked ? [[rise.week, rise.since]] : [])));
  return points.map((point) => {
    const week = since.get(point.week);
    return week === undefined ? point : { ...point, risingSince: weekNumber(week) };
  });
}

/** `2026-W07` is 7. */
export function weekNumber(week: string): number {
  return Number(week.slice(-2));
}

interface Found {
  /** Indices of weeks: when the rise was first seen, and since when it lasts. */
  readonly first: number;
  readonly since: number;
  readonly before: number;
  readonly now: number;
  readonly sum: number;
  readonly unremarked: boolean;
  /** Nothing that was told of the series lately says that it rises. */
  readonly isNews: boolean;
}

function risingOf(rise: Found, weeks: readonly string[], week: number, told: boolean): Rising {
  const { since, before, now, unremarked } = rise;
  return { week: weeks[week] ?? '', since: weeks[since] ?? '', before, now, unremarked, told };
}

function byId(a: SlowSeries | undefined, b: SlowSeries | undefined): number {
  return (a?.id ?? '') < (b?.id ?? '') ? -1 : 1;
}

function risesIn(
  { counts, verdicts }: SlowSeries,
  weeks: readonly string[],
  known: Pick<ChangeOptions, 'holidays' | 'weekStartsOn'>,
): (Found | null)[] {
  let episode: { first: number; since: number; before: number; most: number } | undefined;
  let quiet = 0;
  return weeks.map((id, week) => {
    if (counts[week] === null || counts[week] === undefined) return null;
    const creep = creepingUp(counts.slice(0, week + 1), { ...known, week: id });
    if (!creep?.creepingUp) {
      quiet += 1;
      if (quiet >= quietWeeks) episode = undefined;
      return null;
    }
    quiet = 0;
    episode ??= {
      first: week,
      since: week - creep.sums.length + 2 + creep.sums.lastIndexOf(0),
      before: creep.baseline.mean,
      most: 0,
    };
    const now = recentMean(counts.slice(0, week + 1));
    episode.most = Math.max(episode.most, now);
    const lost = episode.most - now > lostAtMost * (episode.most - episode.before);
    if (lost || level(now) <= level(episode.before) || isFall(verdicts[week])) return null;
    const unremarked = !verdicts.slice(episode.since, week + 1).some(isRise);
    const atFirst = recentMean(counts.slice(episode.since, episode.since + recentWeeks));
    // A step that a verdict told and that stays as high is known; only what rose on since then is news.
    const roseOn = now - atFirst > stillRisesBy * (now - episode.before);
    return {
      first: episode.first,
      since: episode.since,
      before: level(episode.before),
      now: level(now),
      sum: creep.sum,
      unremarked,
      isNews:
        (unremarked || roseOn) && !verdicts.slice(Math.max(0, week - newsWeeks + 1), week + 1).some(isRise),
    };
  });
}

/** Told with one decimal under ten tickets a week, whole from there on. */
function level(mean: number): number {
  return mean < 10 ? Math.round(mean * 10) / 10 : Math.round(mean);
}

function recentMean(counts: readonly (number | null)[]): number {
  const recent = counts.filter((count) => count !== null).slice(-recentWeeks);
  return recent.reduce((sum, count) => sum + count, 0) / Math.max(1, recent.length);
}

function isRise(verdict: Verdict): boolean {
  return verdict === 'above' || verdict === 'far-above' || verdict === 'new';
}

function isFall(verdict: Verdict | undefined): boolean {
  return verdict === 'below' || verdict === 'far-below' || verdict === 'gone';
}
