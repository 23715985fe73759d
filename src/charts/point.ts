import type { Change, Verdict } from '../change/index.ts';
import type { Words } from '../words/index.ts';

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
  readonly complete: boolean;
  /** The exports cover only a part of the week: its count is drawn apart, and says nothing about a fall or a rise. */
  readonly partly?: boolean | undefined;
  readonly releases: readonly {
    readonly id: string;
    readonly release: string;
    readonly version?: string | undefined;
  }[];
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
