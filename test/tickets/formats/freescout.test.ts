import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('a FreeScout export is recognised; its number is the one that customers know', async () => {
  const { report, tickets } = await readExport([
    'ID,Number,Type,Status,State,Subject,Customer,Customer Email,Mailbox,Assigned To,Created,Closed,Tags',
    '901,7001,Email,Active,Published,Seat list for Ann,Ann Fields,ann@school.example,Support,Dana Levi,2026-02-03 09:15:30,,"seats,urgent"',
    '902,7002,Phone,Closed,Published,Timer jumps,Luc Morel,luc@college.example,Support,Dana Levi,2026-02-04 09:15:30,2026-02-05 09:15:30,',
  ]);
  expect(report).toMatchObject({
    format: 'freescout',
    columns: { id: 'Number', status: 'Status', channel: 'Type', requester: 'Customer', group: 'Mailbox' },
  });
  expect(tickets.get('7001')).toMatchObject({
    subject: 'Seat list for ⟨name⟩',
    tags: ['seats', 'urgent'],
    status: 'Active',
  });
});
