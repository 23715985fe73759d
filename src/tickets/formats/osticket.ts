import type { Format } from './format.ts';

/**
 * osTicket, a queue; its header is translated with the agent's language:
 *
 *     Ticket Number,Date Created,Subject,From,From Email,Priority,Department,Help Topic,Source,Current Status,…
 *     700123,2/3/26 9:15 AM,Seat list is old,Ann Fields,ann@school.example,Normal,Support,General,Web,Open,…
 *
 * `From` is the requester; times are written as the locale has it; there is no body. Older versions name the
 * creation `Date`.
 */
export const osticket: Format = {
  name: 'osticket',
  marks: [
    ['Ticket Number', 'Help Topic'],
    ['Ticket Number', 'From Email'],
    ['Ticket Number', 'Current Status'],
    ['Ticket Number', 'Date Created', 'From'],
    ['Ticket Number', 'Date', 'From'],
    ['Ticketnummer', 'Hilfethema'],
  ],
  columns: {
    id: ['Ticket Number'],
    created: ['Date Created', 'Date'],
    updated: ['Last Updated'],
    solved: ['Closed Date'],
    subject: ['Subject'],
    requester: ['From'],
    email: ['From Email'],
    account: ['Organization'],
    group: ['Department', 'Team Assigned'],
    assignee: ['Agent Assigned', 'Assigned To'],
    type: ['Help Topic'],
    priority: ['Priority'],
    status: ['Current Status'],
    channel: ['Source'],
    reopens: ['Reopen Count'],
  },
  others: ['SLA Due Date', 'Due Date', 'Overdue', 'Merged', 'Linked', 'Answered', 'Thread Count'],
};
