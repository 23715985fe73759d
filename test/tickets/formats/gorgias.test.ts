import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('a Gorgias export is recognised', async () => {
  const { report, tickets } = await readExport([
    'Ticket id,Initial channel,Last used channel,Subject,Tags,Assignee name,Assignee email,Team,Customer name,Customer email,Status,Created by an agent,Creation date,Closed date,Survey score,First response time (s),Resolution time (s),Number of agent messages,Number of customer messages',
    '7001,email,chat,Seat list for Ann,"seats, urgent",Dana Levi,dana@desk.example,Tier 1,Ann Fields,ann@school.example,open,false,2026-02-03T09:15:30Z,,,600,,1,2',
    '7002,chat,chat,Timer jumps,,Dana Levi,dana@desk.example,Tier 1,Luc Morel,luc@college.example,closed,false,2026-02-04T09:15:30Z,2026-02-05T09:15:30Z,5,,86400,3,2',
    '7003,email,email,Timer stops,,Dana Levi,dana@desk.example,Tier 1,Ann Fields,ann@school.example,open,false,2026-02-05T09:15:30Z,,,,,0,1',
  ]);
  expect(report.format).toBe('gorgias');
  expect(report.columns).toEqual({
    id: 'Ticket id',
    created: 'Creation date',
    solved: 'Closed date',
    firstReplyMinutes: 'First response time (s)',
    subject: 'Subject',
    requester: 'Customer name',
    email: 'Customer email',
    group: 'Team',
    assignee: 'Assignee name',
    status: 'Status',
    tags: 'Tags',
    channel: 'Initial channel',
  });
  expect(tickets.get('7001')).toMatchObject({
    createdAt: '2026-02-03T09:15:30Z',
    subject: 'Seat list for ⟨name⟩',
    tags: ['seats', 'urgent'],
    channel: 'email',
    firstReplyMinutes: 10,
  });
  expect(tickets.get('7002')?.solvedAt).toBe('2026-02-05T09:15:30Z');
  expect(tickets.get('7003')?.requester).toBe(tickets.get('7001')?.requester);
});
