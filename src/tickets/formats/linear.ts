import type { Format } from './format.ts';

/**
 * Linear issues, in both shapes that are in use:
 *
 *     ID,Team,Title,Description,Status,Estimate,Priority,Project ID,Project,Creator,Assignee,Labels,…,Created,…
 *     ENG-12,Engineering,Seat list is old,It shows …,Todo,,High,…,ann@school.example,…,2026-02-03T09:15:30.000Z,…
 *
 * A canceled issue has no `Completed`. The creator is named by an address.
 */
export const linear: Format = {
  name: 'linear',
  marks: [
    ['ID', 'Team', 'Title', 'Cycle Number'],
    ['ID', 'Team', 'Title', 'Triaged'],
    ['ID', 'Team', 'Title', 'Canceled'],
    ['ID', 'Title', 'Parent issue', 'Created'],
  ],
  columns: {
    id: ['ID'],
    created: ['Created'],
    updated: ['Updated'],
    solved: ['Completed', 'Canceled'],
    subject: ['Title'],
    body: ['Description'],
    requester: ['Creator'],
    group: ['Team'],
    assignee: ['Assignee'],
    priority: ['Priority'],
    status: ['Status'],
    tags: ['Labels'],
    project: ['Project'],
  },
  others: [
    'Project ID',
    'Started',
    'Triaged',
    'Archived',
    'Cycle Name',
    'Cycle Start',
    'Cycle End',
    'SLA Status',
    'UUID',
    'Estimate',
    'Initiatives',
  ],
  nothing: ['No priority'],
};
