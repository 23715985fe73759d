import { MINUTES_OF_DAY, MINUTES_OF_WEEK, minutesOf } from './calendar.ts';
import { type Group, inOpeningHours } from './handling.ts';
import type { Random } from './random.ts';

/** A group that had a ticket, and from when. */
export interface Station {
  readonly group: Group;
  readonly from: number;
}

/** Who had a ticket one after the other, first Support. */
export type Way = readonly Group[];

/** The Friday of the first week whose exports were kept, at the hour at which the CS Lead exports. */
const A_FRIDAY = minutesOf('2026-05-22 16:00');

/** The way on which a ticket came to the group that has it in the end: hardly ever past a level, now and then back and forth. */
export function wayTo(group: Group, random: Random): Way {
  const usual = random.float();
  if (group === 'Support') return usual < 0.985 ? ['Support'] : ['Support', 'Investigation', 'Support'];
  if (group === 'Investigation')
    return usual < 0.96
      ? ['Support', 'Investigation']
      : ['Support', 'Investigation', 'Support', 'Investigation'];
  return usual < 0.88 ? ['Support', 'Investigation', 'Engineering'] : ['Support', 'Engineering'];
}

/**
 * Gives each station of a way its beginning between two times. Some tickets wait over the end of a week before they go on, so that
 * the Friday's export still has them at the station before; one that goes far begins at once.
 */
export function stationsAlong(way: Way, from: number, to: number, random: Random): Station[] {
  const fridays = fridaysBetween(from, to);
  const stations: Station[] = [];
  let at = from;
  for (const [index, group] of way.entries()) {
    if (index > 0) {
      const left = way.length - 1 - index;
      const waits = way.length > 2 || group === 'Engineering' || random.chance(0.35);
      const friday = waits ? fridays[Math.min(index, fridays.length - left) - 1] : undefined;
      at = handedOn(at, friday, to, left, random);
    }
    stations.push({ group, from: at });
  }
  return stations;
}

/** The Friday afternoon that follows a time. */
export function fridayAfter(at: number): number {
  const weeks = Math.floor((at - A_FRIDAY) / MINUTES_OF_WEEK) + 1;
  return A_FRIDAY + weeks * MINUTES_OF_WEEK;
}

/** The group that had a ticket at a time. */
export function groupAt(stations: readonly Station[], at: number): Station | undefined {
  return stations.findLast(({ from }) => from <= at);
}

function fridaysBetween(from: number, to: number): number[] {
  const fridays: number[] = [];
  for (let friday = fridayAfter(from); friday < to; friday += MINUTES_OF_WEEK) fridays.push(friday);
  return fridays;
}

/** When a ticket goes on: on the working day after the Friday that it waits for, else soon. */
function handedOn(at: number, friday: number | undefined, to: number, left: number, random: Random): number {
  if (friday !== undefined && friday >= at) {
    const monday = inOpeningHours(friday + 2 * MINUTES_OF_DAY + random.int(0, MINUTES_OF_DAY));
    return monday < to ? monday : Math.min(friday + random.int(1, 60), to - 1);
  }
  const next = Math.min(fridayAfter(at), to);
  return Math.max(at + 1, at + Math.round(((next - at) * (0.2 + random.float() / 3)) / (left + 1)));
}
