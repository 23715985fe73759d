import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('a Kayako export is recognised by its masks and dates', async () => {
  const { report, tickets } = await readExport([
    'Ticket ID,Subject,Department,Ticket Type,Status,Priority,Owner,Full Name,Email,Organization,Replies,Creation Date,Last Activity,Resolution Due',
    'ABC-123-45678,Seat list for Ann,Support,Issue,Open,Normal,Dana Levi,Ann Fields,ann@school.example,North School,2,13 February 2026 09:15 AM,14 February 2026 09:15 AM,',
    'ABC-123-45679,Timer jumps,Support,Issue,Closed,High,Dana Levi,Luc Morel,luc@college.example,South College,0,14 February 2026 09:15 AM,14 February 2026 09:15 AM,',
  ]);
  expect(report).toMatchObject({
    format: 'kayako',
    columns: {
      id: 'Ticket ID',
      created: 'Creation Date',
      updated: 'Last Activity',
      requester: 'Full Name',
      account: 'Organization',
    },
  });
  expect(tickets.get('ABC-123-45678')).toMatchObject({
    createdAt: '2026-02-13T09:15:00Z',
    subject: 'Seat list for ⟨name⟩',
    status: 'Open',
  });
});
