import type { Format } from './format.ts';

/**
 * Freshdesk, whose exporter ticks the columns, so that any of them may be missing:
 *
 *     Ticket ID,Subject,Description,Status,Priority,Source,Type,Agent,Group,Created time,…,Full name,Title,Email,…
 *     7001,Seat list is old,…,Open,Low,Portal,Question,Dana Levi,Tier 1,2026-02-03 09:15:30,…,Ann Fields,Teacher,…
 *
 * `Title` is the job of the contact, `Summary` what a machine wrote. Times are the account's, unmarked; durations
 * are hours, minutes and seconds above 24 hours too.
 */
export const freshdesk: Format = {
  name: 'freshdesk',
  marks: [
    ['Ticket ID', 'Due by Time'],
    ['Ticket ID', 'Last update time'],
    ['Ticket ID', 'Initial response time'],
    ['Ticket ID', 'Agent interactions'],
    ['Ticket ID', 'Customer interactions'],
    ['Ticket ID', 'First response status'],
    ['Ticket ID', 'Created time', 'Agent'],
    ['Ticket ID', 'Created time', 'Source'],
    ['Ticket ID', 'Created time', 'Full name'],
  ],
  columns: {
    id: ['Ticket ID'],
    created: ['Created time'],
    updated: ['Last update time'],
    solved: ['Resolved time', 'Closed time'],
    firstReply: ['Initial response time'],
    firstReplyMinutes: ['First response time (in hrs)'],
    subject: ['Subject'],
    body: ['Description'],
    requester: ['Full name'],
    requesterId: ['Contact ID', 'Unique external ID'],
    email: ['Email'],
    account: ['Company Name'],
    group: ['Group'],
    assignee: ['Agent'],
    type: ['Type'],
    priority: ['Priority'],
    status: ['Status'],
    tags: ['Tags'],
    channel: ['Source'],
    language: ['Language'],
    severity: ['Severity'],
    impact: ['Impact'],
    engineeringIssue: ['Jira issue', 'Jira issue key', 'Linked issues'],
  },
  others: ['Title', 'Summary', 'Account tier', 'Resolution status', 'First response status', 'Time zone'],
  nothing: ['No Agent', 'No Group', 'No Company', 'No Summary', 'No Subject'],
};
