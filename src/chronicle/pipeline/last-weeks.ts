import { localDay, weekInWords } from '../../calendar/index.ts';
import type { Words } from '../../words/index.ts';
import type { Desk } from '../desk.ts';
import { newestJudged } from '../themes/newest-week.ts';

/** Some weeks in a row. */
export interface Stretch {
  /** Indexes of the first week and of the one after the last. */
  readonly first: number;
  readonly end: number;
  /** As pages and programs get it: first and last day, the weeks, and all of it in words. */
  readonly told: {
    readonly from: string;
    readonly to: string;
    readonly weeks: string[];
    readonly inWords: string;
  };
}

/**
 * The last `most` weeks that are over, or as many as there are; nothing where no week is over. They are weeks in a row: one of
 * which the exports miss a part is among them, so that all parts of the pipeline speak of the same days.
 */
export function lastCompleteWeeks(desk: Desk, most: number, words: Words): Stretch | undefined {
  const end = newestJudged(desk) + 1;
  const first = Math.max(0, end - most);
  const oldest = desk.weeks[first];
  const newest = desk.weeks[end - 1];
  if (oldest === undefined || newest === undefined || newest.to > desk.asOf) return undefined;
  const { timeZone } = desk.settings;
  return {
    first,
    end,
    told: {
      from: localDay(oldest.from, timeZone),
      to: localDay(newest.to - 1, timeZone),
      weeks: desk.weeks.slice(first, end).map(({ id }) => id),
      inWords: weekInWords({ id: newest.id, from: oldest.from, to: newest.to }, timeZone, words),
    },
  };
}
