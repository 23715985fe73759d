import { steadiness } from './steadiness.ts';
import type { WeekIndex } from './week-index.ts';

/** A stretch of weeks under watch, and the weeks before it that say what is usual. */
export interface Stretch {
  /** One week, or two; the newest last. */
  readonly now: readonly WeekIndex[];
  readonly before: readonly WeekIndex[];
  /** Tickets in each. */
  readonly size: number;
  readonly usualSize: number;
  /** How steady the words are from week to week. */
  readonly steady: number;
}

/** Puts `length` newest weeks against those before them. */
export function stretchOf(
  weeks: readonly WeekIndex[],
  length: number,
  usual: number,
  terms: number,
): Stretch {
  const now = weeks.slice(-length);
  const before = weeks.slice(0, -length).slice(-usual);
  const tickets = (all: readonly WeekIndex[]): number => all.reduce((sum, { rows }) => sum + rows.length, 0);
  return { now, before, size: tickets(now), usualSize: tickets(before), steady: steadiness(before, terms) };
}

/**
 * How many tickets of the stretch should hold what `earlier` tickets of the weeks before held: N (h + ½) / (H + 1). Rates, not counts:
 * a week of holidays or a missing export lowers H and makes nothing new.
 */
export function expected({ size, usualSize }: Stretch, earlier: number): number {
  return (size * (earlier + 0.5)) / (usualSize + 1);
}
