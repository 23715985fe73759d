import type { Format } from './format.ts';

/**
 * Zendesk, export of a view:
 *
 *     Summation column,Id,Requester,Requester id,…,Subject,Tags,Status,Priority,Via,Ticket type,Created at,…
 *     1,1435416,Ann Fields,477894032553,…,Exam list,exam list_1,Solved,-,Web form,Incident,2024-01-01 01:04,…
 *
 * `Group stations` counts the groups that had the ticket, the first one too. Empty cells are `-`, tags are parted by spaces, times have neither seconds nor zone, there is no body. Newer
 * accounts write `First reply time (min)`.
 */
export const zendesk: Format = {
  name: 'zendesk',
  marks: [
    ['Summation column', 'Created at'],
    ['Requester external id', 'Created at'],
    ['Assignee stations', 'Created at'],
    ['Requester', 'Via', 'Ticket type', 'Created at'],
    ['Requester', 'Requester wait time (…)', 'Created at'],
  ],
  columns: {
    id: ['Id'],
    created: ['Created at'],
    updated: ['Updated at'],
    solved: ['Solved at'],
    subject: ['Subject'],
    requester: ['Requester'],
    requesterId: ['Requester id'],
    email: ['Requester email'],
    account: ['Organization'],
    group: ['Group'],
    assignee: ['Assignee'],
    type: ['Ticket type'],
    priority: ['Priority'],
    status: ['Status'],
    channel: ['Via'],
    tags: ['Tags'],
    reopens: ['Reopens'],
    handOvers: ['Group stations'],
    engineeringIssue: ['Jira issue', 'Jira issue key', 'Linked issues', 'Problem ID'],
    severity: ['Severity'],
    impact: ['Impact'],
    firstReplyMinutes: ['First reply time in minutes', 'First reply time (min)'],
  },
  others: ['Submitter', 'Initially assigned at', 'Assigned at', 'Assignee stations'],
  tagsParted: 'spaces',
};
