import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('a Zendesk Explore query is recognised; the timestamp is preferred to the date', async () => {
  const { report, tickets } = await readExport([
    'Ticket ID,Ticket status,Ticket group,Ticket brand,Ticket channel,Ticket subject,Ticket priority,Ticket tags,Ticket organization name,Requester name,Requester email,Assignee name,Ticket satisfaction rating,Ticket created - Date,Ticket created - Timestamp,Ticket solved - Timestamp,Ticket updated - Timestamp,First reply time (hrs),Tickets',
    '7001,Open,Tier 1,School,Email,Seat list for Ann,High,seats,North School,Ann Fields,ann@school.example,Dana Levi,Unoffered,2026-02-03,2026-02-03T09:15:30,,2026-02-04T10:00:00,1.5000000000,1',
    '7002,Solved,Tier 1,School,Web,Timer jumps,Low,timer,South College,Luc Morel,luc@college.example,Dana Levi,Good,2026-02-04,2026-02-04T09:15:30,2026-02-05T09:15:30,2026-02-05T10:00:00,0.2500000000,1',
    '7003,Open,Tier 2,School,Email,Timer stops,High,,North School,Ann Fields,ann@school.example,,Unoffered,2026-02-05,2026-02-05T09:15:30,,2026-02-05T10:00:00,,1',
  ]);
  expect(report.format).toBe('zendesk-explore');
  expect(report.columns).toEqual({
    id: 'Ticket ID',
    created: 'Ticket created - Timestamp',
    updated: 'Ticket updated - Timestamp',
    solved: 'Ticket solved - Timestamp',
    subject: 'Ticket subject',
    requester: 'Requester name',
    email: 'Requester email',
    account: 'Ticket organization name',
    group: 'Ticket group',
    assignee: 'Assignee name',
    priority: 'Ticket priority',
    status: 'Ticket status',
    channel: 'Ticket channel',
    tags: 'Ticket tags',
    firstReplyMinutes: 'First reply time (hrs)',
  });
  expect(tickets.get('7001')).toMatchObject({
    createdAt: '2026-02-03T09:15:30Z',
    subject: 'Seat list for ⟨name⟩',
    account: 'North School',
    status: 'Open',
    tags: ['seats'],
    firstReplyMinutes: 90,
  });
  expect(tickets.get('7002')?.solvedAt).toBe('2026-02-05T09:15:30Z');
  expect(tickets.get('7003')?.requester).toBe(tickets.get('7001')?.requester);
});

test('a query of days only has its tickets at the beginning of the day', async () => {
  const { report, tickets } = await readExport([
    'Ticket ID,Ticket created - Date,Ticket subject,Tickets',
    '7001,2026-02-03,Seat list is old,1',
    '7002,2026-02-04,Timer jumps,1',
  ]);
  expect(report).toMatchObject({ format: 'zendesk-explore', columns: { created: 'Ticket created - Date' } });
  expect(tickets.get('7002')?.createdAt).toBe('2026-02-04T00:00:00Z');
});
