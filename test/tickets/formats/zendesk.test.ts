import { afterAll, expect, test } from 'vitest';
import { readTickets } from '../../../src/tickets/index.ts';
import { exportFolder } from '../export-file.ts';

const { folder, write, remove } = exportFolder();
afterAll(remove);

test('a Zendesk view export is recognised, and its hyphens are nothing', async () => {
  const path = write(
    'view.csv',
    [
      'Summation column,Id,Requester,Requester id,Requester email,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Updated at,Organization,Solved at,Reopens,First reply time in minutes',
      '1,71,Ann Fields,4778,ann@school.example,Dana Levi,Tier 1,Exam list for Ann,exam list_1,Solved,-,Web form,Incident,2026-01-01 01:04,2026-01-01 03:22,North School,-,0,138',
      '1,72,-,-,-,-,-,Timer jumps,-,Open,-,-,-,2026-01-02 01:04,-,-,-,-,-',
    ].join('\r\n'),
  );
  const { tickets, files } = await readTickets(
    [path],
    { timeZone: 'Europe/Berlin' },
    { root: folder, requesterKey: 'k' },
  );
  expect(files[0]?.format).toBe('zendesk');
  expect(tickets).toEqual([
    {
      id: '71',
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
      from: { file: 'view.csv', line: 2 },
    },
    {
      id: '72',
      createdAt: '2026-01-02T00:04:00Z',
      subject: 'Timer jumps',
      body: '',
      tags: [],
      status: 'Open',
      from: { file: 'view.csv', line: 3 },
    },
  ]);
});
