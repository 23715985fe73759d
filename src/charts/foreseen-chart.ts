import { english, type Words } from '../words/index.ts';
import { percent, type TimeTick, type ValueTick } from './frame.ts';

/** One release: how many tickets came about it, how many of them were foreseen, and that as a share where there are enough. */
export interface ForeseenRelease {
  readonly id: string;
  /** `4.2 Seat lists by room`. */
  readonly name: string;
  readonly version?: string | undefined;
  readonly arrivals: { readonly part: number; readonly of: number };
  /** Of it and of as many before it as twenty tickets take; null where there are not so many. */
  readonly pooled: {
    readonly releases: number;
    readonly part: number;
    readonly of: number;
    readonly share: number;
    readonly range: { readonly low: number; readonly high: number };
  } | null;
}

/** A release as a mark with its range. */
export interface ForeseenMark {
  readonly id: string;
  readonly x: string;
  /** `own`: of this release alone. `pooled`: with some before it. */
  readonly kind: 'own' | 'pooled';
  /** Pixels from the top: the share, and the ends of its range. */
  readonly y: number;
  readonly low: number;
  readonly high: number;
  readonly says: string;
}

/** Geometry of the shares foreseen, the oldest release first. */
export interface ForeseenGeometry {
  readonly height: number;
  readonly bottom: number;
  readonly marks: readonly ForeseenMark[];
  /** Releases with too few tickets for a share: their counts beneath their names, off the scale, where there is room for them. */
  readonly counts: readonly { readonly x: string; readonly y: number; readonly label: string }[];
  readonly valueTicks: readonly ValueTick[];
  readonly ticks: readonly TimeTick[];
}

const top = 14;
const bottom = 154;
const height = 178;
/** Counts stand in a row of their own, below the names; on the scale they would read as a share. */
const countsRow = 18;
/** A phone gives the plot about this many pixels, and a letter about so many of them. */
const narrowest = 280;
const letter = 7;
const longestLabel = 8;

/** Lays out the share foreseen of each release beside those before it. */
export function foreseenChart(
  releases: readonly ForeseenRelease[],
  words: Words = english,
): ForeseenGeometry {
  const say = words.calibration.chart;
  const y = (share: number): number => Math.round(bottom - (bottom - top) * share);
  const x = (index: number): string => percent((index + 0.5) / releases.length);
  const counts = releases.flatMap(({ arrivals, pooled }, index) => {
    const label = words.calibration.share(arrivals.part, arrivals.of);
    const fits = label.length * letter < narrowest / releases.length;
    return pooled || !fits ? [] : [{ x: x(index), y: height + 12, label }];
  });
  return {
    height: counts.length > 0 ? height + countsRow : height,
    bottom,
    marks: releases.flatMap((release, index): ForeseenMark[] => {
      const { id, pooled } = release;
      if (!pooled) return [];
      return [
        {
          id,
          x: x(index),
          kind: pooled.releases === 1 ? 'own' : 'pooled',
          y: y(pooled.share),
          low: y(pooled.range.low),
          high: y(pooled.range.high),
          says: markInWords(release, words),
        },
      ];
    }),
    counts,
    valueTicks: [0, 0.5, 1].map((share) => ({ y: y(share), label: say.percent(100 * share) })),
    ticks: ticksOf(releases, x),
  };
}

/** Labels below the marks: the newest always, others where they do not touch the one to their right on a phone. */
function ticksOf(releases: readonly ForeseenRelease[], x: (index: number) => string): TimeTick[] {
  const slot = narrowest / Math.max(1, releases.length);
  let free = Number.POSITIVE_INFINITY;
  const ticks: TimeTick[] = [];
  for (let index = releases.length - 1; index >= 0; index -= 1) {
    const label = labelOf(releases[index] as ForeseenRelease);
    const half = ([...label].length * letter) / 2;
    const middle = (index + 0.5) * slot;
    if (middle + half > free) continue;
    ticks.unshift({ x: x(index), label, anchor: 'middle' });
    free = middle - half - letter;
  }
  return ticks;
}

function labelOf({ version, name }: ForeseenRelease): string {
  const letters = [...(version ?? name)];
  return letters.length <= longestLabel
    ? letters.join('')
    : `${letters
        .slice(0, longestLabel - 1)
        .join('')
        .trimEnd()}…`;
}

function markInWords({ name, arrivals, pooled }: ForeseenRelease, words: Words): string {
  const say = words.calibration.chart;
  if (!pooled) return say.alone(name, arrivals.part, arrivals.of);
  const { part, of, releases, range } = pooled;
  const [low, high] = [inPercent(range.low), inPercent(range.high)];
  return releases === 1
    ? say.point(name, part, of, low, high)
    : say.pooledPoint(name, releases, part, of, low, high);
}

/** What was foreseen of the newest release, as a title. */
export function foreseenFinding(releases: readonly ForeseenRelease[], words: Words = english): string {
  const newest = releases.at(-1);
  const { share, chart } = words.calibration;
  if (!newest) return chart.none;
  const { part, of } = newest.arrivals;
  return of === 0 ? chart.noTicket(newest.name) : chart.finding(newest.name, share(part, of));
}

/** The chart for a person who does not see it. */
export function foreseenDescription(releases: readonly ForeseenRelease[], words: Words = english): string {
  const say = words.calibration.chart;
  if (releases.length === 0) return `${say.none}.`;
  const drawn = releases.filter(({ pooled }) => pooled !== null).length;
  return [
    say.description(releases.length, drawn),
    ...releases.map((release) => `${markInWords(release, words)}.`),
  ].join(' ');
}

/** A row of the table behind the chart. */
export interface ForeseenRow {
  readonly id: string;
  readonly name: string;
  readonly foreseen: string;
  /** Empty where there are too few for a share. */
  readonly range: string;
  readonly pooledOver: string;
}

/** The same releases as words, the newest first. */
export function foreseenTable(releases: readonly ForeseenRelease[], words: Words = english): ForeseenRow[] {
  const { share, chart } = words.calibration;
  return [...releases].reverse().map(({ id, name, arrivals, pooled }) => ({
    id,
    name,
    foreseen: share(arrivals.part, arrivals.of),
    range: pooled ? chart.rangeOf(inPercent(pooled.range.low), inPercent(pooled.range.high)) : '',
    pooledOver:
      pooled && pooled.releases > 1
        ? `${chart.releases(pooled.releases)}: ${share(pooled.part, pooled.of)}`
        : '',
  }));
}

function inPercent(share: number): number {
  return Math.round(100 * share);
}
