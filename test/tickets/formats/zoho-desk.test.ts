import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('a Zoho Desk export is recognised; its internal id and the agents’ answer are left alone', async () => {
  const { report, tickets } = await readExport([
    'ID,Ticket Id,Department Id,Department,Contact Name,Account Name,Email,Phone,Subject,Description,Status,Product Name,Due Date,Priority,Channel,Ticket Owner,Team,Created Time,Modified Time,Ticket Closed Time,Is Overdue,Is Escalated,Classification,Category,Sub Category,Resolution,Happiness Rating,First Response Time,Number of Comments,Tags,Language',
    '482910000000123456,7001,48291,Support,Ann Fields,North School,ann@school.example,,Seat list for Ann,It shows yesterday,Open,Exams,,High,Email,Dana Levi,Tier 1,03 Feb 2026 09:15 AM,03 Feb 2026 11:15 AM,,false,false,Problem,Seats,Lists,,,01:30,2,"seats,urgent",English',
    '482910000000123457,7002,48291,Support,Luc Morel,South College,luc@college.example,,Timer jumps,After a reload,Closed,Exams,,Low,Web,Dana Levi,Tier 1,04 Feb 2026 09:15 PM,05 Feb 2026 09:15 AM,05 Feb 2026 09:15 AM,false,false,Question,Timer,,The clock was set anew on all machines,Good,,0,,English',
    '482910000000123458,7003,48291,Support,Ann Fields,North School,ann@school.example,,Timer stops,At noon,Open,Exams,,Low,Web,Dana Levi,Tier 1,05 Feb 2026 09:15 AM,05 Feb 2026 09:15 AM,,false,false,Question,Timer,,,,,0,,English',
  ]);
  expect(report.format).toBe('zoho-desk');
  expect(report.columns).toMatchObject({
    id: 'Ticket Id',
    created: 'Created Time',
    updated: 'Modified Time',
    solved: 'Ticket Closed Time',
    subject: 'Subject',
    body: 'Description',
    requester: 'Contact Name',
    email: 'Email',
    account: 'Account Name',
    group: 'Department',
    assignee: 'Ticket Owner',
    type: 'Classification',
    priority: 'Priority',
    status: 'Status',
    channel: 'Channel',
    tags: 'Tags',
    firstReplyMinutes: 'First Response Time',
  });
  expect(tickets.get('7001')).toMatchObject({
    createdAt: '2026-02-03T09:15:00Z',
    subject: 'Seat list for ⟨name⟩',
    body: 'It shows yesterday',
    tags: ['seats', 'urgent'],
    firstReplyMinutes: 90,
  });
  expect(tickets.get('7002')).toMatchObject({ createdAt: '2026-02-04T21:15:00Z', status: 'Closed' });
  expect(JSON.stringify([...tickets.values()])).not.toContain('set anew');
  expect(tickets.get('7003')?.requester).toBe(tickets.get('7001')?.requester);
});
