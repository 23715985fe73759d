import { tzOffset } from '@date-fns/tz';
import { dayMs } from '../../calendar/index.ts';
import { firstYear, lastYear } from './parts.ts';

const minuteMs = 60_000;
const unknown = -32_768;

/** A time zone, asked by local times. */
export interface Zone {
  /** Minutes east of UTC at an instant (milliseconds since 1970). */
  offsetAt(instant: number): number;
  /**
   * The instant of a local time, given in milliseconds as if it were UTC. One that does not exist in spring moves
   * forward by what the clocks skip; one that comes twice in autumn is the first.
   */
  instantOf(local: number): { readonly instant: number; readonly met?: 'gap' | 'fold' };
  /** Minutes east of UTC in winter and in summer of a year; the same where the clocks never change. */
  halves(year: number): { readonly winter: number; readonly summer: number };
}

const zones = new Map<string, Zone>();
/** Values may name zones themselves: no more than this many are remembered. */
const remembered = 100;

/**
 * Gives a zone by its IANA name or as an offset such as `+02:00`, remembering its offsets day by day.
 *
 * @returns nothing for a name that the time zone database does not have
 */
export function zoneNamed(name: string): Zone | undefined {
  const known = zones.get(name);
  if (known !== undefined || !isZone(name)) return known;
  if (zones.size >= remembered) zones.clear();
  const zone = makeZone(name);
  zones.set(name, zone);
  return zone;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function makeZone(name: string): Zone {
  const firstDay = Math.floor(Date.UTC(firstYear - 1, 11, 1) / dayMs);
  const atMidnight = new Int16Array(Math.floor(Date.UTC(lastYear + 1, 1, 1) / dayMs) - firstDay).fill(
    unknown,
  );
  const offsetAt = (instant: number): number => Math.trunc(tzOffset(name, new Date(instant)));
  /** The offset at midnight UTC. */
  const offsetOfDay = (day: number): number => {
    const at = day - firstDay;
    let offset = atMidnight[at];
    if (offset === undefined) return offsetAt(day * dayMs);
    if (offset === unknown) {
      offset = offsetAt(day * dayMs);
      atMidnight[at] = offset;
    }
    return offset;
  };

  return {
    offsetAt,
    instantOf(local) {
      // No zone is further from UTC than 14 hours: the instant lies between these two midnights.
      const day = Math.floor(local / dayMs);
      const before = offsetOfDay(day - 1);
      const after = offsetOfDay(day + 2);
      const early = local - before * minuteMs;
      if (before === after) return { instant: early };
      const late = local - after * minuteMs;
      const fitsEarly = offsetAt(early) === before;
      const fitsLate = offsetAt(late) === after;
      if (fitsEarly && fitsLate) return { instant: Math.min(early, late), met: 'fold' };
      if (fitsEarly || fitsLate) return { instant: fitsEarly ? early : late };
      return { instant: early, met: 'gap' };
    },
    halves(year) {
      const january = offsetAt(Date.UTC(year, 0, 1));
      const july = offsetAt(Date.UTC(year, 6, 1));
      return { winter: Math.min(january, july), summer: Math.max(january, july) };
    },
  };
}
