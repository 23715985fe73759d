import { FIRST_MONDAY, localTime, MINUTES_OF_DAY, MINUTES_OF_WEEK, weekId, weekIndexOf } from './calendar.ts';
import type { DemoTicket } from './gather.ts';
import { engineeringIssueOf } from './issues.ts';
import { agents } from './people.ts';
import { createRandom } from './random.ts';
import { groupAt, type Station } from './stations.ts';
import { asViewExport, type Column } from './view-export.ts';

/** A file of the CS Lead who exports the open view each Friday at four. */
export interface WeeklyExport {
  readonly name: string;
  readonly text: string;
}

const FIRST = weekIndexOf('2026-W21');
const LAST = weekIndexOf('2026-W46');
/** The weeks whose exports were kept, by their place. */
const weeks = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
const nameOf = (week: number): string => `gradelight-zendesk-${weekId(week)}.csv`;

/** The names of these files. */
export const weeklyNames: readonly string[] = weeks.map(nameOf);

/** A ticket as it stood when its week was exported. */
interface Then {
  readonly ticket: DemoTicket;
  readonly station: Station;
  readonly stations: number;
  readonly status: string;
  readonly updatedAt: number;
}

const columns: readonly Column<Then>[] = [
  ['Summation column', () => 1],
  ['Id', ({ ticket }) => ticket.id],
  ['Subject', ({ ticket }) => ticket.subject],
  ['Assignee', assigneeThen],
  ['Group', ({ station }) => station.group],
  ['Tags', ({ ticket }) => ticket.tags.join(' ')],
  ['Status', ({ status }) => status],
  ['Ticket type', ({ ticket }) => ticket.handling.type],
  ['Created at', ({ ticket }) => localTime(ticket.createdAt)],
  ['Updated at', ({ updatedAt }) => localTime(updatedAt)],
  ['Group stations', ({ stations }) => stations],
  ['Jira issue', ({ ticket, station }) => engineeringIssueOf(ticket, station)],
];

/** The exports of 26 Fridays: all tickets that were not closed yet, with the group that had them then. */
export function weeklyExports(tickets: readonly DemoTicket[]): WeeklyExport[] {
  return weeks.map((week) => {
    const friday = FIRST_MONDAY + week * MINUTES_OF_WEEK + 4 * MINUTES_OF_DAY + 16 * 60;
    const rows = tickets.flatMap((ticket) => asOf(ticket, friday) ?? []);
    return { name: nameOf(week), text: asViewExport(columns, rows) };
  });
}

/** How a ticket stood at a time; nothing before it came, once it was closed, and where nothing has happened since. */
function asOf(ticket: DemoTicket, at: number): Then | undefined {
  const { createdAt, handling, stations } = ticket;
  const { repliedAt = Number.POSITIVE_INFINITY, solvedAt = Number.POSITIVE_INFINITY } = handling;
  // What has not changed since stands in the whole export as it is, and a closed ticket in no view.
  if (createdAt > at || handling.updatedAt <= at) return undefined;
  const station = groupAt(stations, at) ?? stations[0];
  if (station === undefined) return undefined;
  const updatedAt = Math.max(createdAt, ...[station.from, repliedAt, solvedAt].filter((one) => one <= at));
  if (updatedAt >= handling.updatedAt) return undefined;
  return {
    ticket,
    station,
    stations: stations.indexOf(station) + 1,
    status: solvedAt <= at ? 'Solved' : repliedAt <= at ? 'Open' : 'New',
    updatedAt,
  };
}

function assigneeThen({ ticket, station }: Then): string {
  const { handling, id, stations } = ticket;
  if (station === stations.at(-1)) return handling.assignee;
  return createRandom(id + stations.indexOf(station)).pick(agents[station.group]);
}
