import type { Field } from '../columns/field.ts';
import type { RowTicket } from '../rows/row.ts';

/** One row of a ticket, with the columns that its file has. */
export interface Source {
  readonly ticket: RowTicket;
  readonly fields: ReadonlySet<Field>;
}

/** The columns that say each part of a ticket. */
const saidBy: Readonly<Record<string, readonly Field[]>> = {
  updatedAt: ['updated'],
  solvedAt: ['solved'],
  subject: ['subject'],
  body: ['body'],
  account: ['account'],
  requester: ['requester', 'email', 'requesterId'],
  tags: ['tags'],
  status: ['status'],
  type: ['type'],
  priority: ['priority'],
  channel: ['channel'],
  group: ['group'],
  firstReplyMinutes: ['firstReplyMinutes', 'firstReply'],
  reopens: ['reopens'],
  language: ['language'],
  severity: ['severity'],
  impact: ['impact'],
  engineeringIssue: ['engineeringIssue'],
  assigneeLevel: ['assignee'],
  handOvers: ['handOvers'],
};

/**
 * Makes one ticket of several rows: each part from the newest row whose export has the column. A later and
 * narrower export thus renews what it holds and takes nothing away.
 *
 * @param sources the newest first
 * @param first the customer's first message, where each row is a message
 */
export function combine(sources: readonly Source[], first?: RowTicket): RowTicket {
  const newest = (sources[0] as Source).ticket;
  const ticket: Record<string, unknown> = { ...newest };
  for (const [key, columns] of Object.entries(saidBy)) {
    const source = sources.find(({ fields }) => columns.some((column) => fields.has(column)));
    if (source === undefined || source === sources[0]) continue;
    const value = source.ticket[key as keyof RowTicket];
    if (value !== undefined) ticket[key] = value;
  }
  const aside = sources.find((source) => source.ticket.setAside !== undefined)?.ticket.setAside;
  if (aside !== undefined) ticket['setAside'] = aside;
  if (first !== undefined) takeFirst(ticket, first);
  return ticket as unknown as RowTicket;
}

/** A conversation is what the customer began it with; the newest row may be an agent's, or an automatic reply. */
function takeFirst(ticket: Record<string, unknown>, first: RowTicket): void {
  ticket['body'] = first.body;
  if (first.subject !== '') ticket['subject'] = first.subject;
  for (const key of ['requester', 'language', 'channel', 'setAside'] as const) {
    if (first[key] === undefined) delete ticket[key];
    else ticket[key] = first[key];
  }
}
