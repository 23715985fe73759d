import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('a Zammad sheet is recognised below its title; the customer is a person, the sender no direction', async () => {
  const { report, tickets } = await readExport([
    'Tickets,,,,,,,,,,,,,,,,',
    '#,Title,State,Priority,Group,Owner,Customer,Organization,Create Channel,Sender,Tags,Time Units,Created At,Updated At,Closed At,First Response At,First Response In Min,Last Contact At,Article Count',
    '67001,Seat list for Ann,open,2 normal,Users,Dana Levi,Ann Fields,North School,email,Customer,"seats,urgent",0,2026-02-03 09:15:30,2026-02-03 11:15:30,,2026-02-03 10:15:30,60,2026-02-03 11:15:30,2',
    '67002,Timer jumps,closed,3 high,Users,Dana Levi,Luc Morel,South College,phone,Agent,,0,2026-02-04 09:15:30,2026-02-05 09:15:30,2026-02-05 09:15:30,,,2026-02-05 09:15:30,2',
    '67003,Timer stops,open,3 high,Users,-,Ann Fields,North School,web,Customer,,0,2026-02-05 09:15:30,2026-02-05 09:15:30,,,,2026-02-05 09:15:30,1',
  ]);
  expect(report.format).toBe('zammad');
  expect(report.columns).toEqual({
    id: '#',
    created: 'Created At',
    updated: 'Updated At',
    solved: 'Closed At',
    firstReply: 'First Response At',
    firstReplyMinutes: 'First Response In Min',
    subject: 'Title',
    requester: 'Customer',
    account: 'Organization',
    group: 'Group',
    assignee: 'Owner',
    priority: 'Priority',
    status: 'State',
    tags: 'Tags',
    channel: 'Create Channel',
  });
  expect(tickets.get('67001')).toMatchObject({
    createdAt: '2026-02-03T09:15:30Z',
    subject: 'Seat list for ⟨name⟩',
    account: 'North School',
    tags: ['seats', 'urgent'],
    firstReplyMinutes: 60,
  });
  expect(tickets.get('67002')?.solvedAt).toBe('2026-02-05T09:15:30Z');
  expect(tickets.get('67003')?.requester).toBe(tickets.get('67001')?.requester);
});
