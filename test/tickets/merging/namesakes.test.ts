import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readTickets } from '../../../src/tickets/index.ts';

let folder: string;
const put = async (name: string, ...rows: string[]): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, `id,created_at,subject\n${rows.join('\n')}\n`);
  return path;
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'earshot-namesakes-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('two desks that both count from 1 keep all their tickets, in any order of the files', async () => {
  const paths = [
    await put('a.csv', '1,2026-01-05T09:00:00Z,Printing', '2,2026-01-06T09:00:00Z,Uploads'),
    await put('b.csv', '1,2026-03-02T09:00:00Z,Invoices', '2,2026-03-03T09:00:00Z,Passwords'),
  ];
  const { tickets, files } = await readTickets(paths);
  expect(tickets.map(({ id, subject }) => `${id} ${subject}`)).toEqual([
    '1 Printing',
    '2 Uploads',
    '1-2026-03-02 Invoices',
    '2-2026-03-03 Passwords',
  ]);
  expect(files.map(({ accepted, updated }) => [accepted, updated])).toEqual([
    [2, 0],
    [2, 0],
  ]);
  expect((await readTickets([...paths].reverse())).tickets).toEqual(tickets);
});

it('a ticket whose creation time differs by a zone, or whose subject is the same, stays one', async () => {
  const paths = [
    await put('a.csv', '1,2026-01-05T09:00:00Z,Printing', '2,2026-01-05T09:00:00Z,Uploads'),
    await put('b.csv', '1,2026-01-05T20:00:00Z,Printing again', '2,2026-03-05T09:00:00Z,Uploads'),
  ];
  expect((await readTickets(paths)).tickets.map(({ id }) => id)).toEqual(['1', '2']);
});
