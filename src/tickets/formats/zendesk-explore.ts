import type { Format } from './format.ts';

/**
 * Zendesk Explore, a query of tickets, whose attributes the author chose:
 *
 *     Ticket ID,Ticket status,Ticket group,Ticket subject,Ticket created - Timestamp,Requester name,…,Tickets
 *     7001,Open,Tier 1,Seat list is old,2026-02-03T09:15:30,Ann Fields,…,1
 *
 * A time stands as Timestamp, Date or Hour; metrics such as the count `Tickets` come last. There is no body.
 */
export const zendeskExplore: Format = {
  name: 'zendesk-explore',
  marks: [
    ['Ticket ID', 'Ticket created - Timestamp'],
    ['Ticket ID', 'Ticket created - Date'],
    ['Ticket ID', 'Ticket group'],
    ['Ticket ID', 'Ticket brand'],
    ['Ticket ID', 'Ticket organization name'],
  ],
  columns: {
    id: ['Ticket ID'],
    created: ['Ticket created - Timestamp', 'Ticket created - Date'],
    updated: ['Ticket updated - Timestamp', 'Ticket updated - Date'],
    solved: ['Ticket solved - Timestamp', 'Ticket solved - Date'],
    subject: ['Ticket subject'],
    requester: ['Requester name'],
    requesterId: ['Requester ID'],
    email: ['Requester email'],
    account: ['Ticket organization name', 'Requester organization name'],
    group: ['Ticket group'],
    assignee: ['Assignee name'],
    type: ['Ticket type'],
    priority: ['Ticket priority'],
    status: ['Ticket status'],
    channel: ['Ticket channel'],
    tags: ['Ticket tags'],
    language: ['Requester language'],
    firstReplyMinutes: ['First reply time (min)', 'First reply time (hrs)'],
    reopens: ['Reopens'],
    handOvers: ['Group stations'],
    engineeringIssue: ['Jira issue', 'Linked issues', 'Ticket problem ID', 'Problem ID'],
  },
  others: ['Tickets', 'Solved tickets', 'Ticket brand', 'Ticket created - Hour'],
};
