import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('transcripts of Intercom are tickets of many messages, told by their customer’s first one', async () => {
  const { report, tickets } = await readExport([
    'message_id,message_body,message_type,message_created_at,message_author_type,message_author_id,conversation_id,conversation_state,conversation_created_at,conversation_first_response_at,conversation_closed_at',
    '9001,We write to everyone,comment,2026-02-03 09:00:00,admin,1,501,closed,2026-02-03 09:00:00,2026-02-03 09:00:00,2026-02-03 12:00:00',
    '9002,The seat list is old,comment,2026-02-03 09:15:30,user,77,501,closed,2026-02-03 09:00:00,2026-02-03 09:00:00,2026-02-03 12:00:00',
    '9003,Thank you,comment,2026-02-03 09:25:30,user,77,501,closed,2026-02-03 09:00:00,2026-02-03 09:00:00,2026-02-03 12:00:00',
    '9004,The timer jumps,comment,2026-02-04 09:15:30,lead,78,502,open,2026-02-04 09:15:30,,',
  ]);
  expect(report.format).toBe('intercom-transcripts');
  expect(report.columns).toMatchObject({
    id: 'conversation_id',
    created: 'message_created_at',
    solved: 'conversation_closed_at',
    body: 'message_body',
    direction: 'message_author_type',
    status: 'conversation_state',
  });
  expect([...tickets.keys()]).toEqual(['501', '502']);
  expect(tickets.get('501')).toMatchObject({
    createdAt: '2026-02-03T09:00:00Z',
    body: 'The seat list is old',
    status: 'closed',
  });
  expect(tickets.get('502')?.body).toBe('The timer jumps');
});
