import { dayInWords, isoWithOffset, momentInWords } from '../../calendar/index.ts';
import type { Fault } from '../../faults/index.ts';
import { type readTickets, redact } from '../../tickets/index.ts';
import type { Words } from '../../words/index.ts';
import type { Shown } from '../accounts/shown-accounts.ts';
import type { Desk } from '../desk.ts';
import { missingDays } from '../missing.ts';
import type { Report } from '../schema/ingest.ts';
import { type Parted, perFilter } from '../set-aside.ts';
import { shortestGap } from '../shortest-gap.ts';
import { headersIn, layoutsOf } from './layouts.ts';
import { reasonsOf } from './reasons.ts';
import { partRefused } from './refusals.ts';
import { reportSentences } from './sentences.ts';

/** What became of everything that was read. */
export interface Intake {
  readonly ingest: Awaited<ReturnType<typeof readTickets>>;
  readonly parted: Parted;
  readonly silence: Shown['silence'];
  readonly desk: Desk;
}

const day = 24 * 3600 * 1000;

/**
 * Tells how the data came in, for the page on the data and `api/ingest.json`. What programs read (`ingest`) holds no
 * word of the interface: names of filters, reasons and notes stay in English there, whatever the site's language is.
 *
 * @param faults what to mend in what people wrote
 * @param words the language of everything else
 */
export function reportOf(
  { ingest, parted, silence, desk }: Intake,
  faults: readonly Fault[],
  words: Words,
): Report {
  const { timeZone, privacy, exports } = desk.settings;
  const empty = desk.tickets.length === 0;
  const newest = desk.tickets.at(-1)?.at ?? desk.asOf;
  const asOfInWords = empty ? '' : momentInWords(desk.asOf, timeZone, words);
  const outside = parted.counted.length - desk.tickets.length;
  const published = {
    asOf: empty ? null : isoWithOffset(desk.asOf, timeZone),
    tickets: ingest.tickets.length,
    files: ingest.files.map(({ from, to, samples: _s, instead: _i, forNames: _f, unread: _u, ...file }) => ({
      ...file,
      ...(from === undefined ? {} : { from: isoWithOffset(Date.parse(from), timeZone) }),
      ...(to === undefined ? {} : { to: isoWithOffset(Date.parse(to), timeZone) }),
    })),
    rejected: ingest.rejected,
    redactions: Object.fromEntries(Object.entries(ingest.redactions).filter(([, count]) => count > 0)),
    setAside: perFilter(
      parted,
      exports.setAside.filters.map(({ name }) => redact(name, { words: privacy.words }).text),
    ),
    forgotten: ingest.forgottenRows,
  };
  const { read, refused, rejectedRows } = partRefused(published.files, published.rejected);
  const layouts = layoutsOf(
    partRefused(ingest.files, ingest.rejected).read,
    silence,
    privacy.quotes !== 'none',
    words,
  );
  const told = { ingest: published, read, refused, outsideTheTimeLine: outside };
  return {
    ...told,
    faults: [...faults],
    daysOld: empty ? null : Math.floor((desk.asOf - newest) / day),
    asOfInWords,
    stragglers: desk.stragglers.map(({ id, createdAt }) => ({
      ticket: id,
      day: dayInWords(Date.parse(createdAt), timeZone, words),
    })),
    missing: missingDays(desk, words),
    shortestGap: shortestGap(desk),
    sentences: reportSentences(told, timeZone, words),
    rejectedRows,
    rejectedFor: reasonsOf(rejectedRows),
    layouts,
    headers: headersIn(layouts),
  };
}
