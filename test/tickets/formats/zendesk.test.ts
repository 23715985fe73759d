import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('a Zendesk view export is recognised, and its hyphens are nothing', async () => {
  const { report, tickets } = await readExport(
    [
      'Summation column,Id,Requester,Requester id,Requester email,Submitter,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Updated at,Organization,Solved at,Resolution time,Satisfaction Score,Group stations,Reopens,First reply time in minutes',
      '1,71,Ann Fields,4778,ann@school.example,Dana Levi,Dana Levi,Tier 1,Exam list for Ann,exam list_1,Solved,-,Web form,Incident,2026-01-01 01:04,2026-01-01 03:22,North School,-,3,Offered,1,0,138',
      '1,72,-,-,-,-,-,-,Timer jumps,-,Open,-,-,-,2026-01-02 01:04,-,-,-,-,-,-,-,-',
      '1,73,Ann Fields,4778,ann@school.example,Ann Fields,Dana Levi,Tier 1,Timer stops,timer,Open,High,Mail,Question,2026-01-03 01:04,-,North School,-,-,-,1,1,-',
    ],
    { timeZone: 'Europe/Berlin' },
  );
  expect(report.format).toBe('zendesk');
  expect(report.columns).toEqual({
    id: 'Id',
    created: 'Created at',
    updated: 'Updated at',
    solved: 'Solved at',
    subject: 'Subject',
    requester: 'Requester',
    requesterId: 'Requester id',
    email: 'Requester email',
    account: 'Organization',
    group: 'Group',
    assignee: 'Assignee',
    type: 'Ticket type',
    priority: 'Priority',
    status: 'Status',
    channel: 'Via',
    tags: 'Tags',
    reopens: 'Reopens',
    handOvers: 'Group stations',
    firstReplyMinutes: 'First reply time in minutes',
  });
  expect(tickets.get('71')).toMatchObject({
    createdAt: '2026-01-01T00:04:00Z',
    updatedAt: '2026-01-01T02:22:00Z',
    subject: 'Exam list for ⟨name⟩',
    body: '',
    account: 'North School',
    requester: expect.stringMatching(/^[0-9a-f]{32}$/),
    tags: ['exam', 'list_1'],
    status: 'Solved',
    type: 'incident',
    channel: 'Web form',
    group: 'Tier 1',
    firstReplyMinutes: 138,
    reopens: 0,
    handOvers: 0,
  });
  const bare = tickets.get('72');
  expect(bare).toMatchObject({
    createdAt: '2026-01-02T00:04:00Z',
    subject: 'Timer jumps',
    tags: [],
    status: 'Open',
  });
  for (const key of ['solvedAt', 'account', 'requester', 'priority', 'channel', 'group'])
    expect(bare).not.toHaveProperty(key);
  expect(tickets.get('73')?.requester).toBe(tickets.get('71')?.requester);
});

test('the shorter headers of newer accounts are known as well', async () => {
  const { report, tickets } = await readExport([
    'Id,Requester,Subject,Tags,Status,Via,Ticket type,Created at,First reply time (min),Requester wait time (min)',
    '81,Ann Fields,Seat list is old,seats,Open,Mail,Question,2026-02-03 09:15,12,40',
    '82,Luc Morel,Timer jumps,timer reload,Open,Mail,Question,2026-02-04 09:15,-,40',
  ]);
  expect(report.format).toBe('zendesk');
  expect(tickets.get('81')?.firstReplyMinutes).toBe(12);
  expect(tickets.get('82')?.tags).toEqual(['timer', 'reload']);
});
