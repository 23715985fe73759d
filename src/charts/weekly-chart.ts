import { max } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { english, type Words } from '../words/index.ts';
import { across, percent, round } from './frame.ts';
import { aboveMark, belowMark, withLetters } from './mark-letters.ts';
import { markedAs, outsideWeeks } from './outside-weeks.ts';
import { type WeekPoint, weekTick } from './point.ts';
import { placeReleases } from './release-names.ts';
import { bands, gaps, lines } from './week-runs.ts';
import type { MarkKind, WeeklyGeometry, WeekMark } from './weekly-geometry.ts';
import { weekInWords } from './weekly-words.ts';

export interface WeeklyOptions {
  /** Pixels from the top of the plot to its zero line. */
  readonly height?: number;
  /** At most this many week labels on the axis. */
  readonly labels?: number;
  /** The value that the plot reaches, for charts that share a scale; by default what its own weeks need. */
  readonly most?: number;
  /** False in a small chart, which has no room for the names of releases above it. */
  readonly releaseNames?: boolean;
}

const labelRow = 15;
const axisRow = 22;

/**
 * Lays out weekly counts with their usual range as a band.
 *
 * The zero line is always in; a range that reaches beyond twice the largest count is cut there, so that a wide
 * trial range does not flatten the counts.
 *
 * @param points oldest first, one for each week without a gap; `count: null` draws a gap
 */
export function weeklyChart(
  points: readonly WeekPoint[],
  options: WeeklyOptions = {},
  words: Words = english,
): WeeklyGeometry {
  const plot = options.height ?? 180;
  const slot = 1 / Math.max(points.length, 1);
  const centre = (index: number): number => (index + 0.5) * slot;

  const placed = placeReleases(points, slot);
  const named = options.releaseNames ?? true;
  const rows = named ? placed.reduce((most, { row }) => Math.max(most, row + 1), 0) : 0;
  const top = rows * labelRow + 14;
  const bottom = top + plot;

  const y = scaleLinear()
    .domain([0, options.most ?? ceiling(points)])
    .nice(4)
    .range([bottom, top]);
  const reached = y.domain()[1] ?? 0;
  const at = (value: number): number => round(y(Math.min(value, reached)));

  const unlettered = points.flatMap((point, index): WeekMark[] =>
    point.count === null
      ? []
      : [
          {
            week: point.week,
            x: percent(centre(index)),
            y: at(point.count),
            kind: markKind(point),
            says: weekInWords(points, index, words),
          },
        ],
  );
  const newest = unlettered.at(-1);
  const newestPoint = points.findLast(({ count }) => count !== null);
  const last = newest &&
    newestPoint && {
      x: newest.x,
      y: newest.y,
      textY: newest.y + labelStep(newest, unlettered.at(-2), bottom),
      label: words.amounts.figure(newestPoint.count ?? 0),
    };
  const letters = new Map(
    outsideWeeks(points, words).explained.map(({ letter, point: { week, count, usual } }) => [
      week,
      { letter, low: (count ?? 0) < (usual?.mid ?? 0) },
    ]),
  );
  const marks = named ? withLetters(unlettered, letters, last, bottom) : unlettered;

  return {
    across,
    height: bottom + axisRow,
    top,
    bottom,
    viewBox: `0 0 ${across} ${bottom + axisRow}`,
    bands: bands(points, slot, at, reached),
    lines: lines(points, ({ count, complete, partly }) => (complete && !partly ? count : null), centre, at),
    lastYear: lines(points, ({ lastYear }) => lastYear ?? null, centre, at),
    marks,
    gaps: gaps(points, slot, words.charts.noData),
    valueTicks: wholeTicks(y).map((value) => ({ y: at(value), label: words.amounts.figure(value) })),
    weekTicks: weekLabels(points, options.labels ?? 5, centre, words),
    releases: placed.map(({ id, label, x, row, anchor }) => ({
      id,
      label,
      x: percent(x),
      labelY: 11 + row * labelRow,
      anchor,
    })),
    holidays: points.flatMap((point, index) =>
      point.holidays.length === 0 ? [] : [{ x: percent(centre(index)), name: point.holidays.join(', ') }],
    ),
    ...(last ? { last } : {}),
  };
}

/** A line that falls to the newest mark crosses the room above it: its count then stands below, where there is room. */
function labelStep(newest: WeekMark, before: WeekMark | undefined, bottom: number): number {
  const falls = before !== undefined && before.y < newest.y - 2;
  return falls && newest.y + 24 <= bottom ? belowMark : aboveMark;
}

/** How a week is drawn, large or small. */
export function markKind(point: WeekPoint): MarkKind {
  if (!point.complete) return 'open';
  if (point.partly) return 'partly';
  return markedAs(point) ?? (point.byChance ? 'chance' : 'usual');
}

/**
 * The value that the plot must reach: the largest count, or the largest range up to twice that count.
 *
 * @param withLastYear whether the counts of a year before are drawn as well
 */
export function ceiling(points: readonly WeekPoint[], withLastYear = true): number {
  const before = withLastYear ? (max(points, ({ lastYear }) => lastYear ?? 0) ?? 0) : 0;
  const largest = Math.max(max(points, ({ count }) => count ?? 0) ?? 0, before);
  const widest = max(points, ({ usual }) => usual?.high ?? 0) ?? 0;
  return Math.max(largest, Math.min(widest, 2 * largest), 2);
}

function wholeTicks(y: ScaleLinear<number, number>): number[] {
  return y.ticks(4).filter((value) => Number.isInteger(value));
}

/** Evenly spaced labels that end with the newest week. */
function weekLabels(
  points: readonly WeekPoint[],
  most: number,
  centre: (index: number) => number,
  words: Words,
): WeeklyGeometry['weekTicks'] {
  const every = Math.max(1, Math.ceil(points.length / most));
  return points.flatMap((point, index) => {
    if ((points.length - 1 - index) % every !== 0) return [];
    return [{ x: percent(centre(index)), label: weekTick(point.week, words), anchor: 'middle' as const }];
  });
}
