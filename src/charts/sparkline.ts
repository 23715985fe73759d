import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { round } from './frame.ts';
import { markedAs } from './outside-weeks.ts';
import type { WeekPoint } from './point.ts';
import { ceiling, markKind } from './weekly-chart.ts';
import type { MarkKind } from './weekly-geometry.ts';

/** A line of weekly counts, 4:1, with the usual range behind it and the newest week marked. Units are pixels. */
export interface SparklineGeometry {
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
  /** One for each unbroken run of weeks whose range is settled, or on trial. */
  readonly bands: readonly { readonly path: string; readonly trial: boolean }[];
  readonly lines: readonly string[];
  /** Weeks outside their usual range or silent, those that stand alone between gaps, and the newest one (`now` unless it says more). */
  readonly marks: readonly {
    readonly x: number;
    readonly y: number;
    readonly kind: MarkKind | 'now';
  }[];
  /** Where weeks with a release stand. */
  readonly releases: readonly number[];
}

/** The newest weeks that a sparkline shows: half a year. */
export const sparklineWeeks = 26;
const width = 104;
const height = 26;
const edge = 3;

interface Shown {
  readonly point: WeekPoint;
  readonly x: number;
  readonly y: number;
}

/**
 * Lays out a sparkline of the newest 26 weeks. Weeks without data break the line and the band.
 *
 * @param most the count at the upper edge, for sparklines that share a scale; by default its own largest
 */
export function sparkline(all: readonly WeekPoint[], most?: number): SparklineGeometry {
  const points = all.slice(-sparklineWeeks);
  const x = scaleLinear()
    .domain([0, Math.max(points.length - 1, 1)])
    .range([edge, width - edge]);
  const y = scaleLinear()
    .domain([0, Math.max(most ?? ceiling(points, false), 1)])
    .range([height - edge, edge])
    .clamp(true);
  const shown = points.map((point, index) => ({ point, x: round(x(index)), y: round(y(point.count ?? 0)) }));
  const last = shown.findLast(({ point }) => point.count !== null);
  const known = runs(shown, (one) =>
    one.point.count === null || one.point.partly || (!one.point.complete && one === last)
      ? undefined
      : 'known',
  );
  const alone = new Set(known.filter((run) => run.length === 1).flat());
  const ranged = runs(shown, ({ point }) => (point.usual ? (point.trial ? 'trial' : 'settled') : undefined));
  return {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    bands: ranged
      .filter((run) => run.length > 1)
      .map((run) => ({
        path:
          area<Shown>(
            (one) => one.x,
            (one) => round(y(one.point.usual?.low ?? 0)),
            (one) => round(y(one.point.usual?.high ?? 0)),
          )(run) ?? '',
        trial: run[0]?.point.trial ?? false,
      })),
    lines: known
      .filter((run) => run.length > 1)
      .map(
        (run) =>
          line<Shown>(
            (one) => one.x,
            (one) => one.y,
          )(run) ?? '',
      ),
    marks: shown
      .filter(
        (one) =>
          one.point.count !== null && (one === last || alone.has(one) || markedAs(one.point) !== undefined),
      )
      .map((one) => ({ x: one.x, y: one.y, kind: kindOf(one.point, one === last) })),
    releases: shown.filter(({ point }) => point.releases.length > 0).map((one) => one.x),
  };
}

function kindOf(point: WeekPoint, newest: boolean): SparklineGeometry['marks'][number]['kind'] {
  const kind = markKind(point);
  return newest && kind === 'usual' ? 'now' : kind;
}

/** Splits weeks into unbroken runs of one key; weeks without a key break a run. */
function runs(shown: readonly Shown[], key: (one: Shown) => string | undefined): Shown[][] {
  const found: Shown[][] = [];
  shown.forEach((one, index) => {
    const own = key(one);
    if (own === undefined) return;
    const before = shown[index - 1];
    if (found.length === 0 || !before || key(before) !== own) found.push([]);
    found.at(-1)?.push(one);
  });
  return found;
}
