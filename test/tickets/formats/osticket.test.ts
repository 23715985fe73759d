import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('an osTicket queue is recognised; From is the requester', async () => {
  const { report, tickets } = await readExport([
    'Ticket Number,Date Created,Subject,From,From Email,Priority,Department,Help Topic,Source,Current Status,Last Updated,SLA Due Date,Due Date,Closed Date,Overdue,Merged,Linked,Answered,Agent Assigned,Team Assigned,Thread Count,Reopen Count,Attachment Count,Task Count',
    '700123,2/3/26 9:15 AM,Seat list for Ann,Ann Fields,ann@school.example,Normal,Support,General Inquiry,Web,Open,2/3/26 11:15 AM,2/5/26 9:15 AM,,,0,0,0,1,Dana Levi,Tier 1,3,0,0,0',
    '700124,2/14/26 9:15 PM,Timer jumps,Luc Morel,luc@college.example,High,Support,Problem,Email,Closed,2/15/26 9:15 AM,,,2/15/26 9:15 AM,0,0,0,1,Dana Levi,Tier 1,3,1,0,0',
    '700125,2/15/26 9:15 PM,Timer stops,Ann Fields,ann@school.example,Normal,Support,Problem,Email,Open,2/15/26 9:15 PM,,,,0,0,0,0,,,1,0,0,0',
  ]);
  expect(report.format).toBe('osticket');
  expect(report.columns).toEqual({
    id: 'Ticket Number',
    created: 'Date Created',
    updated: 'Last Updated',
    solved: 'Closed Date',
    subject: 'Subject',
    requester: 'From',
    email: 'From Email',
    group: 'Department',
    assignee: 'Agent Assigned',
    type: 'Help Topic',
    priority: 'Priority',
    status: 'Current Status',
    channel: 'Source',
    reopens: 'Reopen Count',
  });
  expect(tickets.get('700123')).toMatchObject({
    createdAt: '2026-02-03T09:15:00Z',
    subject: 'Seat list for ⟨name⟩',
    status: 'Open',
    group: 'Support',
    reopens: 0,
  });
  expect(tickets.get('700124')).toMatchObject({
    createdAt: '2026-02-14T21:15:00Z',
    solvedAt: '2026-02-15T09:15:00Z',
  });
  expect(tickets.get('700125')?.requester).toBe(tickets.get('700123')?.requester);
});

test('an older osTicket names the creation Date', async () => {
  const { report } = await readExport([
    'Ticket Number;Date;Subject;From;From Email;Priority;Department;Help Topic;Source;Current Status;Last Updated;Due Date;Assigned To',
    '700123;13/02/2026 09:15;Seat list is old;Ann Fields;ann@school.example;Normal;Support;General;Web;Open;14/02/2026 09:15;;Dana Levi',
    '700124;14/02/2026 09:15;Timer jumps;Luc Morel;luc@college.example;Normal;Support;General;Web;Open;14/02/2026 09:15;;Dana Levi',
  ]);
  expect(report).toMatchObject({
    format: 'osticket',
    columns: { created: 'Date', assignee: 'Assigned To' },
    accepted: 2,
  });
});
