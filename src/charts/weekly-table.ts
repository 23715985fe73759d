import { bareRange } from '../change/index.ts';
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
      ...(point.complete && point.outside ? [remarks.outside] : []),
      ...point.releases.map((release) => remarks.release(releaseName(release))),
      ...point.holidays,
    ].join('; '),
  }));
}
