import { max } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { english, type Words } from '../words/index.ts';
import { across, percent, round, type TimeTick, type ValueTick } from './frame.ts';
import { type WeekPoint, weekName, weekTick } from './point.ts';
import { placeReleases } from './release-names.ts';

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

/** A week as a mark: where it stands and how it is drawn. */
export interface WeekMark {
  readonly week: string;
  /** A percentage of the width. */
  readonly x: string;
  /** Pixels from the top. */
  readonly y: number;
  /** `open`: hollow, the week still runs. `partly`: hollow and soft, not all of it is known. `outside`: filled in ink. `usual`: soft. */
  readonly kind: 'open' | 'partly' | 'outside' | 'usual';
  /** `Week 38: 198, usual 87 to 216`. */
  readonly says: string;
}

/** Geometry of weekly counts beside their usual range. Paths span 0 to 1000 across and are stretched; y is in pixels. */
export interface WeeklyGeometry {
  readonly across: number;
  /** Pixels of the whole drawing, with room for release names above and week labels below. */
  readonly height: number;
  /** Pixels from the top to the upper end of the plot and to its zero line. */
  readonly top: number;
  readonly bottom: number;
  readonly viewBox: string;
  /** One path for each unbroken run of weeks. */
  readonly bands: readonly { readonly path: string; readonly edges: string; readonly trial: boolean }[];
  readonly lines: readonly string[];
  /** The same weeks a year before; empty without two of them in a row. */
  readonly lastYear: readonly string[];
  readonly marks: readonly WeekMark[];
  readonly gaps: readonly {
    readonly x: string;
    readonly width: string;
    readonly middle: string;
    /** Empty where the words would be wider than the gap on a phone. */
    readonly label: string;
  }[];
  readonly valueTicks: readonly ValueTick[];
  readonly weekTicks: readonly TimeTick[];
  readonly releases: readonly {
    readonly id: string;
    readonly x: string;
    readonly label: string;
    readonly labelY: number;
    readonly anchor: 'start' | 'end';
  }[];
  readonly holidays: readonly { readonly x: string; readonly name: string }[];
  /** The newest count, written beside its mark: `textY` is its baseline, on the side where no line comes in. */
  readonly last?: {
    readonly x: string;
    readonly y: number;
    readonly textY: number;
    readonly label: string;
  };
}

const labelRow = 15;
const axisRow = 22;
/** The share of a page 280 pixels wide that a letter of `no data` takes. */
const widthOfLetter = 0.023;

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
  const at = (value: number): number => round(y(Math.min(value, y.domain()[1] ?? value)));

  const marks = points.flatMap((point, index): WeekMark[] =>
    point.count === null
      ? []
      : [
          {
            week: point.week,
            x: percent(centre(index)),
            y: at(point.count),
            kind: kindOf(point),
            says: saysOf(point, point.count, words),
          },
        ],
  );
  const newest = marks.at(-1);
  const before = marks.at(-2);
  const newestPoint = points.findLast(({ count }) => count !== null);

  return {
    across,
    height: bottom + axisRow,
    top,
    bottom,
    viewBox: `0 0 ${across} ${bottom + axisRow}`,
    bands: bands(points, slot, at),
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
    ...(newest && newestPoint
      ? {
          last: {
            x: newest.x,
            y: newest.y,
            textY: newest.y + labelStep(newest, before, bottom),
            label: words.amounts.figure(newestPoint.count ?? 0),
          },
        }
      : {}),
  };
}

/** A line that falls to the newest mark crosses the room above it: its count then stands below, where there is room. */
function labelStep(newest: WeekMark, before: WeekMark | undefined, bottom: number): number {
  const falls = before !== undefined && before.y < newest.y - 2;
  return falls && newest.y + 24 <= bottom ? 18 : -8;
}

function kindOf(point: WeekPoint): WeekMark['kind'] {
  if (!point.complete) return 'open';
  if (point.partly) return 'partly';
  return point.outside ? 'outside' : 'usual';
}

function saysOf({ week, usual, partly }: WeekPoint, count: number, words: Words): string {
  const { mark } = words.charts;
  const range = usual ? mark.usual(usual.low, usual.high) : '';
  return `${mark.count(weekName(week, words), count)}${partly ? mark.partly : ''}${range}`;
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

/** Splits weeks into unbroken runs of those that pass; each run keeps its indices. */
function runs(
  points: readonly WeekPoint[],
  key: (point: WeekPoint) => string | undefined,
): { key: string; indices: number[] }[] {
  const found: { key: string; indices: number[] }[] = [];
  let open: { key: string; indices: number[] } | undefined;
  points.forEach((point, index) => {
    const own = key(point);
    if (own === undefined) open = undefined;
    else if (open?.key === own) open.indices.push(index);
    else {
      open = { key: own, indices: [index] };
      found.push(open);
    }
  });
  return found;
}

function bands(
  points: readonly WeekPoint[],
  slot: number,
  at: (value: number) => number,
): WeeklyGeometry['bands'] {
  const known = runs(points, ({ usual, trial }) => (usual ? (trial ? 'trial' : 'settled') : undefined));
  return known.map(({ key, indices }) => {
    // Each week's range holds for the whole of its slot: a step, not a slope between two weeks.
    const corners = indices.flatMap((index) => {
      const usual = points[index]?.usual ?? { low: 0, high: 0 };
      const edge = { low: at(usual.low), high: at(usual.high) };
      return [
        { x: round(index * slot * across), ...edge },
        { x: round((index + 1) * slot * across), ...edge },
      ];
    });
    const path =
      area<(typeof corners)[number]>(
        (c) => c.x,
        (c) => c.low,
        (c) => c.high,
      )(corners) ?? '';
    const upper =
      line<(typeof corners)[number]>(
        (c) => c.x,
        (c) => c.high,
      )(corners) ?? '';
    const lower =
      line<(typeof corners)[number]>(
        (c) => c.x,
        (c) => c.low,
      )(corners) ?? '';
    return { path, edges: `${upper}${lower}`, trial: key === 'trial' };
  });
}

/** One path for each unbroken run of weeks that have a value. */
function lines(
  points: readonly WeekPoint[],
  value: (point: WeekPoint) => number | null,
  centre: (index: number) => number,
  at: (value: number) => number,
): string[] {
  return runs(points, (point) => (value(point) === null ? undefined : 'known'))
    .filter(({ indices }) => indices.length > 1)
    .map(
      ({ indices }) =>
        line<number>(
          (index) => round(centre(index) * across),
          (index) => at(value(points[index] as WeekPoint) ?? 0),
        )(indices) ?? '',
    );
}

function gaps(points: readonly WeekPoint[], slot: number, noData: string): WeeklyGeometry['gaps'] {
  return runs(points, ({ count }) => (count === null ? 'gap' : undefined)).map(({ indices }) => {
    const first = indices[0] ?? 0;
    return {
      x: percent(first * slot),
      width: percent(indices.length * slot),
      middle: percent((first + indices.length / 2) * slot),
      label: indices.length * slot >= noData.length * widthOfLetter ? noData : '',
    };
  });
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
