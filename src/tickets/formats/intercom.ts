import type { Format } from './format.ts';

/**
 * Intercom, the dataset of conversations:
 *
 *     Conversation ID,Conversation started at (America/New_York),Teammate currently assigned,…,Title,…,User email,…
 *     215470000000001,2026-02-03 09:15:30,Dana Levi,…,Seat list is old,…,ann@school.example,…
 *
 * Every time column names its zone, every duration its unit. There is no body; the title may be missing, and
 * then the summary says what the conversation is about.
 */
export const intercom: Format = {
  name: 'intercom',
  marks: [
    ['Conversation ID', 'Conversation started at (…)'],
    ['Conversation ID', 'Conversation created at (…)'],
    ['Conversation ID', 'Teammate currently assigned'],
    ['Conversation ID', 'Current conversation state'],
  ],
  columns: {
    id: ['Conversation ID'],
    created: ['Conversation started at', 'Conversation created at'],
    updated: ['Conversation updated at'],
    solved: ['Conversation last closed at', 'Conversation first closed at'],
    firstReply: ['Conversation first replied at'],
    firstReplyMinutes: ['First response time'],
    subject: ['Title', 'AI Issue summary'],
    requester: ['User name', 'User pseudonym'],
    requesterId: ['User ID'],
    email: ['User email', 'User participant emails'],
    account: ['Company name'],
    group: ['Team currently assigned'],
    assignee: ['Teammate currently assigned'],
    type: ['Ticket type', 'Ticket category'],
    priority: ['Conversation priority'],
    status: ['Current conversation state'],
    channel: ['Channel', 'Conversation source'],
    tags: ['Conversation tag'],
    url: ['Conversation URL'],
    engineeringIssue: ['Linked issue', 'Linked issues', 'Jira issue', 'GitHub issue'],
  },
  others: [
    'Source URL',
    'Started by',
    'Agent type',
    'User type',
    'User tag',
    'Topics',
    'AI Topic',
    'Company ID',
  ],
};
