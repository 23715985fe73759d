import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('a Help Scout export is recognised; its customer is a person', async () => {
  const { report, tickets } = await readExport([
    'Conversation Number,Customer,Email,Company,Mailbox,Subject,Preview,Status,Assigned To,Tags,Type,Created,Updated,Closed,First Response,Resolution Time,Rating',
    '7001,Ann Fields,ann@school.example,North School,Support,Seat list for Ann,It shows yesterday,active,Dana Levi,"seats, urgent",email,"Feb 3, 2026 9:15 AM","Feb 3, 2026 11:15 AM",,1h 30m,,Great',
    '7002,Luc Morel,luc@college.example,,Support,Timer jumps,After a reload,closed,Unassigned,,chat,"Feb 4, 2026 9:15 PM","Feb 5, 2026 9:15 AM","Feb 5, 2026 9:15 AM",,2h,',
    '7003,Ann Fields,ann@school.example,North School,Support,Timer stops,At noon,active,Dana Levi,,email,"Feb 5, 2026 9:15 AM","Feb 5, 2026 11:15 AM",,,,',
  ]);
  expect(report.format).toBe('helpscout');
  expect(report.columns).toEqual({
    id: 'Conversation Number',
    created: 'Created',
    updated: 'Updated',
    solved: 'Closed',
    firstReplyMinutes: 'First Response',
    subject: 'Subject',
    body: 'Preview',
    requester: 'Customer',
    email: 'Email',
    account: 'Company',
    group: 'Mailbox',
    assignee: 'Assigned To',
    type: 'Type',
    status: 'Status',
    tags: 'Tags',
  });
  expect(tickets.get('7001')).toMatchObject({
    createdAt: '2026-02-03T09:15:00Z',
    subject: 'Seat list for ⟨name⟩',
    account: 'North School',
    tags: ['seats', 'urgent'],
    firstReplyMinutes: 90,
  });
  expect(tickets.get('7002')).toMatchObject({
    createdAt: '2026-02-04T21:15:00Z',
    solvedAt: '2026-02-05T09:15:00Z',
  });
  expect(tickets.get('7003')?.requester).toBe(tickets.get('7001')?.requester);
});
