import type { Format } from './format.ts';

/**
 * Kayako Classic:
 *
 *     Ticket ID,Subject,Department,Ticket Type,Status,Priority,Owner,Full Name,Email,Organization,Replies,Creation Date,…
 *     ABC-123-45678,Seat list is old,Support,Issue,Open,Normal,Dana Levi,Ann Fields,ann@school.example,…
 */
export const kayako: Format = {
  name: 'kayako',
  marks: [
    ['Ticket ID', 'Department', 'Owner', 'Creation Date'],
    ['Ticket ID', 'Full Name', 'Resolution Due'],
  ],
  columns: {
    id: ['Ticket ID', 'Ticket Mask ID'],
    created: ['Creation Date'],
    updated: ['Last Activity'],
    subject: ['Subject'],
    requester: ['Full Name'],
    email: ['Email'],
    account: ['Organization'],
    group: ['Department'],
    assignee: ['Owner'],
    type: ['Ticket Type'],
    priority: ['Priority'],
    status: ['Status'],
    tags: ['Tags'],
  },
  others: ['Resolution Due'],
};
