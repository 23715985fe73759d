import type { Format } from './format.ts';

/**
 * Help Scout, conversations:
 *
 *     Conversation Number,Customer,Email,Company,Mailbox,Subject,Preview,Status,Assigned To,Tags,Type,Created,…
 *     7001,Ann Fields,ann@school.example,North School,Support,Seat list is old,It shows …,active,Dana Levi,…
 *
 * `Customer` is a person; `Preview` is the beginning of the last message.
 */
export const helpscout: Format = {
  name: 'helpscout',
  marks: [
    ['Conversation Number', 'Customer', 'Created'],
    ['Conversation Number', 'Mailbox'],
    ['#', 'Customer', 'Mailbox', 'Created'],
    ['#', 'Customer', 'Preview', 'Created'],
  ],
  columns: {
    id: ['Conversation Number', '#'],
    created: ['Created'],
    updated: ['Updated'],
    solved: ['Closed'],
    firstReplyMinutes: ['First Response'],
    subject: ['Subject'],
    body: ['Preview'],
    requester: ['Customer'],
    email: ['Email'],
    account: ['Company'],
    group: ['Mailbox', 'Team'],
    assignee: ['Assigned To'],
    type: ['Type'],
    status: ['Status'],
    tags: ['Tags'],
  },
};
