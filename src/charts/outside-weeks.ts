import { english, type Words } from '../words/index.ts';
import type { WeekPoint } from './point.ts';

/** A week that a chart marks with a letter, and the page explains. */
interface OutsideWeek {
  /** As it stands beside the week's mark, `A` for the leftmost: a letter is not taken for a count. */
  readonly letter: string;
  readonly point: WeekPoint;
}

/** More than these are no note beneath a chart any more: the table behind it has them all. */
const explainedAtMost = 4;

/**
 * The newest weeks that left their usual range, or went silent, oldest first as the chart shows them. Of a silence
 * that lasts, its newest week stands for all.
 *
 * @returns those that the page explains, and how many earlier ones its table alone holds
 */
export function outsideWeeks(
  points: readonly WeekPoint[],
  words: Words = english,
): {
  readonly explained: readonly OutsideWeek[];
  readonly earlier: number;
} {
  const all = points.filter(
    (point, index) => markedAs(point) !== undefined && !(isSilent(point) && isSilent(points[index + 1])),
  );
  const newest = all.slice(-explainedAtMost);
  return {
    explained: newest.map((point, index) => ({
      letter: words.charts.letters[index] ?? '',
      // Holidays explain a fall, and never a rise.
      point: isHigh(point) ? { ...point, holidays: [] } : point,
    })),
    earlier: all.length - newest.length,
  };
}

/** How a week that is over and known stands out: outside its usual range, or silent for too long. */
export function markedAs(point: WeekPoint): 'outside' | 'gone' | undefined {
  if (!point.complete || point.partly || point.count === null) return undefined;
  if (point.verdict === 'gone') return 'gone';
  return point.outside ? 'outside' : undefined;
}

function isHigh({ count, usual }: WeekPoint): boolean {
  return usual !== null && (count ?? 0) > usual.high;
}

function isSilent(point: WeekPoint | undefined): boolean {
  return point !== undefined && markedAs(point) === 'gone';
}
