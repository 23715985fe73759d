import type { Lane, Watch } from './watch.ts';
import { hourLength, hoursBetween, type Timed, type Window, watchHours } from './window.ts';

/** Counts the tickets of each of the 48 hours, beside the mean of the same hour in the weeks before. */
export function hoursOf(window: Window): Watch['hours'] {
  const { from, arrived, before, earlierStarts } = window;
  const usual = new Array<number>(watchHours).fill(0);
  for (const start of earlierStarts) count(before, start, usual);
  const now = new Array<number>(watchHours).fill(0);
  count(arrived, from, now);
  return usual.map((sum, hour) => ({
    hour,
    arrived: now[hour] as number,
    usual: earlierStarts.length === 0 ? null : Math.round((sum / earlierStarts.length) * 100) / 100,
  }));
}

function count(tickets: readonly Timed[], start: number, hours: number[]): void {
  for (const { at } of tickets) {
    const hour = Math.floor((at - start) / hourLength);
    if (hour >= 0 && hour < watchHours) hours[hour] = (hours[hour] as number) + 1;
  }
}

/** The times of one group's tickets, for a line of its own beside the strip. */
export function laneOf(
  kind: Lane['kind'],
  index: number,
  label: string,
  tickets: readonly Timed[],
  from: number,
): Lane {
  return {
    kind,
    index,
    label,
    hours: tickets.map(({ at }) => hoursBetween(from, at, 2)),
    tickets: tickets.map(({ ticket }) => ticket.id),
  };
}
