import { isTrial } from '../change/index.ts';
import type { Words } from '../words/index.ts';
import { type WeekPoint, weekName } from './point.ts';
import { type KindsOfWeek, standing, sumOf } from './share-words.ts';
import { gaps } from './week-runs.ts';
import { weeklyChart } from './weekly-chart.ts';
import type { WeeklyGeometry } from './weekly-geometry.ts';

const height = 90;
const all = 100;

/**
 * Lays out a weekly chart of shares: of each week's tickets that ask how or say it does not work, the part that says so,
 * from none to all, beside the range that is usual of as many. A week without such tickets has no mark, and weeks are
 * not joined: of a few tickets a share jumps.
 *
 * @param points the weeks of the theme's own chart
 * @param kinds one for each of them
 */
export function shareChart(
  points: readonly WeekPoint[],
  kinds: readonly KindsOfWeek[],
  words: Words,
): WeeklyGeometry {
  const say = words.kinds.chart;
  const drawn = weeklyChart(
    points.map((point, index) => shareOf(point, kinds[index])),
    { height, most: all, releaseNames: false },
    words,
  );
  const told = new Map(points.map(({ week }, index) => [week, kinds[index]]));
  const { last: _, ...rest } = drawn;
  return {
    ...rest,
    lines: [],
    holidays: [],
    marks: drawn.marks.map((mark) => ({ ...mark, says: markInWords(mark.week, told.get(mark.week), words) })),
    gaps: gaps(points, 1 / Math.max(points.length, 1), words.charts.noData),
    valueTicks: [say.none, say.half, say.all].map((label, step) => ({
      y: drawn.bottom - ((drawn.bottom - drawn.top) * step) / 2,
      label,
    })),
  };
}

function shareOf(
  { week, days, count, complete, partly, releases }: WeekPoint,
  own: KindsOfWeek | undefined,
): WeekPoint {
  const of = sumOf(own);
  const empty = !own || of === 0 || count === null;
  const shares = empty ? undefined : own.usual?.shares;
  const stands = own ? standing(own) : 'within';
  return {
    week,
    days,
    count: empty ? null : (all * own.doesntWork) / of,
    usual: shares ? { low: all * shares.low, mid: all * shares.mid, high: all * shares.high } : null,
    trial: isTrial({ weeksOfHistory: own?.weeksOfHistory ?? 0 }),
    verdict: own?.verdict ?? 'too-little-history',
    outside: stands === 'above' || stands === 'below',
    byChance: complete && stands === 'byChance',
    complete,
    partly,
    releases,
    holidays: [],
  };
}

function markInWords(week: string, own: KindsOfWeek | undefined, words: Words): string {
  const say = words.kinds.chart;
  const name = weekName(week, words);
  const of = sumOf(own);
  const part = own?.doesntWork ?? 0;
  return own?.usual
    ? say.markBeside(name, part, of, own.usual.low, own.usual.high)
    : say.mark(name, part, of);
}
