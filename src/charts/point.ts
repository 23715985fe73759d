import type { Change, Verdict } from '../change/index.ts';
import type { Words } from '../words/index.ts';

/** A release, as a chart marks it on its week. */
interface PointRelease {
  readonly id: string;
  readonly release: string;
  readonly version?: string | undefined;
}

/** One week of a series as a chart draws it. The chronicle's points have this shape. */
export interface WeekPoint {
  /** `YYYY-Www`. */
  readonly week: string;
  /** `16–22 November 2026`. */
  readonly days: string;
  /** Null when no export covers the week. */
  readonly count: number | null;
  /** The count of the same week a year before, where that week is known. */
  readonly lastYear?: number | undefined;
  readonly usual: Change['usual'];
  /** The range rests on fewer than twelve weeks. */
  readonly trial: boolean;
  /** What the week is against the weeks before it. */
  readonly verdict: Verdict;
  /** Its count stands outside its usual range, and not by chance. */
  readonly outside: boolean;
  /** Its count stands outside its usual range, as one of many series does by chance every week. */
  readonly byChance?: boolean | undefined;
  /** The change as a sentence; of weeks that are outside, by chance or not, or gone silent. */
  readonly says?: string | undefined;
  /** The number of the week since which the series has been rising slowly, as no single week shows. */
  readonly risingSince?: number | undefined;
  readonly complete: boolean;
  /** The exports cover only a part of the week: its count is drawn apart, and says nothing about a fall or a rise. */
  readonly partly?: boolean | undefined;
  readonly releases: readonly PointRelease[];
  /** Released the week before, with first 48 hours that reach into this week. */
  readonly watched?: readonly PointRelease[] | undefined;
  readonly holidays: readonly string[];
}

/** `2026-W07` as `Week 7`. */
export function weekName(week: string, words: Words): string {
  return words.calendar.week(Number(week.slice(-2)));
}

/** `2026-W07` as `W7`, short enough for an axis. */
export function weekTick(week: string, words: Words): string {
  return words.calendar.weekShort(Number(week.slice(-2)));
}
