import { dayInWords, isoWithOffset, momentInWords } from '../calendar/index.ts';
import type { Fault } from '../faults/index.ts';
import type { readTickets } from '../tickets/index.ts';
import type { Desk } from './desk.ts';
import type { Report } from './schema/ingest.ts';

/**
 * Tells how the data came in, for `/data/` and `api/ingest.json`.
 *
 * @param outside how many tickets stand in no week
 */
export function reportOf(
  { files, rejected, redactions, tickets }: Awaited<ReturnType<typeof readTickets>>,
  desk: Desk,
  faults: readonly Fault[],
  outside: number,
): Report {
  const { timeZone } = desk.settings;
  const empty = desk.tickets.length === 0;
  const newest = desk.tickets.at(-1)?.at ?? desk.asOf;
  return {
    ingest: {
      asOf: empty ? null : isoWithOffset(desk.asOf, timeZone),
      tickets: tickets.length,
      files: files.map(({ from, to, ...file }) => ({
        ...file,
        ...(from === undefined ? {} : { from: isoWithOffset(Date.parse(from), timeZone) }),
        ...(to === undefined ? {} : { to: isoWithOffset(Date.parse(to), timeZone) }),
      })),
      rejected,
      redactions,
    },
    faults: [...faults],
    daysOld: empty ? null : Math.floor((desk.asOf - newest) / (24 * 3600 * 1000)),
    asOfInWords: empty ? '' : momentInWords(desk.asOf, timeZone),
    outsideTheTimeLine: outside,
    ...(desk.stragglers.length > 0
      ? {
          stragglers: desk.stragglers.map(({ id, createdAt }) => ({
            ticket: id,
            day: dayInWords(Date.parse(createdAt), timeZone),
          })),
        }
      : {}),
  };
}
