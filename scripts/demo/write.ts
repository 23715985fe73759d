import { localTime } from './calendar.ts';
import type { DemoTicket } from './gather.ts';
import { openMinutes } from './handling.ts';

type Cell = string | number | undefined;

/** The columns of a Zendesk view export, in their order, and what stands in each; nothing is written `-`. */
const columns: readonly (readonly [header: string, cell: (ticket: DemoTicket) => Cell])[] = [
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
  ['Group stations', ({ handling }) => handling.groupStations],
  ['Assignee stations', ({ handling }) => handling.groupStations],
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
  ['Description', ({ body }) => body],
];

/** The tickets as the helpdesk's view export would hold them (RFC 4180, CRLF). */
export function asViewExport(tickets: readonly DemoTicket[]): string {
  const rows = [
    columns.map(([header]) => header),
    ...tickets.map((ticket) => columns.map(([, cell]) => shown(cell(ticket)))),
  ];
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function shown(cell: Cell): string {
  return cell === undefined || cell === '' ? '-' : String(cell);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
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
