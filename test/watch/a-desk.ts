import { type Handoff, parseHandoff } from '../../src/handoffs/index.ts';
import type { Ticket } from '../../src/tickets/index.ts';
import type { Matched } from '../../src/watch/index.ts';
import { goodHandoff } from '../handoffs/a-handoff.ts';

/** Flag on of the handoff that the tests use: 2026-09-15T09:00:00+03:00. */
export const flagOn = Date.parse('2026-09-15T06:00:00Z');
const hour = 3_600_000;

/** The handoff of the gate's tests, with one thing changed. */
export function aHandoff(from: string | RegExp = '', to = ''): Handoff {
  const { handoff } = parseHandoff(goodHandoff.replace(from, to), 'content/handoffs/seats.md');
  if (!handoff) throw new Error('no handoff');
  return handoff;
}

/** A ticket so many hours after flag on (negative: before). */
export function aTicket(id: string, hoursAfter: number, subject: string, more: Partial<Ticket> = {}): Ticket {
  return {
    id,
    createdAt: new Date(flagOn + hoursAfter * hour).toISOString(),
    subject: subject as Ticket['subject'],
    body: '' as Ticket['body'],
    tags: [],
    requester: `requester of ${id}`,
    from: { file: 'tickets.csv', line: 1 },
    ...more,
  };
}

const everyday = [
  'Printer does not print',
  'Password forgotten again',
  'Invoice shows the wrong address',
  'Timetable is empty on Monday',
  'Report cards are slow to load',
  'Parent cannot log in',
  'Export to spreadsheet fails',
  'Calendar shows holidays twice',
];

/** Eight weeks of everyday tickets before flag on, one every six hours. */
export const history: readonly Ticket[] = Array.from({ length: 8 * 28 }, (_, at) =>
  aTicket(`h${String(at).padStart(4, '0')}`, -6 * (at + 1), `${everyday[at % everyday.length]} ${at % 5}`),
);

/** One everyday ticket after the window, so that the data reaches its end. */
export const later = aTicket('z-later', 60, 'Printer does not print');

/** The theme of a ticket by the first word of its subject, as a colleague's step might give it. */
export function themeByFirstWord(tickets: readonly Ticket[]): (id: string) => string[] {
  const subjects = new Map(tickets.map((ticket) => [ticket.id, ticket.subject]));
  return (id) => [`theme-${subjects.get(id)?.split(' ')[0]?.toLowerCase()}`];
}

/** What a person says of tickets: that they ask the handoff's first question. Their words are then no matter. */
export function askTheFirst(tickets: readonly Ticket[]): ReadonlyMap<string, Matched> {
  return new Map(tickets.map(({ id }) => [id, { kind: 'question', index: 0 }]));
}
