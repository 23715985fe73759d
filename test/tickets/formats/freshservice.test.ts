import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('a Freshservice export is recognised, with its id among the last columns', async () => {
  const { report, tickets } = await readExport([
    'Subject,Type,Status,Urgency,Impact,Priority,Group,Agent,Company,Description,Category,Sub-Category,Item,Source,Resolution Note,Experience Score,Requester Location,Requester VIP,Ticket Id,Requester Name,Requester Email,Created Time,Due by Time,Resolved Time,Closed Time,Last Updated Time,Initial Response Time,First Response Time (in Hrs),Agent interactions,Resolution Status,Tags',
    'Seat list for Ann,Incident,Open,Low,Low,Medium,Tier 1,Dana Levi,North School,It shows yesterday,Software,Exams,,Portal,,,Room 3,false,INC-7001,Ann Fields,ann@school.example,13-02-2026 09:15,14-02-2026 09:15,,,13-02-2026 11:15,13-02-2026 10:15,01:00:00,1,,"seats,urgent"',
    'Timer jumps,Service Request,Resolved,High,Low,High,Tier 1,Dana Levi,South College,After a reload,Software,Exams,,Email,Reset the clock,,Room 4,true,SR-7002,Luc Morel,luc@college.example,14-02-2026 09:15,15-02-2026 09:15,15-02-2026 08:15,,15-02-2026 11:15,,,1,Within SLA,',
    'Timer stops,Incident,Open,Low,Low,Low,Tier 1,Dana Levi,North School,At noon,Hardware,Clock,,Portal,,,Room 3,false,INC-7003,Ann Fields,ann@school.example,15-02-2026 09:15,16-02-2026 09:15,,,15-02-2026 11:15,,,1,,',
  ]);
  expect(report.format).toBe('freshservice');
  expect(report.columns).toMatchObject({
    id: 'Ticket Id',
    created: 'Created Time',
    updated: 'Last Updated Time',
    solved: 'Resolved Time',
    firstReply: 'Initial Response Time',
    subject: 'Subject',
    body: 'Description',
    requester: 'Requester Name',
    email: 'Requester Email',
    account: 'Company',
    group: 'Group',
    assignee: 'Agent',
    type: 'Type',
    priority: 'Priority',
    status: 'Status',
    tags: 'Tags',
    channel: 'Source',
  });
  expect(tickets.get('INC-7001')).toMatchObject({
    createdAt: '2026-02-13T09:15:00Z',
    subject: 'Seat list for ⟨name⟩',
    body: 'It shows yesterday',
    account: 'North School',
    priority: 'Medium',
    tags: ['seats', 'urgent'],
    firstReplyMinutes: 60,
  });
  expect(tickets.get('SR-7002')).toMatchObject({ solvedAt: '2026-02-15T08:15:00Z', status: 'Resolved' });
  expect(tickets.get('INC-7003')?.requester).toBe(tickets.get('INC-7001')?.requester);
});
