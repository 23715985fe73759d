import type { Format } from './format.ts';

/**
 * GitLab issues:
 *
 *     Title,Description,Issue ID,URL,State,Author,Author Username,Assignee,…,Created At (UTC),…,Labels,…
 *     Seat list is old,It shows …,12,https://git.example/a/b/-/issues/12,Open,Ann Fields,annf,…,2026-02-03 09:15:30,…
 *
 * The id is one of its project, which the address names. Times are in UTC, as the header says.
 */
export const gitlab: Format = {
  name: 'gitlab',
  marks: [
    ['Issue ID', 'Created At (…)'],
    ['Issue ID', 'Author Username'],
    ['Issue ID', 'Time Estimate', 'Time Spent'],
  ],
  columns: {
    id: ['Issue ID'],
    created: ['Created At'],
    updated: ['Updated At'],
    solved: ['Closed At'],
    subject: ['Title'],
    body: ['Description'],
    requester: ['Author'],
    requesterId: ['Author Username'],
    assignee: ['Assignee', 'Assignee Username'],
    status: ['State'],
    tags: ['Labels'],
    url: ['URL'],
  },
  others: ['Milestone', 'Weight', 'Confidential', 'Locked', 'Due Date', 'Epic Title', 'Epic ID'],
  timeZone: 'UTC',
};
