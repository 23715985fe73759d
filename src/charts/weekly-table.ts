import { bareRange, isOutside, standingInWords } from '../change/index.ts';
import { english, releaseName, type Words } from '../words/index.ts';
import { type WeekPoint, weekName } from './point.ts';

/** A row of the table behind the chart. */
export interface WeeklyRow {
  readonly week: string;
  readonly name: string;
  readonly days: string;
  readonly count: string;
  readonly usual: string;
  readonly remark: string;
}

/** The same weeks as words, newest first: nothing that the chart shows is in the picture alone. */
export function weeklyTable(points: readonly WeekPoint[], words: Words = english): WeeklyRow[] {
  const { noData, remarks } = words.charts;
  return [...points].reverse().map((point) => ({
    week: point.week,
    name: weekName(point.week, words),
    days: point.days,
    count: point.count === null ? noData : words.amounts.figure(point.count),
    usual: point.usual === null ? '' : bareRange(point.usual, point.trial, words),
    remark: [
      ...(point.complete ? [] : [remarks.open]),
      ...(point.complete && point.partly ? [remarks.partly] : []),
      ...standing(point, words),
      ...point.releases.map((release) => remarks.release(releaseName(release))),
      ...(point.watched ?? []).map((release) => words.figures.weekly.watchOf(releaseName(release))),
      ...point.holidays,
    ].join('; '),
  }));
}

/** What the count of a week that is over is beside its range, where that is more than usual. */
function standing(point: WeekPoint, words: Words): string[] {
  const { complete, partly, count, usual, verdict, outside } = point;
  if (!complete || partly || count === null || usual === null) return [];
  const calm = verdict === 'within' && !isOutside({ count, usual });
  if (verdict === 'too-little-history' || calm) return [];
  // In the run that an earlier verdict began, the count alone tells on which side it still is.
  const side = count > usual.high ? 'above' : 'below';
  const told = verdict === 'within' && outside ? side : verdict;
  return [standingInWords({ count, usual, verdict: told }, words)];
}
