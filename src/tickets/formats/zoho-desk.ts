import type { Format } from './format.ts';

/**
 * Zoho Desk:
 *
 *     ID,Ticket Id,Department Id,Department,Contact Name,Account Name,Email,…,Created Time,Modified Time,…
 *     482910000000123456,7001,…,Support,Ann Fields,North School,ann@school.example,…,03 Feb 2026 09:15 AM,…
 *
 * `ID` is internal, `Resolution` the agents' answer.
 */
export const zohoDesk: Format = {
  name: 'zoho-desk',
  marks: [
    ['Ticket Id', 'Ticket Owner', 'Created Time'],
    ['Ticket Id', 'Modified Time', 'Created Time'],
    ['Ticket Id', 'Department Id'],
    ['Ticket Id', 'Happiness Rating'],
    ['Ticket Id', 'Ticket Closed Time'],
  ],
  columns: {
    id: ['Ticket Id', 'Ticket Number', 'ID'],
    created: ['Created Time'],
    updated: ['Modified Time'],
    solved: ['Ticket Closed Time', 'Closed Time'],
    firstReplyMinutes: ['First Response Time'],
    subject: ['Subject'],
    body: ['Description'],
    requester: ['Contact Name'],
    requesterId: ['Contact Id'],
    email: ['Email'],
    account: ['Account Name'],
    group: ['Department', 'Team'],
    assignee: ['Ticket Owner'],
    type: ['Classification', 'Category'],
    priority: ['Priority'],
    status: ['Status'],
    tags: ['Tags'],
    channel: ['Channel'],
    language: ['Language'],
    severity: ['Severity'],
    engineeringIssue: ['Jira Issue', 'Linked Issue', 'Bug ID'],
  },
  others: ['Resolution', 'Product Name', 'Sub Category'],
};
