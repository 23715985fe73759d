import type { Format } from './format.ts';

/**
 * FreeScout, conversations:
 *
 *     ID,Number,Type,Status,State,Subject,Customer,Customer Email,Mailbox,Assigned To,Created,Closed,Tags
 *     901,7001,Email,Active,Published,Seat list is old,Ann Fields,ann@school.example,Support,Dana Levi,…
 *
 * Customers know the number; `State` says whether a conversation is a draft, published or deleted.
 */
export const freescout: Format = {
  name: 'freescout',
  marks: [
    ['Number', 'Customer Email', 'Mailbox'],
    ['Number', 'State', 'Customer', 'Mailbox'],
  ],
  columns: {
    id: ['Number', 'ID'],
    created: ['Created'],
    updated: ['Updated'],
    solved: ['Closed'],
    subject: ['Subject'],
    requester: ['Customer'],
    email: ['Customer Email'],
    group: ['Mailbox'],
    assignee: ['Assigned To'],
    channel: ['Type'],
    status: ['Status'],
    tags: ['Tags'],
  },
  others: ['State'],
};
