import { area, line } from 'd3-shape';
import { across, percent, round } from './frame.ts';
import type { WeekPoint } from './point.ts';
import type { WeeklyGeometry } from './weekly-geometry.ts';

/** The share of a page 280 pixels wide that a letter of `no data` takes. */
const widthOfLetter = 0.023;

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

/**
 * The usual ranges, each week's for the whole of its slot: a step, not a slope between two weeks. Where a range goes on
 * above the plot, it has no upper edge there.
 *
 * @param most the value at the upper end of the plot
 */
export function bands(
  points: readonly WeekPoint[],
  slot: number,
  at: (value: number) => number,
  most: number,
): WeeklyGeometry['bands'] {
  const known = runs(points, ({ usual, trial }) => (usual ? (trial ? 'trial' : 'settled') : undefined));
  return known.map(({ key, indices }) => {
    const corners = indices.flatMap((index) => {
      const usual = points[index]?.usual ?? { low: 0, high: 0 };
      const edge = { low: at(usual.low), high: at(usual.high), cut: usual.high > most };
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
      ).defined((c) => !c.cut)(corners) ?? '';
    const lower =
      line<(typeof corners)[number]>(
        (c) => c.x,
        (c) => c.low,
      )(corners) ?? '';
    return {
      path,
      edges: `${upper}${lower}`,
      trial: key === 'trial',
      cut: corners.some(({ cut }) => cut),
    };
  });
}

/** One path for each unbroken run of weeks that have a value. */
export function lines(
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

/** The runs of weeks of which nothing is known. */
export function gaps(points: readonly WeekPoint[], slot: number, noData: string): WeeklyGeometry['gaps'] {
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
