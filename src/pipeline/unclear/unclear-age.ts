import {
  dayInWords,
  daysBetween,
  lastSync,
  nextSync,
  type SyncSettings,
  syncsBetween,
} from '../../calendar/index.ts';
import { english, type Words } from '../../words/index.ts';

/** How long a ticket has been unclear, and what is to happen. */
export interface UnclearAge {
  /** Days of the calendar from its creation to the as-of time. */
  readonly days: number;
  /** Syncs of a day after it came, and over. */
  readonly syncs: number;
  /** S6, or S7 where it has passed a sync. */
  readonly sentence: string;
}

/**
 * The age of an unclear ticket: what has not passed a sync waits for the next one, what has passed one is to be routed now.
 *
 * @param came milliseconds since 1970
 */
export function unclearAge(
  came: number,
  asOf: number,
  settings: SyncSettings,
  words: Words = english,
): UnclearAge {
  const say = words.unclear.rules;
  const days = daysBetween(came, asOf, settings);
  const syncs = syncsBetween(came, asOf, settings);
  const shown = ({ from }: { from: number }): string => dayInWords(from, settings.timeZone, words);
  return {
    days,
    syncs,
    sentence:
      syncs > 0
        ? say.passedSync(shown(lastSync(asOf, settings)))
        : say.waits(days, shown(nextSync(asOf, settings))),
  };
}
