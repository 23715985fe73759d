import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('a HubSpot export is recognised; the requester’s address stands beside the name', async () => {
  const { report, tickets } = await readExport([
    'Record ID,Ticket name,Pipeline,Ticket status,Create date,Last activity date,Close date,Priority,Ticket owner,Source,Ticket description,Category,Associated Contact,Associated Contact IDs,Associated Company,Associated Company IDs',
    '7001,Seat list for Ann,Support,New,2026-02-03 09:15,2026-02-04 09:15,,High,Dana Levi,Email,It shows yesterday,Product issue,Ann Fields (ann@school.example),501,North School,901',
    '7002,Timer jumps,Support,Closed,2026-02-04 09:15,2026-02-05 09:15,2026-02-05 09:15,Low,Dana Levi,Chat,After a reload,General inquiry,Luc Morel (luc@college.example); Ann Fields (ann@school.example),502;501,South College,902',
    '7003,Timer stops,Support,New,2026-02-05 09:15,2026-02-05 09:15,,Low,,Chat,At noon,General inquiry,Ann Fields (ANN@school.example); Luc Morel (luc@college.example),501;502,North School,901',
  ]);
  expect(report.format).toBe('hubspot');
  expect(report.columns).toEqual({
    id: 'Record ID',
    created: 'Create date',
    updated: 'Last activity date',
    solved: 'Close date',
    subject: 'Ticket name',
    body: 'Ticket description',
    requester: 'Associated Contact',
    requesterId: 'Associated Contact IDs',
    account: 'Associated Company',
    group: 'Pipeline',
    assignee: 'Ticket owner',
    type: 'Category',
    priority: 'Priority',
    status: 'Ticket status',
    channel: 'Source',
  });
  expect(tickets.get('7001')).toMatchObject({
    createdAt: '2026-02-03T09:15:00Z',
    subject: 'Seat list for ⟨name⟩',
    body: 'It shows yesterday',
    account: 'North School',
    status: 'New',
  });
  expect(tickets.get('7002')?.solvedAt).toBe('2026-02-05T09:15:00Z');
  expect(tickets.get('7003')?.requester).toBe(tickets.get('7001')?.requester);
  expect(tickets.get('7002')?.requester).not.toBe(tickets.get('7001')?.requester);
});
