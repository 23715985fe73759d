import type { Format } from './format.ts';

/**
 * Gladly, conversations without their text:
 *
 *     Created At,Conversation ID,Customer ID,Conversation Link,Status,Assigned Agent Name - Current,…,Topics
 *     2026-02-03T09:15:30.000Z,cnv-7001,cus-1,https://…,CLOSED,Dana Levi,…,"Seats, Timer"
 */
export const gladly: Format = {
  name: 'gladly',
  marks: [
    ['Conversation ID', 'Customer ID', 'Conversation Link'],
    ['Conversation ID', 'Assigned Agent Name - Current'],
    ['Conversation ID', 'Inbox Name - Current'],
  ],
  columns: {
    id: ['Conversation ID'],
    created: ['Created At'],
    solved: ['Last Closed At', 'First Closed At'],
    requesterId: ['Customer ID'],
    group: ['Inbox Name - Current'],
    assignee: ['Assigned Agent Name - Current'],
    status: ['Status'],
    tags: ['Topics'],
    url: ['Conversation Link'],
  },
};
