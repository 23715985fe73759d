import type { z } from 'zod';
import { isoWithOffset, localDay, weekInWords } from '../../calendar/index.ts';
import { type Change, changeInWords, isOutside, isTrial, runsOf } from '../../change/index.ts';
import type { Handoff } from '../../handoffs/index.ts';
import { watchLength } from '../../watch/index.ts';
import { english, type Words } from '../../words/index.ts';
import type { Desk } from '../desk.ts';
import type { Point, releaseMarkSchema } from '../schema/week.ts';
import type { Series } from './assess.ts';

type ReleaseMark = z.output<typeof releaseMarkSchema>;

/** What every chart of one desk marks on its weeks: words, releases, holidays. Made once, shared by all series. */
export type TimeLine = readonly (Pick<
  Point,
  'week' | 'days' | 'complete' | 'releases' | 'watched' | 'holidays'
> & {
  readonly known: boolean;
  /** The same week of the year before, as an index; absent where it lies before the first. */
  readonly yearBefore?: number | undefined;
})[];

/** Marks the weeks of a desk. */
export function timeLine(desk: Desk, handoffs: readonly Handoff[], words: Words = english): TimeLine {
  const { timeZone, holidays } = desk.settings;
  const marks = handoffs
    .map((handoff) => ({ at: Date.parse(handoff.releaseAt), mark: releaseMark(handoff, timeZone) }))
    .sort((a, b) => a.at - b.at || (a.mark.id < b.mark.id ? -1 : 1));
  const places = new Map(desk.weeks.map(({ id }, index) => [id, index]));
  return desk.weeks.map((week, index) => {
    const first = localDay(week.from, timeZone);
    const last = localDay(week.to - 1, timeZone);
    const released = marks.filter(({ at }) => at <= desk.asOf);
    const watched = released.filter(({ at }) => at < week.from && at + watchLength > week.from);
    return {
      week: week.id,
      days: weekInWords(week, timeZone, words),
      complete: week.to <= desk.asOf,
      known: desk.known[index] ?? false,
      yearBefore: places.get(`${Number(week.id.slice(0, 4)) - 1}${week.id.slice(4)}`),
      releases: released.filter(({ at }) => at >= week.from && at < week.to).map(({ mark }) => mark),
      ...(watched.length > 0 ? { watched: watched.map(({ mark }) => mark) } : {}),
      holidays: holidays.filter(({ date }) => date >= first && date <= last).map(({ name }) => name),
    };
  });
}

/** The newest `length` weeks of a series up to and with `week`, oldest first, as a chart draws them. */
export function pointsOf(
  series: Series,
  line: TimeLine,
  week: number,
  length: number,
  words: Words = english,
): Point[] {
  const points: Point[] = [];
  const runs = runsOf(
    series.changes
      .slice(0, week + 1)
      .map((change, at) => ({ ...change, count: line[at]?.known ? change.count : null })),
  );
  for (let at = Math.max(0, week - length + 1); at <= week; at += 1) {
    const marked = line[at];
    const change = series.changes[at];
    if (!marked || !change) continue;
    const { known, yearBefore, ...shown } = marked;
    const before =
      yearBefore !== undefined && line[yearBefore]?.known ? series.counts[yearBefore] : undefined;
    const partly = !known && change.count > 0;
    const run = runs[at] ?? null;
    const gone = shown.complete && change.verdict === 'gone';
    const outside = shown.complete && !gone && run !== null && run.side !== 'within';
    const byChance = shown.complete && known && run === null && strays(change);
    points.push({
      ...shown,
      count: known || change.count > 0 ? change.count : null,
      ...(before === undefined ? {} : { lastYear: before }),
      usual: change.usual,
      ...(partly ? { partly } : {}),
      trial: change.usual !== null && isTrial(change),
      verdict: change.verdict,
      outside,
      ...(byChance ? { byChance } : {}),
      ...(outside || byChance || gone
        ? { says: changeInWords(change, { run, oddBefore: isOdd(series, line, at - 1) }, words) }
        : {}),
    });
  }
  return points;
}

/** A week that is no measure for the next: outside its usual range, or with holidays. */
export function isOdd({ changes }: Series, line: TimeLine, week: number): boolean {
  const change = changes[week];
  return change !== undefined && (isOutside(change) || (line[week]?.holidays.length ?? 0) > 0);
}

/** Outside its range without a verdict that says so. */
function strays({ count, usual, verdict }: Change): boolean {
  return verdict === 'within' && isOutside({ count, usual });
}

/** A release as a mark on a time line. */
function releaseMark(handoff: Handoff, timeZone: string): ReleaseMark {
  return {
    id: handoff.id,
    release: handoff.release,
    ...(handoff.version === undefined ? {} : { version: handoff.version }),
    at: isoWithOffset(Date.parse(handoff.releaseAt), timeZone),
  };
}
