import type { Format } from './format.ts';

/**
 * Freshservice, whose id is not the first column:
 *
 *     Subject,Type,Status,Urgency,Impact,Priority,Group,Agent,Company,Description,…,Ticket Id,Requester Name,…
 *     Seat list is old,Incident,Open,Low,Low,Low,Tier 1,Dana Levi,North School,…,INC-7001,Ann Fields,…
 */
export const freshservice: Format = {
  name: 'freshservice',
  marks: [
    ['Ticket Id', 'Requester Name', 'Created Time'],
    ['Ticket Id', 'Requester Email', 'Created Time'],
    ['Ticket Id', 'Last Updated Time'],
    ['Ticket Id', 'Requester VIP'],
    ['Ticket Id', 'Urgency', 'Impact', 'Created Time'],
  ],
  columns: {
    id: ['Ticket Id'],
    created: ['Created Time'],
    updated: ['Last Updated Time'],
    solved: ['Resolved Time', 'Closed Time'],
    firstReply: ['Initial Response Time'],
    firstReplyMinutes: ['First Response Time (in Hrs)'],
    subject: ['Subject'],
    body: ['Description'],
    requester: ['Requester Name'],
    email: ['Requester Email'],
    account: ['Company', 'Department'],
    group: ['Group'],
    assignee: ['Agent'],
    type: ['Type', 'Category'],
    priority: ['Priority'],
    status: ['Status'],
    tags: ['Tags'],
    channel: ['Source'],
    severity: ['Severity'],
    impact: ['Impact'],
    engineeringIssue: ['Problem ID', 'Linked problem', 'Jira issue'],
  },
  others: [
    'Item',
    'Resolution Note',
    'Requester Location',
    'Requester VIP',
    'Association type',
    'Resolution Status',
  ],
  nothing: ['No Agent', 'No Group', 'No Company'],
};
