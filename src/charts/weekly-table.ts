import { releaseName } from '../words/index.ts';
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
export function weeklyTable(points: readonly WeekPoint[]): WeeklyRow[] {
  return [...points].reverse().map((point) => ({
    week: point.week,
    name: weekName(point.week),
    days: point.days,
    count: point.count === null ? 'no data' : String(point.count),
    usual:
      point.usual === null ? '' : `${point.usual.low} to ${point.usual.high}${point.trial ? ' (trial)' : ''}`,
    remark: [
      ...(point.complete ? [] : ['week still open']),
      ...(point.complete && point.partly ? ['only a part of the week is in the exports'] : []),
      ...(point.complete && point.outside ? ['outside its usual range'] : []),
      ...point.releases.map((release) => `release ${releaseName(release)}`),
      ...point.holidays,
    ].join('; '),
  }));
}
