import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('a Freshdesk export is recognised; the title of a contact is a job, durations are no moments', async () => {
  const { report, tickets } = await readExport(
    [
      'Ticket ID,Subject,Description,Status,Priority,Source,Type,Agent,Group,Created time,Due by Time,Resolved time,Closed time,Last update time,Initial response time,Time tracked,First response time (in hrs),Resolution time (in hrs),Agent interactions,Customer interactions,Resolution status,First response status,Tags,Survey results,Product,Summary,Full name,Title,Email,Work phone,Time zone,Language,Contact ID,Company Name',
      '7001,Seat list for Ann,It shows yesterday,Waiting on Customer,Low,Portal,Question,No Agent,Tier 1,2026-02-03 09:15:30,2026-02-06 09:00:00,,,2026-02-03 11:00:00,2026-02-03 10:15:30,00:00:00,01:00:00,,0,1,,Within SLA,"seats, urgent",,Exams,No Summary,Ann Fields,Teacher,ann@school.example,,Madrid,es,43001,North School',
      '7002,Timer jumps,After a reload,Closed,High,Email,Incident,Dana Levi,Tier 1,2026-02-04 09:15:30,2026-02-07 09:00:00,,2026-02-06 09:15:30,2026-02-06 09:15:30,,00:10:00,49:10:00,48:00:00,2,2,Within SLA,SLA Violated,,,Exams,No Summary,Luc Morel,Head,luc@college.example,,Paris,fr,43002,South College',
      '7003,Timer stops,At noon,Open,High,Email,Incident,Dana Levi,Tier 1,2026-02-05 09:15:30,,,,2026-02-06 09:15:30,,,,,0,1,,,,,,No Summary,Ann Fields,Teacher,ann@school.example,,Madrid,es,43001,North School',
    ],
    { timeZone: 'Europe/Madrid' },
  );
  expect(report.format).toBe('freshdesk');
  expect(report.columns).toEqual({
    id: 'Ticket ID',
    created: 'Created time',
    updated: 'Last update time',
    solved: 'Closed time',
    firstReply: 'Initial response time',
    firstReplyMinutes: 'First response time (in hrs)',
    subject: 'Subject',
    body: 'Description',
    requester: 'Full name',
    requesterId: 'Contact ID',
    email: 'Email',
    account: 'Company Name',
    group: 'Group',
    assignee: 'Agent',
    type: 'Type',
    priority: 'Priority',
    status: 'Status',
    tags: 'Tags',
    channel: 'Source',
    language: 'Language',
  });
  expect(tickets.get('7001')).toMatchObject({
    createdAt: '2026-02-03T08:15:30Z',
    subject: 'Seat list for ⟨name⟩',
    body: 'It shows yesterday',
    account: 'North School',
    tags: ['seats', 'urgent'],
    status: 'Waiting on Customer',
    language: 'es',
    firstReplyMinutes: 60,
  });
  expect(tickets.get('7002')).toMatchObject({ solvedAt: '2026-02-06T08:15:30Z', firstReplyMinutes: 2950 });
  expect(tickets.get('7003')?.requester).toBe(tickets.get('7001')?.requester);
});

test('a few ticked columns are enough, and without a subject the job is not taken for one', async () => {
  const { report, tickets } = await readExport([
    'Status,Ticket ID,Created time,Agent,Title,Full name,Description',
    'Open,7001,2026-02-03 09:15:30,Dana Levi,Teacher,Ann Fields,The seat list is old',
    'Open,7002,2026-02-04 09:15:30,Dana Levi,Head,Luc Morel,The timer jumps',
  ]);
  expect(report.format).toBe('freshdesk');
  expect(report.columns).not.toHaveProperty('subject');
  expect(tickets.get('7001')).toMatchObject({ subject: '', body: 'The seat list is old' });
});
