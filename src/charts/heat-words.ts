import { max, sum } from 'd3-array';
import { english, type Words } from '../words/index.ts';
import type { ArrivalGrid } from './heat-map.ts';

/** Below this nothing is said of hours: a handful falls somewhere by chance. */
const fewest = 20;
/** Two counts differ when they lie this many standard deviations of their difference apart (both as Poisson counts). */
const apart = 2;
/** The busiest time is told for so many hours together: one hour is too narrow to staff by. */
const stretch = 2;
/** A stretch that holds half of the tickets and is longer than this is no time of day any more. */
const longestHalf = 9;

/**
 * The finding of the heat map as its title, in at most fifteen words. A time is named only where it stands out: two
 * hours of one weekday against the same two-hour search on every other day, else a weekday against the next one.
 */
export function heatFinding(grid: ArrivalGrid, words: Words = english): string {
  const { heat } = words.figures;
  if (grid.tickets < fewest) return heat.tooFew(grid.tickets);
  const [first, second] = byTickets(
    grid.days.map(({ weekday, hours }) => ({ weekday, tickets: sum(hours) })),
  );
  const day = first && standsOut(first.tickets, second?.tickets ?? 0) ? first : undefined;
  if (!grid.hoursKnown) return day ? heat.busiestDay(day.weekday, day.tickets, grid.tickets) : heat.noDay();

  const [peak, rival] = byTickets(grid.days.map(({ weekday, hours }) => ({ weekday, ...busiest(hours) })));
  if (peak && standsOut(peak.tickets, rival?.tickets ?? 0))
    return heat.busiestTime(peak.weekday, peak.from, peak.from + stretch, peak.tickets, grid.tickets);
  const half = halfOfDay(grid);
  if (half.to - half.from <= longestHalf) {
    return day ? heat.halfAndDay(day.weekday, half.from, half.to) : heat.half(half.from, half.to);
  }
  return day ? heat.busiestDay(day.weekday, day.tickets, grid.tickets) : heat.nothing();
}

/** The heat map for a person who does not see it: each day's tickets, the busiest hour, the silent stretch. */
export function heatDescription(grid: ArrivalGrid, words: Words = english): string {
  const { heat } = words.figures;
  if (grid.tickets === 0) return heat.none();
  const days = heat.days(grid.days.map(({ weekday, hours }) => ({ weekday, tickets: sum(hours) })));
  if (!grid.hoursKnown) return days;
  const [hour] = byTickets(
    grid.days.flatMap(({ weekday, hours }) => hours.map((tickets, from) => ({ weekday, from, tickets }))),
  );
  return hour ? `${days} ${heat.busiestHour(hour.weekday, hour.from, hour.tickets)}` : days;
}

/** Most first; the earlier one of two alike. */
function byTickets<One extends { readonly tickets: number }>(ones: readonly One[]): One[] {
  return [...ones].sort((a, b) => b.tickets - a.tickets);
}

function standsOut(more: number, less: number): boolean {
  return more - less >= apart * Math.sqrt(more + less);
}

/** The stretch of a day with the most tickets. */
function busiest(hours: readonly number[]): { from: number; tickets: number } {
  const stretches = hours
    .slice(0, hours.length - stretch + 1)
    .map((_, from) => ({ from, tickets: sum(hours.slice(from, from + stretch)) }));
  return byTickets(stretches)[0] ?? { from: 0, tickets: 0 };
}

/** The shortest stretch of the day that holds half of all tickets, the fuller one of two as short. */
function halfOfDay(grid: ArrivalGrid): { from: number; to: number } {
  const pooled = Array.from({ length: 24 }, (_, hour) => sum(grid.days, ({ hours }) => hours[hour] ?? 0));
  for (let length = 1; length <= 24; length += 1) {
    const from = Array.from({ length: 24 - length + 1 }, (_, at) => at);
    const held = (at: number): number => sum(pooled.slice(at, at + length));
    const most = max(from, held) ?? 0;
    if (most * 2 >= grid.tickets) {
      const at = from.find((one) => held(one) === most) ?? 0;
      return { from: at, to: at + length };
    }
  }
  return { from: 0, to: 24 };
}
