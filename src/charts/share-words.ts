import { fewestForPercentage, isOutside, type ShareChange } from '../change/index.ts';
import { releaseName, type Words } from '../words/index.ts';
import { type WeekPoint, weekName, weekTick } from './point.ts';

/** The tickets of one week that say it does not work, and those that ask how. */
export interface KindsOfWeek extends Pick<ShareChange, 'usual' | 'verdict' | 'weeksOfHistory'> {
  readonly howDoI: number;
  readonly doesntWork: number;
}

/** A row of the table behind the chart. */
export interface ShareRow {
  readonly week: string;
  readonly name: string;
  readonly days: string;
  /** `6 of 14`; with a percentage from twenty on. */
  readonly fails: string;
  readonly usual: string;
  /** Outside its usual range, by more than chance among many weeks. */
  readonly outside: boolean;
  readonly remark: string;
}

/** The newest complete week as a title. */
export function shareFinding(
  points: readonly WeekPoint[],
  kinds: readonly KindsOfWeek[],
  words: Words,
): string {
  const say = words.kinds.chart;
  const newest = points.findLastIndex(({ complete, partly, count }) => complete && !partly && count !== null);
  const own = kinds[newest];
  const of = sumOf(own);
  if (!own || of === 0) return say.silent;
  const { usual, doesntWork } = own;
  if (!usual) return say.young(doesntWork, of);
  return say.against[standing(own)](doesntWork, of, usual.low, usual.high);
}

/** The chart for a person who does not see it. */
export function shareDescription(
  points: readonly WeekPoint[],
  kinds: readonly KindsOfWeek[],
  words: Words,
): string {
  const say = words.kinds.chart;
  const part = kinds.reduce((sum, { doesntWork }) => sum + doesntWork, 0);
  const of = kinds.reduce((sum, own) => sum + sumOf(own), 0);
  const outside = points
    .filter((_, index) => ['above', 'below'].includes(kinds[index]?.verdict ?? ''))
    .map(({ week }) => weekTick(week, words));
  return [
    say.description(points.length, part, of),
    ...(outside.length > 0 ? [say.outside(words.amounts.listed(outside))] : []),
  ].join(' ');
}

/** `6 of 14`; with a percentage beside it from twenty tickets on. */
export function shareInWords(part: number, of: number, words: Words): string {
  const say = words.kinds.chart;
  if (of < fewestForPercentage) return say.share(part, of);
  return say.shareWithPercent(part, of, Math.round((100 * part) / of));
}

/** The same weeks as words, newest first. */
export function shareTable(
  points: readonly WeekPoint[],
  kinds: readonly KindsOfWeek[],
  words: Words,
): ShareRow[] {
  const say = words.kinds.chart;
  return points
    .map((point, index): ShareRow => {
      const own = kinds[index];
      const of = sumOf(own);
      const part = own?.doesntWork ?? 0;
      const stands = own?.usual ? standing(own) : 'within';
      return {
        week: point.week,
        name: weekName(point.week, words),
        days: point.days,
        fails: point.count === null ? words.charts.noData : shareInWords(part, of, words),
        usual: own?.usual ? words.amounts.range(own.usual.low, own.usual.high) : '',
        outside: stands === 'above' || stands === 'below',
        remark: [
          ...(point.complete ? [] : [words.charts.remarks.open]),
          ...point.releases.map((release) => words.charts.remarks.release(releaseName(release))),
          ...(stands === 'byChance' ? [words.change.outsideByChance] : []),
          ...(stands === 'above' || stands === 'below' ? [say.remarks[stands]] : []),
        ].join('; '),
      };
    })
    .reverse();
}

/** Where a week's share lies; one outside its range may be there by chance among many. */
export function standing({
  usual,
  doesntWork,
  verdict,
}: KindsOfWeek): 'within' | 'above' | 'below' | 'byChance' {
  if (verdict === 'above' || verdict === 'below') return verdict;
  return isOutside({ count: doesntWork, usual }) ? 'byChance' : 'within';
}

/** How many of a week's tickets ask or say so. */
export function sumOf(own: KindsOfWeek | undefined): number {
  return own ? own.howDoI + own.doesntWork : 0;
}
