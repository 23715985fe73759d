import { max, sum } from 'd3-array';
import { percent, type TimeTick } from './frame.ts';

/** When tickets come: how many in each hour of each weekday, over whole weeks. The chronicle's arrivals have this shape. */
export interface ArrivalGrid {
  /** How many weeks are counted together. */
  readonly weeks: number;
  readonly tickets: number;
  /** False where the exports give days without a time of day: then only the days say something. */
  readonly hoursKnown: boolean;
  /** In the order of the team's week; `weekday` counts from 0, Sunday. */
  readonly days: readonly { readonly weekday: number; readonly hours: readonly number[] }[];
}

/** One hour of one weekday, or a whole day where hours are not known. An hour without a ticket has no cell. */
export interface HeatCell {
  /** A percentage of the width. */
  readonly x: string;
  readonly width: string;
  /** The first hour, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly tickets: number;
  /** 1 to 5, light to full. */
  readonly step: number;
}

/** Rows of days by columns of hours. Pixels from the top, percentages of the width. */
export interface HeatGeometry {
  readonly height: number;
  readonly bottom: number;
  readonly rowHeight: number;
  readonly rows: readonly {
    readonly weekday: number;
    readonly y: number;
    readonly tickets: number;
    readonly cells: readonly HeatCell[];
  }[];
  readonly hourTicks: readonly TimeTick[];
  /** What each step stands for, lightest first; fewer than five where the largest count is smaller. */
  readonly steps: readonly { readonly step: number; readonly from: number; readonly to: number }[];
}

const rowHeight = 22;
const axisRow = 22;
const stepsAtMost = 5;

/**
 * Lays out arrivals as a heat map: one ink in at most five equal steps from one ticket to the largest count, so that
 * twice the tickets are twice the steps; quantiles would give every desk the same contrast.
 */
export function heatMap(grid: ArrivalGrid): HeatGeometry {
  const spans = grid.days.map(({ hours }) =>
    grid.hoursKnown
      ? hours.map((tickets, hour) => ({ from: hour, to: hour + 1, tickets }))
      : [{ from: 0, to: 24, tickets: sum(hours) }],
  );
  const most = max(spans.flat(), ({ tickets }) => tickets) ?? 0;
  const width = Math.max(1, Math.ceil(most / stepsAtMost));
  const bottom = grid.days.length * rowHeight;
  return {
    height: bottom + (grid.hoursKnown ? axisRow : 0),
    bottom,
    rowHeight,
    rows: grid.days.map(({ weekday, hours }, index) => ({
      weekday,
      y: index * rowHeight,
      tickets: sum(hours),
      cells: (spans[index] ?? [])
        .filter(({ tickets }) => tickets > 0)
        .map(({ from, to, tickets }) => ({
          x: percent(from / 24),
          width: percent((to - from) / 24),
          from,
          to,
          tickets,
          step: Math.ceil(tickets / width),
        })),
    })),
    hourTicks: grid.hoursKnown
      ? [0, 6, 12, 18, 24].map((hour) => ({
          x: percent(hour / 24),
          label: String(hour),
          anchor: hour === 0 ? 'start' : hour === 24 ? 'end' : 'middle',
        }))
      : [],
    steps: Array.from({ length: Math.ceil(most / width) }, (_, index) => ({
      step: index + 1,
      from: index * width + 1,
      to: Math.min((index + 1) * width, most),
    })),
  };
}

/** An hour as a clock shows it: `09:00`. */
export function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
