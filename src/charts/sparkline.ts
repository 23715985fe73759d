import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { round } from './frame.ts';
import type { WeekPoint } from './point.ts';
import { ceiling, type WeekMark } from './weekly-chart.ts';

/** A line of weekly counts, 4:1, with the usual range behind it and the newest week marked. Units are pixels. */
export interface SparklineGeometry {
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
  readonly bands: readonly string[];
  readonly lines: readonly string[];
  /** Weeks outside their usual range, those that stand alone between gaps, and the newest one. */
  readonly marks: readonly { readonly x: number; readonly y: number; readonly kind: WeekMark['kind'] }[];
}

const width = 104;
const height = 26;
const edge = 3;

/**
 * Lays out a sparkline. Weeks without data break the line and the band.
 *
 * @param most the count at the upper edge, for sparklines that share a scale; by default its own largest
 */
export function sparkline(points: readonly WeekPoint[], most: number = ceiling(points)): SparklineGeometry {
  const x = scaleLinear()
    .domain([0, Math.max(points.length - 1, 1)])
    .range([edge, width - edge]);
  const y = scaleLinear()
    .domain([0, Math.max(most, 1)])
    .range([height - edge, edge])
    .clamp(true);
  const shown = points.map((point, index) => ({ point, x: round(x(index)), y: round(y(point.count ?? 0)) }));
  const last = shown.findLast(({ point }) => point.count !== null);
  const parts: (typeof shown)[] = [];
  shown.forEach((one, index) => {
    if (one.point.count === null || one.point.partly || (!one.point.complete && one === last)) return;
    const before = shown[index - 1]?.point;
    if (!before || before.count === null || before.partly || parts.length === 0) parts.push([]);
    parts.at(-1)?.push(one);
  });
  const alone = new Set(parts.filter((run) => run.length === 1).flat());
  const bandRuns: (typeof shown)[] = [];
  shown.forEach((one, index) => {
    if (one.point.usual === null) return;
    if (index === 0 || !shown[index - 1]?.point.usual || bandRuns.length === 0) bandRuns.push([]);
    bandRuns.at(-1)?.push(one);
  });
  return {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    bands: bandRuns
      .filter((run) => run.length > 1)
      .map(
        (run) =>
          area<(typeof shown)[number]>(
            (one) => one.x,
            (one) => round(y(one.point.usual?.low ?? 0)),
            (one) => round(y(one.point.usual?.high ?? 0)),
          )(run) ?? '',
      ),
    lines: parts
      .filter((run) => run.length > 1)
      .map(
        (run) =>
          line<(typeof shown)[number]>(
            (one) => one.x,
            (one) => one.y,
          )(run) ?? '',
      ),
    marks: shown
      .filter(
        (one) =>
          one.point.count !== null &&
          (one === last || alone.has(one) || (one.point.complete && one.point.outside)),
      )
      .map((one) => ({
        x: one.x,
        y: one.y,
        kind: !one.point.complete ? 'open' : one.point.outside ? 'outside' : 'usual',
      })),
  };
}
