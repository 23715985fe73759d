import type { Format } from './format.ts';

/**
 * Gorgias:
 *
 *     Ticket id,Initial channel,Last used channel,Subject,Tags,Assignee name,…,Customer name,…,Creation date,…
 *     7001,email,chat,Seat list is old,"seats, urgent",Dana Levi,…,Ann Fields,…,2026-02-03T09:15:30Z,…
 */
export const gorgias: Format = {
  name: 'gorgias',
  marks: [
    ['Ticket id', 'Initial channel'],
    ['Ticket id', 'Last used channel'],
    ['Ticket id', 'Customer email', 'Creation date'],
    ['Ticket id', 'Number of agent messages'],
  ],
  columns: {
    id: ['Ticket id'],
    created: ['Creation date'],
    updated: ['Last update date'],
    solved: ['Closed date'],
    firstReplyMinutes: ['First response time'],
    subject: ['Subject'],
    requester: ['Customer name'],
    email: ['Customer email'],
    group: ['Team'],
    assignee: ['Assignee name'],
    status: ['Status'],
    tags: ['Tags'],
    channel: ['Initial channel', 'Last used channel'],
    language: ['Language'],
  },
  others: ['Created by an agent', 'Survey score'],
};
