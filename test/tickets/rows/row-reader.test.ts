import { afterAll, expect, test } from 'vitest';
import { readTickets } from '../../../src/tickets/index.ts';
import { exportFolder } from '../export-file.ts';

const { folder, write, remove } = exportFolder();
afterAll(remove);

test('what is redacted is counted once a row, however often it is shown', async () => {
  const path = write(
    'groups.csv',
    'id,created_at,subject,group\n1,2026-03-02T10:00:00Z,Printing,desk@example.org\n2,2026-03-03T10:00:00Z,Uploads,desk@example.org\n',
  );
  const { tickets, files, redactions } = await readTickets([path], {}, { root: folder });
  expect(tickets.map(({ group }) => group)).toEqual(['⟨email⟩', '⟨email⟩']);
  expect(files[0]?.samples['group']).toEqual(['⟨email⟩']);
  expect(redactions).toEqual({ email: 2 });
});

test('nothing is cut before it is redacted', async () => {
  const long = `${'very '.repeat(38)}ann.fields@school.example`;
  const subject = `${'word '.repeat(198)}+49 170 1234567 is mine`;
  const path = write('long.csv', `id,created_at,subject,group\n1,2026-03-02T10:00:00Z,${subject},${long}\n`);
  const [ticket] = (await readTickets([path], {}, { root: folder })).tickets;
  expect(ticket?.group).not.toMatch(/ann|fields|school/);
  expect(ticket?.subject).not.toMatch(/49|170|12345/);
});
