import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { readTickets } from '../../src/tickets/index.ts';
import { exportFolder } from './export-file.ts';

const { folder, write, remove } = exportFolder();
afterAll(remove);

const header = 'id,created_at,updated_at,subject,description,status,requester';
const row = (id: number, text = 'The page stays white', status = 'open') =>
  `${id},2026-03-0${(id % 9) + 1} 10:00:00,2026-03-1${id % 9} 12:00:00,Cannot open exam ${id},${text},${status},Ann Fields`;
const three = [header, row(1), row(2), row(3)].join('\n');

async function read(name: string, content: string | Uint8Array, settings = {}) {
  const result = await readTickets([write(name, content)], settings, { root: folder });
  const report = result.files[0];
  if (report === undefined) throw new Error('no report');
  return { ...result, report };
}

describe('an export file', () => {
  test('gives each row as a ticket with where it came from', async () => {
    const { tickets, report } = await read('plain.csv', three);
    expect(tickets.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(tickets[0]).toMatchObject({
      createdAt: '2026-03-02T10:00:00Z',
      updatedAt: '2026-03-11T12:00:00Z',
      subject: 'Cannot open exam 1',
      body: 'The page stays white',
      status: 'open',
      from: { file: 'plain.csv', line: 2 },
    });
    expect(report).toMatchObject({
      rows: 3,
      accepted: 3,
      updated: 0,
      duplicates: 0,
      rejected: 0,
      delimiter: ',',
    });
    expect(report.columns).toMatchObject({ id: 'id', created: 'created_at', subject: 'subject' });
  });

  test.each([
    ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${three}`, 'utf16le')],
    ['UTF-16 BE with a mark', Buffer.from(`\uFEFF${three}`, 'utf16le').swap16()],
    ['UTF-16 LE without a mark', Buffer.from(three, 'utf16le')],
    ['UTF-8 with two marks', Buffer.from(`\uFEFF\uFEFF${three}`)],
    ['gzip under another name', gzipSync(three)],
    ['gzip in two members', Buffer.concat([gzipSync(three.slice(0, 90)), gzipSync(three.slice(90))])],
    ['carriage returns alone', three.replaceAll('\n', '\r')],
    ['semicolons', three.replaceAll(',', ';')],
    ['tabs', three.replaceAll(',', '\t')],
    ['a declared delimiter', `sep=|\n${three.replaceAll(',', '|')}`],
    ['lines above the header', `Ticket report\nFrom,2026-03-01\n\n${three}`],
    ['spaces after delimiters', three.replaceAll(',', ', ')],
  ])('is read whatever its bytes: %s', async (_, content) => {
    const { tickets, rejected } = await read('bytes.csv', content);
    expect(rejected).toEqual([]);
    expect(tickets.map(({ id, subject }) => [id, subject])).toEqual([
      ['1', 'Cannot open exam 1'],
      ['2', 'Cannot open exam 2'],
      ['3', 'Cannot open exam 3'],
    ]);
  });

  test('in Windows-1252 keeps its accents, and one bad byte does not turn UTF-8 into something else', async () => {
    const western = await read(
      'western.csv',
      Buffer.from(`${header}\n${row(1, 'le réseau est bloqué')}`, 'latin1'),
    );
    expect(western.report.encoding).toBe('windows-1252');
    expect(western.tickets[0]?.body).toBe('le réseau est bloqué');
    const text = `${header}\n${row(1, 'המבחן ריק')}\n${row(2, 'המבחן ריק')}`;
    const damaged = await read('damaged.csv', Buffer.concat([Buffer.from(text), Buffer.from([0xe9])]));
    expect(damaged.report.encoding).toBe('utf-8');
    expect(damaged.tickets[0]?.body).toBe('המבחן ריק');
    expect(damaged.report.notes.join()).toContain('1 byte was damaged');
  });

  test.each([
    ['empty', ''],
    ['empty', ' \n \n'],
    ['Excel workbook', 'PK\u0003\u0004rest'],
    ['web page', '<!DOCTYPE html><html><body>Log in</body></html>'],
    ['JSON', '[{"id": 1}]'],
    ['PDF', '%PDF-1.7'],
    ['no column names', '1,2026-03-01 10:00:00,Cannot open\n2,2026-03-02 10:00:00,Cannot save'],
    ['Its columns are: id, subject, status', 'id,subject,status\n1,Cannot open,open\n2,Cannot save,open'],
  ])('that can not be used is named for what it is: %s', async (what, content) => {
    const { tickets, report, rejected } = await read('other.csv', content);
    expect(tickets).toEqual([]);
    expect(report).toMatchObject({ file: 'other.csv', rows: 0, rejected: 0 });
    expect(rejected).toHaveLength(1);
    expect(rejected[0]).toMatchObject({ file: 'other.csv', line: 1 });
    expect(rejected[0]?.reason).toContain(what);
  });

  test('without ids names each ticket for what it says, the same each time', async () => {
    const content =
      'created,subject,email\n2026-03-01 10:00:00,Cannot open,a@example.org\n2026-03-01 10:00:00,Cannot save,a@example.org';
    const { tickets } = await read('nameless.csv', content);
    expect(tickets.map(({ subject }) => subject).sort()).toEqual(['Cannot open', 'Cannot save']);
    expect(new Set(tickets.map(({ id }) => id)).size).toBe(2);
    expect((await read('nameless.csv', content)).tickets).toEqual(tickets);
  });

  test('that is not there is told, and the others are read', async () => {
    const { tickets, rejected } = await readTickets(
      [`${folder}/absent.csv`, write('there.csv', three)],
      {},
      { root: folder },
    );
    expect(tickets).toHaveLength(3);
    expect(rejected).toEqual([
      { file: 'absent.csv', line: 1, reason: 'There is no file under this name. Check the path.' },
    ]);
  });
});

test('a file with a header and no rows is read, and holds nothing', async () => {
  const { report, rejected } = await read('header.csv', header);
  expect(report).toMatchObject({ rows: 0, accepted: 0 });
  expect(rejected).toEqual([]);
});

describe('a row', () => {
  test('is rejected alone, with its line and without its text, when its date or its id can not be read', async () => {
    const text = [
      header,
      row(1),
      row(2).replace('2026-03-03 10:00:00', '2026-02-30 10:00:00'),
      row(3).replace('3,', ','),
      row(4),
    ];
    const { tickets, rejected, report } = await read('rows.csv', text.join('\n'));
    expect(tickets.map(({ id }) => id)).toEqual(['1', '4']);
    expect(rejected.map(({ line, ticket }) => [line, ticket])).toEqual([
      [3, '2'],
      [4, undefined],
    ]);
    expect(rejected.map(({ reason }) => reason).join()).not.toMatch(/02-30|exam/);
    expect(report).toMatchObject({ rows: 4, accepted: 2, rejected: 2 });
  });

  test('without its last empty cells is accepted, a line of totals is not', async () => {
    const text = [
      header,
      '1,2026-03-01 10:00:00,,Cannot open',
      row(2),
      'Total,,,2,,,',
      'Exported by the helpdesk',
    ];
    const { tickets, rejected } = await read('short.csv', text.join('\n'));
    expect(tickets.map(({ id }) => id)).toEqual(['1', '2']);
    expect(rejected.map(({ line }) => line)).toEqual([4, 5]);
  });

  test('with a comma too many in its text is joined again, and the report says so', async () => {
    const text = [header, row(1), row(2, 'first, second, third'), row(3)].join('\n');
    const { tickets, report } = await read('long.csv', text);
    expect(tickets.find(({ id }) => id === '2')).toMatchObject({
      body: 'first, second, third',
      status: 'open',
    });
    expect(report.notes.join()).toContain('line 3');
  });

  test('that repeats the header is no ticket and no rejection', async () => {
    const { tickets, report } = await read('glued.csv', `${three}\n\uFEFF${header}\n${row(4)}`);
    expect(tickets).toHaveLength(4);
    expect(report).toMatchObject({ rows: 4, rejected: 0 });
    expect(report.notes.join()).toContain('line 5');
  });

  test('of several lines counts lines as an editor does', async () => {
    const text = `${header}\n${row(1, '"one\r\ntwo\r\nthree"')}\n\n${row(2)}`;
    const { tickets } = await read('lines.csv', text);
    expect(tickets.map(({ from }) => from.line)).toEqual([2, 6]);
    expect(tickets[0]?.body).toBe('one\ntwo\nthree');
  });
});

describe('a quotation mark that is not closed', () => {
  const rows = Array.from({ length: 30 }, (_, at) => row(at + 100));

  test.each([
    ['with no other in the file', ['"It began on Monday']],
    ['with another one later', ['"It began on Monday', 'plain', 'plain', '"It began']],
    ['with proper ones later', ['"It began on Monday', 'plain', '"one, ""two"""', '"one\ntwo"']],
    ['as text', ['a 6" tablet', '"quoted" then not', '""Timer"" jumps']],
  ])('costs no row but its own: %s', async (_, texts) => {
    const broken = [
      header,
      ...rows.slice(0, 10),
      ...texts.map((text, at) => row(at + 1, text)),
      ...rows.slice(10),
    ];
    const { tickets, report, rejected } = await read('quote.csv', broken.join('\n'));
    expect(tickets.length + rejected.length).toBe(30 + texts.length);
    expect(rejected.length).toBeLessThanOrEqual(1);
    expect(report.notes.join() + rejected.map(({ reason }) => reason).join()).toMatch(/quotation mark/i);
  });

  test('is not seen in a long proper cell', async () => {
    const log = Array.from({ length: 5000 }, (_, at) => `at step ${at}, ok`).join('\n');
    const { tickets, rejected, report } = await read(
      'log.csv',
      [header, row(1, `"${log}"`), row(2)].join('\n'),
    );
    expect(rejected).toEqual([]);
    expect(tickets.map(({ id }) => id)).toEqual(['1', '2']);
    expect(tickets[1]?.from.line).toBe(5002);
    expect(tickets[0]?.body.length).toBeLessThanOrEqual(20_000);
    expect(report.notes.join()).not.toContain('Quotation');
  });
});

describe('a ticket in several rows', () => {
  const state = (updated: string, status: string) =>
    `7,2026-03-01 10:00,${updated},Cannot open,White page,${status},Ann Fields`;

  test('counts once, in its newest state, whatever the order of the files', async () => {
    const a = write('a.csv', [header, row(1), state('2026-03-02 10:00', 'open')].join('\n'));
    const b = write(
      'b.csv',
      [header, state('2026-03-05 10:00', 'solved'), state('2026-03-05 10:00', 'solved')].join('\n'),
    );
    const c = write('c.csv', [header, state('2026-03-03 10:00', 'pending'), row(2)].join('\n'));
    const one = await readTickets([a, b, c], {}, { root: folder, requesterKey: 'k' });
    expect(one.tickets.find(({ id }) => id === '7')).toMatchObject({
      status: 'solved',
      from: { file: 'b.csv', line: 3 },
    });
    expect(one.files.map(({ accepted, updated, duplicates }) => [accepted, updated, duplicates])).toEqual([
      [2, 0, 0],
      [0, 1, 1],
      [1, 0, 1],
    ]);
    expect(await readTickets([c, b, a], {}, { root: folder, requesterKey: 'k' })).toEqual(one);
  });

  test('of two projects with the same numbers are two tickets', async () => {
    const text =
      'package,number,created,closed\ntools,1,2026-03-01T10:00:00Z,\nmaps,1,2026-03-02T10:00:00Z,\nmaps,2,2026-03-03T10:00:00Z,';
    const { tickets } = await read('projects.csv', text);
    expect(tickets.map(({ id }) => id)).toEqual(['tools-1', 'maps-1', 'maps-2']);
  });

  test('of an event log takes the row with the highest counter', async () => {
    const text = [
      'number,incident_state,sys_mod_count,caller_id,opened_at,sys_updated_at,assignment_group',
      'INC1,New,0,Caller 1,29-02-2016 01:16,29-02-2016 01:23,Group 56',
      'INC1,Closed,2,Caller 1,29-02-2016 01:16,29-02-2016 08:53,Group 56',
      'INC1,Resolved,1,Caller 1,29-02-2016 01:16,29-02-2016 08:53,Group 56',
    ].join('\n');
    const { tickets, report } = await read('events.csv', text);
    expect(tickets).toHaveLength(1);
    expect(tickets[0]).toMatchObject({ id: 'INC1', status: 'Closed', group: 'Group 56' });
    expect(report).toMatchObject({ format: 'servicenow', accepted: 1, updated: 1, duplicates: 1 });
  });
});

test('an id that a spreadsheet has shortened is rejected rather than merged with others', async () => {
  const { tickets, rejected } = await read(
    'sheet.csv',
    [header, '1.00E+11,2026-03-01 10:00,,Cannot open,x,open,', row(2)].join('\n'),
  );
  expect(tickets.map(({ id }) => id)).toEqual(['2']);
  expect(rejected[0]?.reason).toContain('spreadsheet');
});

test('the same requester has the same key under one secret, another under another, and never their name', async () => {
  const path = write(
    'people.csv',
    [header, row(1), row(2), row(3).replace('Ann Fields', 'Luc Morel')].join('\n'),
  );
  const keys = async (requesterKey: string) =>
    (await readTickets([path], {}, { requesterKey })).tickets.map(({ requester }) => requester);
  const [first, second, third] = await keys('one');
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
  expect((await keys('two'))[0]).not.toBe(first);
});

test('progress ends with all bytes of each file', async () => {
  const seen: { file: string; bytes: number; totalBytes: number }[] = [];
  await readTickets(
    [write('progress.csv', three)],
    {},
    { root: folder, onProgress: (progress) => seen.push(progress) },
  );
  expect(seen.at(-1)).toMatchObject({
    file: 'progress.csv',
    bytes: Buffer.byteLength(three),
    totalBytes: Buffer.byteLength(three),
  });
});

test('a file name that holds an address is redacted in reports', async () => {
  const { report, tickets } = await read('for ann.fields@school.example.csv', three);
  expect(JSON.stringify([report, tickets])).not.toContain('ann.fields');
});
