import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('conversations of Chatwoot are recognised, with seconds since 1970', async () => {
  const { report, tickets } = await readExport([
    'id,account_id,inbox_id,inbox_name,status,priority,assignee_name,contact_name,contact_email,labels,first_message,created_at,last_activity_at',
    '7001,1,3,Website,open,high,Dana Levi,Ann Fields,ann@school.example,"seats,urgent",The seat list for Ann is old,1770110130,1770113730',
    '7002,1,3,Website,resolved,,Dana Levi,Luc Morel,luc@college.example,,The timer jumps,1770196530,1770199530',
    '7003,1,4,Mail,open,,,Ann Fields,ann@school.example,,The timer stops,1770282930,1770285930',
  ]);
  expect(report.format).toBe('chatwoot');
  expect(report.columns).toEqual({
    id: 'id',
    created: 'created_at',
    updated: 'last_activity_at',
    body: 'first_message',
    requester: 'contact_name',
    email: 'contact_email',
    group: 'inbox_name',
    assignee: 'assignee_name',
    priority: 'priority',
    status: 'status',
    tags: 'labels',
  });
  expect(tickets.get('7001')).toMatchObject({
    createdAt: '2026-02-03T09:15:30Z',
    body: 'The seat list for ⟨name⟩ is old',
    tags: ['seats', 'urgent'],
    group: 'Website',
    status: 'open',
  });
  expect(tickets.get('7003')?.requester).toBe(tickets.get('7001')?.requester);
});

test('where a row is a message, the conversation is the ticket', async () => {
  const { report, tickets } = await readExport([
    'id,conversation_id,inbox_id,message_type,content,created_at,sender_name',
    '1,7001,3,incoming,The seat list is old,2026-02-03T09:15:30Z,Ann Fields',
    '2,7001,3,outgoing,We look at it,2026-02-03T09:25:30Z,Dana Levi',
    '3,7002,3,incoming,The timer jumps,2026-02-04T09:15:30Z,Luc Morel',
  ]);
  expect(report).toMatchObject({
    format: 'chatwoot',
    columns: { id: 'conversation_id', direction: 'message_type' },
  });
  expect(tickets.get('7001')?.body).toBe('The seat list is old');
});
