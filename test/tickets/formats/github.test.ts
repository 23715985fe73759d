import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('issues of GitHub are recognised as gh names them', async () => {
  const { report, tickets } = await readExport([
    'number,title,body,state,labels,author,createdAt,updatedAt,closedAt,url',
    '12,Seat list for annfields,It shows yesterday,OPEN,"bug,good first issue",annfields,2026-02-03T09:15:30Z,2026-02-04T09:15:30Z,,https://git.example/a/b/issues/12',
    '13,Timer jumps,After a reload,CLOSED,bug,lucmorel,2026-02-04T09:15:30Z,2026-02-05T09:15:30Z,2026-02-05T09:15:30Z,https://git.example/a/b/issues/13',
    '14,Timer stops,At noon,OPEN,good first issue,annfields,2026-02-05T09:15:30Z,2026-02-05T09:15:30Z,,https://git.example/a/b/issues/14',
  ]);
  expect(report.format).toBe('github');
  expect(report.columns).toEqual({
    id: 'number',
    created: 'createdAt',
    updated: 'updatedAt',
    solved: 'closedAt',
    subject: 'title',
    body: 'body',
    requester: 'author',
    status: 'state',
    tags: 'labels',
    url: 'url',
  });
  expect(tickets.get('12')).toMatchObject({
    createdAt: '2026-02-03T09:15:30Z',
    subject: 'Seat list for ⟨name⟩',
    body: 'It shows yesterday',
    tags: ['bug', 'good first issue'],
    status: 'OPEN',
  });
  expect(tickets.get('13')?.solvedAt).toBe('2026-02-05T09:15:30Z');
  expect(tickets.get('14')?.requester).toBe(tickets.get('12')?.requester);
});

test('the names of its API are known as well, and `id` there is internal', async () => {
  const { report } = await readExport([
    'id,number,title,state,user.login,created_at,updated_at,closed_at,html_url',
    '2900000001,12,Seat list is old,open,annfields,2026-02-03T09:15:30Z,2026-02-03T09:15:30Z,,https://git.example/a/b/issues/12',
    '2900000002,13,Timer jumps,open,lucmorel,2026-02-04T09:15:30Z,2026-02-04T09:15:30Z,,https://git.example/a/b/issues/13',
  ]);
  expect(report).toMatchObject({
    format: 'github',
    columns: { id: 'number', created: 'created_at', requester: 'user.login' },
  });
});

test('without a number the address gives it', async () => {
  const { report, tickets } = await readExport([
    'title,url,createdAt',
    'Seat list is old,https://git.example/a/b/issues/123,2026-02-03T09:15:30Z',
    'Timer jumps,https://git.example/a/b/issues/124,2026-02-04T09:15:30Z',
  ]);
  expect(report.format).toBe('github');
  expect([...tickets.keys()]).toEqual(['123', '124']);
});
