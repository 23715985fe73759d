import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { english, type Words } from '../words/index.ts';
import { across, percent, round, type TimeTick, type ValueTick } from './frame.ts';
import { shortened } from './release-names.ts';

/** One hour of a watch: `hour` counts from flag on, `usual` is the mean of the same hour in the weeks before. */
export interface WatchHour {
  readonly hour: number;
  readonly arrived: number;
  readonly usual: number | null;
}

/** What one question, limitation or surprise brought: each ticket's time in hours from flag on. */
export interface WatchLane {
  readonly kind: 'question' | 'limitation' | 'surprise';
  readonly label: string;
  readonly hours: readonly number[];
}

/** A rollout step that began inside the 48 hours. */
export interface WatchStep {
  /** From flag on. */
  readonly hour: number;
  readonly audience: string;
  readonly percent?: number | undefined;
}

/** The 48 hours: bars of tickets an hour, the usual number as a step line, one lane for each thing asked for. */
export interface HoursGeometry {
  readonly across: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly viewBox: string;
  readonly bars: readonly {
    readonly hour: number;
    readonly x: string;
    readonly width: string;
    readonly y: number;
    readonly height: number;
  }[];
  /** Empty when no earlier week is known. */
  readonly usual: string;
  readonly valueTicks: readonly ValueTick[];
  readonly hourTicks: readonly TimeTick[];
  /** Where further customers got the release, each name in a row of its own above the bars. */
  readonly steps: readonly {
    readonly x: string;
    readonly labelY: number;
    readonly label: string;
    readonly anchor: 'start' | 'end';
  }[];
  /** The hours still to come, as shares of the width. */
  readonly toCome?: { readonly x: string; readonly width: string };
  readonly lanes: readonly {
    readonly kind: WatchLane['kind'];
    readonly label: string;
    readonly marks: readonly string[];
    /** `silent`, `1 ticket, at H+3`, `4 tickets, the first at H+2`. */
    readonly says: string;
  }[];
}

const span = 48;
const margin = 10;
const labelRow = 14;
const plot = 96;

/**
 * Lays out the first 48 hours of a release.
 *
 * @param hours one entry for each hour from flag on; missing ones count as hours without a ticket
 * @param hoursOpen hours still to come; they are hatched, and hold nothing
 * @param steps rollout steps; those outside the 48 hours are passed over
 */
export function hoursStrip(
  hours: readonly WatchHour[],
  lanes: readonly WatchLane[],
  hoursOpen: number,
  words: Words = english,
  steps: readonly WatchStep[] = [],
): HoursGeometry {
  const marked = steps.filter(({ hour }) => hour < span);
  const top = margin + marked.length * labelRow;
  const bottom = top + plot;
  const most = Math.max(max(hours, ({ arrived, usual }) => Math.max(arrived, usual ?? 0)) ?? 0, 2);
  const y = scaleLinear().domain([0, most]).nice(3).range([bottom, top]);
  const heard = Math.max(0, span - hoursOpen);
  const known = hours.filter(({ usual }) => usual !== null);
  const corners = known.flatMap(({ hour, usual }) => {
    const level = round(y(usual ?? 0));
    return [
      [round((hour / span) * across), level],
      [round(((hour + 1) / span) * across), level],
    ] as [number, number][];
  });
  return {
    across,
    height: bottom + 22,
    top,
    bottom,
    viewBox: `0 0 ${across} ${bottom + 22}`,
    bars: hours
      .filter(({ arrived }) => arrived > 0)
      .map(({ hour, arrived }) => ({
        hour,
        x: percent((hour + 0.12) / span),
        width: percent(0.76 / span),
        y: round(y(arrived)),
        height: round(bottom - y(arrived)),
      })),
    usual: corners.length > 0 ? (line()(corners) ?? '') : '',
    valueTicks: y
      .ticks(3)
      .filter((value) => Number.isInteger(value))
      .map((value) => ({ y: round(y(value)), label: words.amounts.figure(value) })),
    hourTicks: [0, 12, 24, 36, 48].map((hour) => ({
      x: percent(hour / span),
      label: `H+${hour}`,
      anchor: hour === 0 ? 'start' : hour === span ? 'end' : 'middle',
    })),
    steps: marked.map(({ hour, audience, percent: share }, row) => ({
      x: percent(hour / span),
      labelY: 11 + row * labelRow,
      label: shortened(share === undefined ? audience : words.watch.page.steps.share(share)),
      anchor: hour > span * 0.6 ? 'end' : 'start',
    })),
    ...(hoursOpen > 0 ? { toCome: { x: percent(heard / span), width: percent((span - heard) / span) } } : {}),
    lanes: lanes.map(({ kind, label, hours: at }) => ({
      kind,
      label,
      marks: at.map((hour) => percent(Math.min(Math.max(hour, 0), span) / span)),
      says: laneInWords(at, words),
    })),
  };
}

function laneInWords(hours: readonly number[], words: Words): string {
  const first = hours[0];
  return first === undefined
    ? words.charts.hours.silent
    : words.charts.hours.lane(hours.length, Math.floor(first));
}

/** The finding of the strip as its title, in at most fifteen words. */
export function hoursFinding(hours: readonly WatchHour[], hoursOpen: number, words: Words = english): string {
  const say = words.charts.hours;
  const arrived = hours.reduce((sum, hour) => sum + hour.arrived, 0);
  const known = hours.some(({ usual }) => usual !== null);
  const heard = hours.filter(({ hour }) => hour < span - hoursOpen);
  const usual = Math.round(heard.reduce((sum, hour) => sum + (hour.usual ?? 0), 0));
  if (!known) return hoursOpen > 0 ? say.cameSoFar(arrived) : say.came(arrived);
  return hoursOpen > 0 ? say.cameSoFarBeside(arrived, usual) : say.cameBeside(arrived, usual);
}

/** The strip for a person who does not see it: the busiest hour, the lanes, what is still to come. */
export function hoursDescription(
  hours: readonly WatchHour[],
  lanes: readonly WatchLane[],
  hoursOpen: number,
  words: Words = english,
): string {
  const say = words.charts.hours;
  const busiest = hours.reduce<WatchHour | undefined>(
    (most, hour) => (hour.arrived > (most?.arrived ?? 0) ? hour : most),
    undefined,
  );
  const silent = lanes.filter((lane) => lane.hours.length === 0).length;
  return [
    say.extent,
    busiest ? say.busiest(busiest.hour, busiest.arrived) : say.none,
    ...(lanes.length > 0 ? [say.lanes(lanes.length - silent, lanes.length)] : []),
    ...(hoursOpen > 0 ? [say.toCome(round(hoursOpen))] : []),
  ].join(' ');
}
