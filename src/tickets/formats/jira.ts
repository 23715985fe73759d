import type { Format } from './format.ts';
import { jiraHeaders } from './jira-headers.ts';

/**
 * Jira Cloud, Server, Data Center and Service Management, all fields of a search:
 *
 *     Summary,Issue key,Issue id,Issue Type,Status,Project key,…,Created,Updated,…,Labels,Labels,…,Description,…
 *     Seat list is old,SUP-12,10012,Bug,To Do,SUP,…,03/Feb/26 9:15 AM,…,seats,urgent,…,It shows …,…
 *
 * Headers of lists repeat; all of them are written in the language of whoever exports, and custom fields stand
 * as `Custom field (…)`. Since 2025 an issue may be a work item. Service Management's `Time to …` is what is
 * left of a promise, negative when it was broken, and no time of a reply. A link within the ticket's own project leads
 * to another ticket.
 */
export const jira: Format = {
  name: 'jira',
  marks: [
    ['Issue key', 'Summary'],
    ['Issue key', 'Issue Type'],
    ['Issue key', 'Status'],
    ['Work item key'],
    ['Key', 'Summary', 'Issue Type'],
    ['Key', 'Summary', 'Work type'],
    ['Custom field (…)'],
    ...jiraHeaders.keys.map((key) => [key]),
    ...jiraHeaders.customFields.map((wrapper) => [`${wrapper} (…)`]),
  ],
  columns: {
    id: ['Issue key', 'Work item key', 'Key', ...jiraHeaders.keys, 'Issue id', 'Work item id'],
    created: ['Created', ...jiraHeaders.created],
    updated: ['Updated', ...jiraHeaders.updated],
    solved: ['Resolved', ...jiraHeaders.resolved],
    firstReply: ['Custom field ([CHART] Date of First Response)'],
    subject: ['Summary', ...jiraHeaders.summary],
    body: ['Description', ...jiraHeaders.description],
    requester: ['Reporter', ...jiraHeaders.reporter],
    requesterId: ['Reporter Id'],
    account: ['Custom field (Organizations)', ...jiraHeaders.organizations],
    assignee: ['Assignee', ...jiraHeaders.assignee],
    type: ['Issue Type', 'Work type', 'Work item type', ...jiraHeaders.type],
    priority: ['Priority', ...jiraHeaders.priority],
    status: ['Status', ...jiraHeaders.status],
    tags: ['Labels', ...jiraHeaders.labels],
    channel: ['Custom field (Channel)', 'Custom field (Request channel type)'],
    language: ['Custom field (Request language)'],
    project: ['Project key', ...jiraHeaders.projectKeys],
    severity: ['Custom field (Severity)', 'Severity'],
    impact: ['Custom field (Impact)', 'Impact'],
    engineeringIssue: [
      'Outward issue link (Blocks)',
      'Inward issue link (Blocks)',
      'Outward issue link (Problem/Incident)',
      'Inward issue link (Problem/Incident)',
      'Outward issue link (Escalate)',
    ],
  },
  others: [
    ...jiraHeaders.others,
    'Status Category',
    'Parent',
    'Parent key',
    'Parent summary',
    'Project description',
    'Project url',
    'Last Viewed',
    'Environment',
    'Time to resolution',
    'Time to first response',
    'Time Spent',
    'Attachment',
    'Rank',
    'Development',
  ],
};
