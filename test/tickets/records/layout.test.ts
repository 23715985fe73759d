import { describe, expect, test } from 'vitest';
import { findLayout, type Layout } from '../../../src/tickets/records/layout.ts';

const header = ['Id', 'Created at', 'Subject', 'Description', 'Status'];
const row = (id: number, text = 'The page stays white') => [
  `${id}`,
  '2026-03-01 10:00',
  'Cannot open',
  text,
  'open',
];
const table = (mark: string, rows = [row(1), row(2), row(3)]) =>
  [header, ...rows].map((cells) => cells.join(mark)).join('\n');

function layoutOf(text: string): Layout {
  const layout = findLayout(text, false);
  if ('refusal' in layout) throw new Error(layout.refusal);
  return layout;
}

function refusalOf(text: string): string {
  const layout = findLayout(text, false);
  return 'refusal' in layout ? layout.refusal : `columns ${layout.headers.join(', ')}`;
}

describe('the delimiter', () => {
  test.each([',', ';', '\t', '|', '\u0001'])('%j is found', (mark) => {
    expect(layoutOf(table(mark))).toMatchObject({ delimiter: mark, headers: header, headerLine: 1 });
  });

  test('is the one that parts every row alike, not the one that is there most', () => {
    const rows = [
      ['1', 'Tue, 3 Feb 2026, 09:15', '1,5', 'one, two, three, four, five', 'open'],
      ['2', 'Wed, 4 Feb 2026, 10:00', '2,25', 'six, seven, eight, nine', 'open'],
    ];
    expect(layoutOf(table(';', rows)).delimiter).toBe(';');
    expect(layoutOf(table('|', [row(1, 'a; b; c; d, e, f'), row(2, 'g; h; i; j, k')])).delimiter).toBe('|');
  });

  test.each([
    ['sep=;\n', 1],
    ['"sep=;"\r\n', 1],
    ['\r\n\r\nsep=;\n', 3],
    ['sep=; \n\n', 2],
  ])('is read from a first line %j', (line, lines) => {
    expect(layoutOf(line + table(';'))).toMatchObject({
      delimiter: ';',
      headers: header,
      headerLine: lines + 1,
    });
  });

  test('is found all the same when the first line declares another', () => {
    expect(layoutOf(`sep=;\n${table(',')}`)).toMatchObject({ delimiter: ',', headerLine: 2 });
  });
});

describe('the header', () => {
  test.each([
    ['a title and a filter', 'Tickets of March\nFrom,2026-03-01,To,2026-03-31\n\n', 4],
    ['a title as wide as the table', 'Tickets of March,,,,\n,,,,\n', 3],
    ['a quoted note of two lines', '"Exported for the trio,\nwith all of its columns"\n', 3],
    ['a small table with an id', 'id,name\n7,Support\n8,Billing\n\n', 5],
    ['a small table as wide as the table', 'Id,Name,,,\n7,Support,,,\n', 3],
    ['names of groups over the names', 'Ticket,,,,Agent\n', 2],
  ])('is found under %s', (_, above, line) => {
    expect(layoutOf(above + table(','))).toMatchObject({ headers: header, headerLine: line });
  });

  test('is found by the dates under it where no name is known', () => {
    const text = 'zzkod,zzcas,zzpopis\n1,2026-03-01 10:00,a\n2,2026-03-02 10:00,b\n';
    expect(layoutOf(text).headers).toEqual(['zzkod', 'zzcas', 'zzpopis']);
  });

  test('is refused when it is not there, because names of people would not be known', () => {
    const rows = [row(1), row(2)].map((cells) => cells.join(',')).join('\n');
    expect(refusalOf(rows)).toContain('no column names');
    expect(refusalOf('to be done,today\nnothing,more\n')).toContain('no table of tickets');
  });

  test('loses nameless columns at its end only when nothing is in them', () => {
    expect(layoutOf('Id,Created at,,\n1,2026-03-01,,\n2,2026-03-02,,\n').headers).toEqual([
      'Id',
      'Created at',
    ]);
    expect(layoutOf('Id,Created at,\n1,2026-03-01,x\n2,2026-03-02,y\n').headers).toEqual([
      'Id',
      'Created at',
      '',
    ]);
  });

  test('gets a nameless column in front where statistics programs number the rows', () => {
    expect(
      layoutOf('Id,Created at,Note\n1,71,2026-03-01,x\n2,72,2026-03-02,y\n3,75,2026-03-02,z\n').headers,
    ).toEqual(['', 'Id', 'Created at', 'Note']);
  });

  test('keeps its name when a quotation mark strayed into it, and Hebrew keeps its own', () => {
    expect(layoutOf(table(',').replace('Created at', 'Crea"ted at'))).toMatchObject({
      headers: header,
      notes: [expect.stringContaining('quotation marks of the header')],
    });
    expect(layoutOf('מזהה,נוצר,דוא"ל\n1,2026-03-01,x\n').headers[2]).toBe('דוא"ל');
  });

  test('with more columns than a table has is refused', () => {
    const wide = (cells: readonly string[]) => [...cells, ...Array<string>(10_001).fill('x')].join(',');
    expect(refusalOf([wide(header), wide(row(1)), wide(row(2))].join('\n'))).toContain('10006 columns');
  });
});

test('lines that stand in quotation marks as a whole are read, with the header and without', () => {
  const wrap = (line: string) => `"${line.replaceAll('"', '""')}"`;
  const lines = table(',', [row(1, '"one, two"'), row(2), row(3)]).split('\n');
  const all = layoutOf(lines.map(wrap).join('\n'));
  const rowsOnly = layoutOf([lines[0], ...lines.slice(1).map(wrap)].join('\n'));
  for (const { headers, sample, notes } of [all, rowsOnly]) {
    expect(headers).toEqual(header);
    expect(sample[0]?.[3]).toBe('one, two');
    expect(notes.join()).toContain('in quotation marks as a whole');
  }
});

test('backslashes before quotation marks are known from the file, and a path that ends in one is not taken for it', () => {
  const escaped = [1, 2, 3, 4].map((id) => row(id, '"a \\"b\\", c"'));
  expect(layoutOf(table(',', escaped))).toMatchObject({
    escaping: '\\',
    notes: [expect.stringContaining('backslash')],
  });
  expect(layoutOf(table(',', [row(1, '"C:\\dir\\"'), row(2, '"a ""b"""')])).escaping).toBe('"');
});

test('a sample that ends inside a cell gives the records before it', () => {
  const layout = findLayout(`${table(',')}\n4,2026-03-04,x,"a long te`, true);
  expect('refusal' in layout ? [] : layout.sample.map(([id]) => id)).toEqual(['1', '2', '3']);
});

test('a first row that is longer than the sample, or never closes a quotation mark, hides no header', () => {
  const log = 'one line of a log, with a comma\n'.repeat(4000);
  const long = findLayout(`${table(',', [])}\n1,2026-03-01 10:00,x,"${log}`, true);
  expect(long).toMatchObject({ headers: header, sample: [] });
  const rows = Array.from({ length: 900 }, (_, at) => row(at + 2));
  const torn = findLayout(table(',', [row(1, '"torn'), ...rows]), true);
  expect(torn).toMatchObject({ headers: header });
  expect('refusal' in torn ? 0 : torn.sample.length).toBeGreaterThan(800);
});
