import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('issues of Linear are recognised; a canceled one is solved when it was canceled', async () => {
  const { report, tickets } = await readExport([
    'ID,Team,Title,Description,Status,Estimate,Priority,Project ID,Project,Creator,Assignee,Labels,Cycle Number,Cycle Name,Cycle Start,Cycle End,Created,Updated,Started,Triaged,Completed,Canceled,Archived,Due Date,Parent issue,Initiatives,Project Milestone ID,Project Milestone,SLA Status,UUID,Time in status (minutes),Related to,Blocked by,Duplicate of',
    'ENG-12,Engineering,Seat list is old,It shows yesterday,Done,,High,p1,Exams,ann@school.example,dana@desk.example,"seats, urgent",,,,,2026-02-03T09:15:30.000Z,2026-02-04T09:15:30.000Z,,,2026-02-04T09:15:30.000Z,,,,,,,,,u1,60,,,',
    'ENG-13,Engineering,Timer jumps,After a reload,Canceled,,No priority,p1,Exams,luc@college.example,,,,,,,2026-02-04T09:15:30.000Z,2026-02-05T09:15:30.000Z,,,,2026-02-05T09:15:30.000Z,,,,,,,,u2,60,,,',
    'ENG-14,Engineering,Timer stops,At noon,Todo,,Low,p1,Exams,Ann@school.example,,,,,,,Thu Feb 05 2026 09:15:30 GMT+0000 (GMT),,,,,,,,,,,,,u3,60,,,',
  ]);
  expect(report.format).toBe('linear');
  expect(report.columns).toEqual({
    id: 'ID',
    created: 'Created',
    updated: 'Updated',
    solved: 'Completed',
    subject: 'Title',
    body: 'Description',
    requester: 'Creator',
    group: 'Team',
    assignee: 'Assignee',
    priority: 'Priority',
    status: 'Status',
    tags: 'Labels',
    project: 'Project',
  });
  expect(tickets.get('ENG-12')).toMatchObject({
    createdAt: '2026-02-03T09:15:30Z',
    subject: 'Seat list is old',
    tags: ['seats', 'urgent'],
    priority: 'High',
  });
  expect(tickets.get('ENG-13')?.solvedAt).toBe('2026-02-05T09:15:30Z');
  expect(tickets.get('ENG-13')).not.toHaveProperty('priority');
  expect(tickets.get('ENG-14')).toMatchObject({
    createdAt: '2026-02-05T09:15:30Z',
    requester: tickets.get('ENG-12')?.requester,
  });
});
