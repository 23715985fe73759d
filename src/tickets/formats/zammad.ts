import type { Format } from './format.ts';

/**
 * Zammad, the workbook of a search saved as CSV, perhaps with a line above its header:
 *
 *     #,Title,State,Priority,Group,Owner,Customer,Organization,Create Channel,Sender,Tags,Time Units,…,Created At,…
 *     67001,Seat list is old,open,2 normal,Users,Dana Levi,Ann Fields,North School,email,Customer,seats,…
 *
 * `Sender` says who opened the ticket, not which way a message went; there is no body.
 */
export const zammad: Format = {
  name: 'zammad',
  marks: [
    ['#', 'Title', 'Create Channel'],
    ['#', 'Title', 'Owner', 'Customer'],
    ['#', 'Last Contact At'],
    ['#', 'Time Units'],
  ],
  columns: {
    id: ['#'],
    created: ['Created At'],
    updated: ['Updated At'],
    solved: ['Closed At'],
    firstReply: ['First Response At'],
    firstReplyMinutes: ['First Response In Min'],
    subject: ['Title'],
    requester: ['Customer'],
    account: ['Organization'],
    group: ['Group'],
    assignee: ['Owner'],
    priority: ['Priority'],
    status: ['State'],
    tags: ['Tags'],
    channel: ['Create Channel'],
  },
  others: [
    'Sender',
    'Last Contact At',
    'Last Contact Agent At',
    'Last Contact Customer At',
    'Escalation At',
    'Close Escalation At',
  ],
};
