import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('a Trudesk export is recognised; its group is who asks', async () => {
  const { report, tickets } = await readExport([
    'uid,type,priority,status,created,subject,requester,group,assignee,tags',
    '7001,Issue,Normal,open,2026-02-03T09:15:30.000Z,Seat list for Ann,Ann Fields,North School,Dana Levi,seats',
    '7002,Issue,Urgent,closed,2026-02-04T09:15:30.000Z,Timer jumps,Luc Morel,South College,Dana Levi,',
  ]);
  expect(report).toMatchObject({ format: 'trudesk', columns: { id: 'uid', account: 'group' } });
  expect(tickets.get('7001')).toMatchObject({ subject: 'Seat list for ⟨name⟩', account: 'North School' });
});
