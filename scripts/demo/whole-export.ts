import { localTime } from './calendar.ts';
import type { DemoTicket } from './gather.ts';
import { openMinutes } from './handling.ts';
import { engineeringIssueOf } from './issues.ts';
import { asViewExport, type Cell, type Column } from './view-export.ts';

/** The columns of a Zendesk view export, in their order, and what stands in each. */
const columns: readonly Column<DemoTicket>[] = [
  ['Summation column', () => 1],
  ['Id', ({ id }) => id],
  ['Requester', ({ person }) => person.name],
  ['Requester id', ({ person }) => person.id],
  ['Requester external id', () => undefined],
  ['Requester email', ({ person }) => person.email],
  ['Requester domain', ({ person }) => person.account.domain],
  ['Submitter', ({ person }) => person.name],
  ['Assignee', ({ handling }) => handling.assignee],
  ['Group', ({ handling }) => handling.group],
  ['Subject', ({ subject }) => subject],
  ['Tags', ({ tags }) => tags.join(' ')],
  ['Status', ({ handling }) => handling.status],
  ['Priority', ({ handling }) => handling.priority],
  ['Via', ({ via }) => via],
  ['Ticket type', ({ handling }) => handling.type],
  ['Created at', ({ createdAt }) => localTime(createdAt)],
  ['Updated at', ({ handling }) => localTime(handling.updatedAt)],
  ['Assigned at', ({ handling }) => localTime(handling.assignedAt)],
  ['Organization', ({ person }) => person.account.name],
  ['Due date', () => undefined],
  ['Initially assigned at', ({ handling }) => localTime(handling.assignedAt)],
  ['Solved at', ({ handling }) => time(handling.solvedAt)],
  ['Resolution time', ({ createdAt, handling }) => since(createdAt, handling.solvedAt, 60)],
  ['Satisfaction Score', ({ handling }) => handling.satisfaction],
  ['Group stations', ({ stations }) => stations.length],
  ['Assignee stations', ({ stations }) => stations.length],
  ['Reopens', ({ handling }) => handling.reopens],
  ['Replies', ({ handling }) => handling.replies],
  ['First reply time in minutes', ({ createdAt, handling }) => since(createdAt, handling.repliedAt)],
  [
    'First reply time in minutes within business hours',
    ({ createdAt, handling }) => openSince(createdAt, handling.repliedAt),
  ],
  ['First resolution time in minutes', ({ createdAt, handling }) => since(createdAt, handling.solvedAt)],
  [
    'First resolution time in minutes within business hours',
    ({ createdAt, handling }) => openSince(createdAt, handling.solvedAt),
  ],
  ['Full resolution time in minutes', ({ createdAt, handling }) => since(createdAt, handling.solvedAt)],
  [
    'Full resolution time in minutes within business hours',
    ({ createdAt, handling }) => openSince(createdAt, handling.solvedAt),
  ],
  ['Jira issue', (ticket) => engineeringIssueOf(ticket, ticket.stations.at(-1))],
  ['Description', ({ body }) => body],
];

/** Every ticket in its state of the day of the export. */
export function asWholeExport(tickets: readonly DemoTicket[]): string {
  return asViewExport(columns, tickets);
}

function time(minutes: number | undefined): Cell {
  return minutes === undefined ? undefined : localTime(minutes);
}

function since(from: number, to: number | undefined, unit = 1): Cell {
  return to === undefined ? undefined : Math.round((to - from) / unit);
}

function openSince(from: number, to: number | undefined): Cell {
  return to === undefined ? undefined : openMinutes(from, to);
}
