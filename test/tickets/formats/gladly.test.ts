import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('a Gladly export is recognised, without any text', async () => {
  const { report, tickets } = await readExport([
    'Created At,Conversation ID,Customer ID,Conversation Link,Status,Assigned Agent Name - Current,Inbox Name - Current,First Closed At,Last Closed At,Topics',
    '2026-02-03T09:15:30.000Z,cnv-7001,cus-1,https://desk.example/cnv-7001,CLOSED,Dana Levi,Support,2026-02-04T09:15:30.000Z,2026-02-05T09:15:30.000Z,"Seats, Timer"',
    '2026-02-04T09:15:30.000Z,cnv-7002,cus-1,https://desk.example/cnv-7002,OPEN,Dana Levi,Support,,,',
  ]);
  expect(report).toMatchObject({
    format: 'gladly',
    columns: { id: 'Conversation ID', created: 'Created At', tags: 'Topics' },
  });
  expect(tickets.get('cnv-7001')).toMatchObject({
    solvedAt: '2026-02-05T09:15:30Z',
    tags: ['Seats', 'Timer'],
    subject: '',
  });
  expect(tickets.get('cnv-7002')?.requester).toBe(tickets.get('cnv-7001')?.requester);
});
