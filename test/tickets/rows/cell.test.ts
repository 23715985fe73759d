import { expect, test } from 'vitest';
import { chooseColumns } from '../../../src/tickets/columns/choose.ts';
import { formatOf } from '../../../src/tickets/formats/index.ts';
import { cellReader } from '../../../src/tickets/rows/cell.ts';

/** A reader of the cells of the first of some rows. */
function reader(headers: readonly string[], ...rows: readonly (readonly string[])[]) {
  const format = formatOf(headers);
  const cell = cellReader(chooseColumns(headers, rows, format), format);
  return (field: Parameters<typeof cell>[1]) => cell({ line: 2, cells: rows[0] as readonly string[] }, field);
}

test('spaces of any kind around a value go', () => {
  expect(
    reader(
      ['ID', 'Created', 'Subject'],
      ['1', '2026-02-03', '\u200b\u00a0 Seat list \ufeff\u200b'],
    )('subject'),
  ).toBe('Seat list');
});

test.each(['-', '?', 'NULL', 'nan', 'N/A', '(empty)', '\\N', '[]', '{}', 'Unassigned', 'None'])(
  '%s is nothing',
  (value) => {
    expect(
      reader(['ID', 'Created', 'Status'], ['1', '2026-02-03', value], ['2', '2026-02-03', 'open'])('status'),
    ).toBe('');
  },
);

test.each(['1970-01-01 00:00:00', '1970-01-01T00:00:00Z', '0000-00-00 00:00:00'])(
  '%s means never',
  (value) => {
    expect(
      reader(
        ['ID', 'Created', 'Closed'],
        ['1', '2026-02-03', value],
        ['2', '2026-02-03', '2026-02-04'],
      )('solved'),
    ).toBe('');
  },
);

test('a value that only its helpdesk writes for nothing is nothing there', () => {
  const headers = ['ID', 'Team', 'Title', 'Canceled', 'Priority', 'Created'];
  expect(reader(headers, ['E-1', 'Eng', 'Seat list', '', 'No priority', '2026-02-03'])('priority')).toBe('');
});

test('where the chosen column is empty, the next that its helpdesk has for the field serves', () => {
  const headers = ['Ticket ID', 'Created time', 'Last update time', 'Resolved time', 'Closed time'];
  const rows = [
    ['1', '2026-02-03 09:00', '2026-02-03 09:00', '', '2026-02-05 09:00'],
    ['2', '2026-02-03 09:00', '2026-02-03 09:00', '2026-02-04 09:00', '2026-02-05 09:00'],
  ];
  expect(reader(headers, ...rows)('solved')).toBe('2026-02-05 09:00');
});

test('a date and a time of day in two columns are one moment', () => {
  expect(reader(['Case', 'Date', 'Time'], ['1', '03-02-26', '9:15:30 AM'])('created')).toBe(
    '03-02-26 9:15:30 AM',
  );
  expect(reader(['Case', 'Date', 'Time'], ['1', '2026-02-03 00:00:00', '09:15'])('created')).toBe(
    '2026-02-03 09:15',
  );
  expect(
    reader(['Case', 'Date', 'Time'], ['1', '2026-02-03', ''], ['2', '2026-02-03', '09:15'])('created'),
  ).toBe('2026-02-03');
});

test('the project comes from the address where no column names it', () => {
  const headers = ['Issue ID', 'URL', 'Title', 'Created At (UTC)'];
  expect(
    reader(headers, ['12', 'https://git.example/a/maps/-/issues/12', 'Seat list', '2026-02-03 09:15:30'])(
      'project',
    ),
  ).toBe('a/maps');
});
