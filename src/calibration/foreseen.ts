import type { ReleaseRecord } from './record.ts';

/** A share of fewer tickets than these is none. */
export const fewestTickets = 20;

/** So many tickets about some releases, and how many of them their handoffs foresaw. */
export interface Foreseen {
  readonly part: number;
  readonly of: number;
}

/** How much of what came about some releases had been foreseen; a ticket of two windows is counted once. */
export function foreseenOf(releases: readonly Pick<ReleaseRecord, 'about' | 'foreseen'>[]): Foreseen {
  const about = new Set(releases.flatMap((release) => [...release.about]));
  const foreseen = new Set(releases.flatMap((release) => [...release.foreseen]));
  return { part: foreseen.size, of: about.size };
}

/** The 95 % range of a share (Wilson 1927, JASA 22, 209–212); `criticalValue` widens it. */
export function wilson(part: number, of: number, criticalValue = 1.959964): { low: number; high: number } {
  if (of <= 0) return { low: 0, high: 1 };
  const share = part / of;
  const z2 = criticalValue * criticalValue;
  const middle = share + z2 / (2 * of);
  const half = criticalValue * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  const scale = 1 + z2 / of;
  return { low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}
