import type { Format } from './format.ts';

/**
 * Trudesk:
 *
 *     uid,type,priority,status,created,subject,requester,group,assignee,tags
 *     7001,Issue,Normal,open,2026-02-03T09:15:30.000Z,Seat list is old,Ann Fields,North School,Dana Levi,seats
 *
 * A group is the organisation that asks.
 */
export const trudesk: Format = {
  name: 'trudesk',
  marks: [['uid', 'created', 'subject', 'requester']],
  columns: {
    id: ['uid'],
    created: ['created'],
    updated: ['updated'],
    solved: ['closedDate'],
    subject: ['subject'],
    body: ['issue'],
    requester: ['requester'],
    account: ['group'],
    assignee: ['assignee'],
    type: ['type'],
    priority: ['priority'],
    status: ['status'],
    tags: ['tags'],
  },
};
