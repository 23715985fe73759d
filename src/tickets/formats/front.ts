import type { Format } from './format.ts';

/**
 * Front, a row for each message of a conversation, in both directions:
 *
 *     Message ID,Segment ID,Conversation ID,…,Direction,Status,Inbox,…,Message date,Autoreply,…,Extract,…,Subject,…
 *     msg_9001,…,cnv_7001,…,Inbound,Archived,Support,…,2026-02-03 09:15:30,No,…,It shows …,…,Seat list is old,…
 *
 * The author of an outbound message is an agent; the contact is the customer in every row.
 */
export const front: Format = {
  name: 'front',
  marks: [
    ['Message ID', 'Conversation ID', 'Direction'],
    ['Message ID', 'Conversation ID', 'Extract'],
    ['Message API ID', 'Conversation API ID'],
    ['Conversation ID', 'Segment ID', 'Message date'],
  ],
  columns: {
    id: ['Conversation ID', 'Conversation API ID'],
    created: ['Message date'],
    subject: ['Subject'],
    body: ['Extract'],
    requester: ['Contact name'],
    requesterId: ['Contact handle'],
    account: ['Account names'],
    group: ['Inbox'],
    assignee: ['Assignee'],
    status: ['Ticket status name', 'Ticket status category', 'Status'],
    tags: ['Tags'],
    direction: ['Direction'],
    autoreply: ['Autoreply'],
  },
  others: [
    'Message ID',
    'Author',
    'From',
    'To',
    'Cc',
    'Bcc',
    'Attributed to',
    'First response',
    'Response time',
    'Ticket IDs',
  ],
  messages: { inbound: ['inbound', 'in', 'received'] },
};
