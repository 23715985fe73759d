import type { Format } from './format.ts';

/**
 * HubSpot, tickets of a portal:
 *
 *     Record ID,Ticket name,Pipeline,Ticket status,Create date,…,Associated Contact,…,Associated Company,…
 *     7001,Seat list is old,Support,New,2026-02-03 09:15,…,Ann Fields (ann@school.example),…,North School,…
 *
 * A cell of associated people or companies holds several, parted by `;`. Times are the portal's, unmarked.
 */
export const hubspot: Format = {
  name: 'hubspot',
  marks: [
    ['Ticket name', 'Ticket status', 'Create date'],
    ['Ticket name', 'Pipeline', 'Create date'],
    ['Ticket name', 'Associated Contact'],
    ['Record ID', 'Ticket name'],
  ],
  columns: {
    id: ['Ticket ID', 'Record ID'],
    created: ['Create date'],
    updated: ['Last modified date', 'Last activity date'],
    solved: ['Close date'],
    firstReplyMinutes: ['Time to first agent reply'],
    subject: ['Ticket name'],
    body: ['Ticket description'],
    requester: ['Associated Contact'],
    requesterId: ['Associated Contact IDs'],
    account: ['Associated Company', 'Primary company'],
    group: ['Pipeline'],
    assignee: ['Ticket owner'],
    type: ['Category'],
    priority: ['Priority'],
    status: ['Ticket status'],
    channel: ['Source'],
    engineeringIssue: ['Jira issue', 'Jira issue key', 'Linked issues'],
  },
  others: ['Associated Company IDs', 'Resolution'],
  nothing: ['No owner'],
};
