import { dayInWords, localDay } from '../../calendar/index.ts';
import type { Entry } from '../../pipeline/index.ts';
import type { Settings } from '../../settings/index.ts';
import { redact } from '../../tickets/index.ts';
import type { Words } from '../../words/index.ts';
import { ticketAnchor, ticketsPage } from '../addresses.ts';
import type { Desk, Placed } from '../desk.ts';
import type { Misroute } from '../schema/pipeline-misroutes.ts';

/** An entry of the ledger as pages and programs get it. */
export function misrouteLine(entry: Entry, { ticket, week, at }: Placed, desk: Desk, words: Words): Misroute {
  const { landed, should } = entry.state === 'confirmed' ? entry.confirmed : entry.proposal;
  return {
    state: entry.state,
    ...dayOf(entry, at, desk.settings, words),
    ticket: { id: ticket.id, page: ticketsPage(desk.weeks[week]?.id ?? '', ticketAnchor(ticket.id)) },
    landed,
    should,
    why: whyOf(entry, desk.settings, words),
    foundBy: entry.state === 'confirmed' ? entry.confirmed.foundBy : 'rule',
    ...(entry.proposal === undefined ? {} : { rule: entry.proposal.rule }),
  };
}

/** The day that triage wrote, else that of the ticket. */
function dayOf(
  entry: Entry,
  at: number,
  { timeZone }: Settings,
  words: Words,
): { readonly date: string; readonly day: string } {
  const date = entry.state === 'confirmed' ? entry.confirmed.date : undefined;
  return date === undefined
    ? { date: localDay(at, timeZone), day: dayInWords(at, timeZone, words) }
    : { date, day: dayInWords(Date.parse(date), 'UTC', words) };
}

/** What triage wrote may repeat a customer's words. Where it wrote nothing, the reason of the rule that it confirmed stands. */
function whyOf(entry: Entry, { privacy, phoneRegions }: Settings, words: Words): string {
  if (entry.state === 'proposed') return entry.proposal.why;
  const written = entry.confirmed.why;
  if (written === undefined) return entry.proposal?.why ?? words.misroutes.why.unsaid;
  if (privacy.quotes === 'none') return entry.proposal?.why ?? words.watch.wordless;
  return redact(written, { words: privacy.words }, { phoneRegions }).text;
}
