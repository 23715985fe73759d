import type { WatchLog } from './log.ts';

/**
 * A log as it stood at a moment: for a site that is built as of a day in the past.
 *
 * @param now in milliseconds since 1970
 */
export function logUntil(log: WatchLog, now: number): WatchLog {
  const known = ({ at }: { readonly at: string }): boolean => Date.parse(at) <= now;
  const { incident, closed, closingNote, ...rest } = log;
  const isClosed = closed === undefined || known(closed);
  return {
    ...rest,
    notes: log.notes.filter(known),
    ...(incident && known(incident) ? { incident } : {}),
    ...(closed && isClosed ? { closed } : {}),
    closingNote: isClosed ? closingNote : [],
  };
}
