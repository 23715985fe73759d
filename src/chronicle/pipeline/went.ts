import { exportsThatTellSolving, readBriefs, readBugs, stands, wentByStream } from '../../pipeline/index.ts';
import type { Words } from '../../words/index.ts';
import { ticketAnchor, ticketsPage } from '../addresses.ts';
import type { Desk, Placed } from '../desk.ts';
import type { LinkedTicket } from '../schema/pipeline-ticket.ts';
import type { WentReport } from '../schema/pipeline-went.ts';
import type { PipelineGrounds } from './grounds.ts';
import { lastCompleteWeeks } from './last-weeks.ts';

/** How many weeks the page looks back. */
const weeksBack = 4;
/** So many tickets of one end are named on the page. */
const mostNamed = 12;

/** Where the tickets of the last four complete weeks went, stream by stream. */
export function wentOf({ desk, sources, words }: PipelineGrounds): WentReport {
  const period = lastCompleteWeeks(desk, weeksBack, words);
  const tickets = desk.byWeek
    .slice(period?.first ?? 0, period?.end ?? 0)
    .flat()
    .sort((a, b) => b.at - a.at || (a.ticket.id < b.ticket.id ? -1 : 1));
  const parted = wentByStream(tickets, {
    bugs: idsIn(sources.bugs && readBugs(sources.bugs.text, sources.bugs.file).records.filter(stands)),
    briefs: idsIn(sources.briefs && readBriefs(sources.briefs.text, sources.briefs.file).briefs),
    tellSolving: exportsThatTellSolving(desk.tickets),
  });
  const ends = new Map(
    parted.flatMap(({ ends: own }) =>
      own.flatMap(({ outcome, tickets: gone }) => gone.map(({ ticket }) => [ticket.id, outcome] as const)),
    ),
  );
  return {
    ...(period === undefined ? {} : { period: period.told }),
    tickets: tickets.length,
    streams: parted.map(({ stream, count, ends: own }) => ({
      stream,
      count,
      ends: own.map(({ outcome, tickets: gone }) => ({
        outcome,
        count: gone.length,
        tickets: gone.slice(0, mostNamed).map((one) => linked(one, desk)),
      })),
    })),
    sentence: wentInWords(parted, words),
    issues: issuesOf(tickets, desk),
    all: tickets.map(({ ticket, sorted }) => ({
      ticket: ticket.id,
      stream: sorted.stream,
      outcome: ends.get(ticket.id) ?? 'unknown',
      ...(ticket.engineeringIssue === undefined ? {} : { issue: ticket.engineeringIssue }),
    })),
  };
}

function idsIn(records: readonly { readonly tickets: readonly string[] }[] = []): ReadonlySet<string> {
  return new Set(records.flatMap(({ tickets }) => tickets));
}

/** Tickets by the engineering issue that the export links them to; of issues with as many, the one named most recently. */
function issuesOf(tickets: readonly Placed[], desk: Desk): WentReport['issues'] {
  const byIssue = Map.groupBy(tickets, ({ ticket }) => ticket.engineeringIssue);
  return [...byIssue]
    .flatMap(([issue, own]) =>
      issue === undefined ? [] : [{ issue, tickets: own.map((one) => linked(one, desk)) }],
    )
    .sort((a, b) => b.tickets.length - a.tickets.length);
}

function linked({ ticket, week }: Placed, desk: Desk): LinkedTicket {
  return { id: ticket.id, page: ticketsPage(desk.weeks[week]?.id ?? '', ticketAnchor(ticket.id)) };
}

/** What became of bugs and of brief input; of these alone it matters where they went. */
function wentInWords(parted: ReturnType<typeof wentByStream<Placed>>, { went: { sentence } }: Words): string {
  const all = parted.reduce((sum, { count }) => sum + count, 0);
  const known = parted.some(({ ends }) =>
    ends.some((end) => end.outcome !== 'unknown' && end.tickets.length > 0),
  );
  if (all > 0 && !known) return sentence.allUnknown(all);
  const said = parted.flatMap(({ stream, count, ends }) => {
    if (count === 0 || (stream !== 'bug' && stream !== 'brief')) return [];
    const parts = ends.flatMap(({ outcome, tickets }) =>
      tickets.length === 0 ? [] : [sentence.parts[outcome](tickets.length)],
    );
    return [sentence[stream](count, parts)];
  });
  return said.length === 0 ? sentence.none : said.join(' ');
}
