import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNamed, formatOf } from '../../../src/tickets/formats/index.ts';
import { readExport } from './read-export.ts';

const zoho = [
  'ID',
  'Ticket Id',
  'Department',
  'Contact Name',
  'Email',
  'Subject',
  'Status',
  'Ticket Owner',
  'Created Time',
  'Modified Time',
];
const freshservice = [
  'Subject',
  'Status',
  'Urgency',
  'Impact',
  'Priority',
  'Group',
  'Agent',
  'Ticket Id',
  'Requester Name',
  'Created Time',
];
const freshdesk = [
  'Ticket ID',
  'Subject',
  'Status',
  'Priority',
  'Source',
  'Type',
  'Agent',
  'Group',
  'Created time',
  'Tags',
];
const gorgias = [
  'Ticket id',
  'Initial channel',
  'Subject',
  'Tags',
  'Customer email',
  'Status',
  'Creation date',
];

test.each([
  ['zoho-desk', zoho],
  ['freshservice', freshservice],
  ['freshdesk', freshdesk],
  ['gorgias', gorgias],
])('the helpdesk that names the most of the columns is %s, in any order of them', (name, headers) => {
  fc.assert(
    fc.property(fc.shuffledSubarray(headers, { minLength: headers.length }), (shuffled) => {
      expect(formatOf(shuffled).name).toBe(name);
    }),
  );
});

test('columns of an account’s own change nothing', () => {
  expect(formatOf([...freshdesk, 'Region', 'Custom field', 'Created', 'Customer', 'Number']).name).toBe(
    'freshdesk',
  );
});

test('a header of none of them is read by its columns alone', async () => {
  expect(formatOf(['Id', 'Created', 'Subject']).name).toBe('columns');
  expect(formatNamed('no such helpdesk').name).toBe('columns');
});

test('a format is found again by its name', () => {
  for (const headers of [zoho, freshservice, freshdesk, gorgias]) {
    const format = formatOf(headers);
    expect(formatNamed(format.name)).toBe(format);
  }
});

test('what a format names must fit the values: a file is read by its contents when it only looks like one', async () => {
  const { report, tickets } = await readExport([
    'Ticket ID,Created time,Source,Opened,Subject',
    '7001,Monday,Portal,2026-02-03 09:15,Seat list is old',
    '7002,Tuesday,Portal,2026-02-04 09:15,Timer jumps',
  ]);
  expect(report).toMatchObject({ format: 'freshdesk', columns: { created: 'Opened' } });
  expect(tickets.get('7001')?.createdAt).toBe('2026-02-03T09:15:00Z');
});
