import { describe, expect, test } from 'vitest';
import { cutOffNote } from '../../../src/tickets/records/cut-off.ts';
import { readRecords } from '../../../src/tickets/records/read-records.ts';
import { readBytes, readText } from './read-export.ts';

const header = 'id,created,subject,description,status';
const row = (id: number, text = 'The page stays white', status = 'open') =>
  `${id},2026-03-01 10:00,Cannot open,${text},${status}`;
const file = (...rows: string[]) => [header, row(1), row(2), ...rows, row(98), row(99)].join('\n');

/** The third row of such a file: its text, and how many rows there are. */
async function third(
  text: string,
): Promise<{ body: string | undefined; ids: string[]; mended: number; rejected: number }> {
  const { column, rows, rejected } = await readText(text);
  const at = column('id').indexOf('3');
  return {
    body: column('body')[at],
    ids: column('id'),
    mended: rows.filter(({ mended }) => mended).length,
    rejected: rejected.length,
  };
}

describe('line ends', () => {
  const rows = [row(1, '"one\ntwo"'), row(2, '"one\r\ntwo"'), row(3), row(4)];
  test.each([
    ['LF', '\n', [2, 4, 6, 7]],
    ['CRLF', '\r\n', [2, 4, 6, 7]],
    ['CR', '\r', [2, 4, 6, 7]],
  ])('%s part records, and those inside a text do not', async (_, end, lines) => {
    const read = await readText([header, ...rows].join(end));
    expect(read.rows.map(({ line }) => line)).toEqual(lines);
    expect(read.column('body').slice(0, 2)).toEqual(['one\ntwo', 'one\r\ntwo']);
    expect(read.lines).toBe(7);
  });

  test('may be mixed, and empty lines count as lines of the file', async () => {
    const read = await readText(`${header}\r\n${row(1)}\n\n${row(2)}\r\n\r\n\r\n${row(3)}\r${row(4)}\n\n`);
    expect(read.rows.map(({ line }) => line)).toEqual([2, 4, 7, 8]);
    expect(read.lines).toBe(9);
  });

  test('are counted from where a range of the file begins', async () => {
    const shape = {
      delimiter: ',',
      escaping: '"',
      spaced: false,
      width: 2,
      startsRecord: () => true,
      hasBeginning: () => true,
      tidy: (cells: readonly string[]) => cells,
    } as const;
    const seen: number[] = [];
    async function* text() {
      yield 'a,b\n"c\n';
      yield 'd",e\nf,g\n';
    }
    const lines = await readRecords(
      text(),
      shape,
      ({ line }) => seen.push(line),
      () => {},
      500,
    );
    expect([seen, lines]).toEqual([[500, 501, 503], 4]);
  });
});

describe('a quotation mark', () => {
  test.each([
    ['a 5" nail', 'a 5" nail'],
    ['5"', '5"'],
    ['"quoted" then not', '"quoted" then not'],
    ['""Timer"" jumps', '""Timer"" jumps'],
    ['"a \\"b\\", c"', 'a "b", c'],
    ['"a ""b"" c"', 'a "b" c'],
    ['"It began', '"It began'],
    ['"one\ntwo" three', '"one\ntwo" three'],
    ['"one"\ntwo"', 'one"\ntwo'],
    ['"one" two\nthree, four"', 'one" two\nthree, four'],
  ])('out of order costs nothing: %s', async (text, body) => {
    expect(await third(file(row(3, text)))).toEqual({
      body,
      ids: ['1', '2', '3', '98', '99'],
      mended: text === '"a ""b"" c"' ? 0 : 1,
      rejected: 0,
    });
  });

  test('that strayed into an id or a date is taken off', async () => {
    const read = await readText(file('3",2026-03-0"2 10:00,Cannot open,x,open'));
    expect(read.rows[2]?.cells.slice(0, 2)).toEqual(['3', '2026-03-02 10:00']);
  });

  test('that is not closed does not swallow the rows after it, be there others or not', async () => {
    for (const after of [[], [row(4, '"one, ""two"""')], [row(4, '"one\ntwo"')], [row(4, 'x" y')]]) {
      const { ids, rejected } = await third(file(row(3, '"It began, on Monday'), ...after));
      expect(ids.filter((id) => id !== '4')).toEqual(['1', '2', '3', '98', '99']);
      expect(rejected).toBe(0);
    }
  });

  test('and a second one that together look like one cell over several rows are noticed', async () => {
    const inside = await third(file(row(3, '"torn'), row(4), row(5, 'torn"')));
    expect(inside.ids).toEqual(['1', '2', '3', '4', '5', '98', '99']);
    const last = await third(file(row(3, 'x', '"open'), row(4), row(5, 'x', 'open"')));
    expect(last.ids).toEqual(['1', '2', '3', '4', '5', '98', '99']);
  });

  test('is in its place around a pasted piece of an export', async () => {
    const pasted = `"I exported this:\n${row(3)}\n${row(4)}\nbut two are missing"`;
    const { ids, mended } = await third(file(row(7, pasted)));
    expect([ids, mended]).toEqual([['1', '2', '7', '98', '99'], 0]);
  });

  test('does no harm where the id stands behind a text of several lines', async () => {
    const line = (id: number, text: string) => `Cannot open,${text},open,${id},2026-03-01 10:00`;
    const texts = ['"one\ntwo, three"', 'a 5" nail', '"torn', '"one\ntwo"', '"one"\ntwo"', '"one\n\ntwo"'];
    const read = await readText(
      ['subject,description,status,id,created', ...texts.map((text, at) => line(at + 1, text))].join('\n'),
    );
    expect(read.column('id')).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(read.rejected).toEqual([]);
  });
});

describe('a file that was cut off', () => {
  test.each([
    ['in a cell', '5,2026-03-01 10:00,Cann'],
    ['in a quoted cell', '5,2026-03-01 10:00,Cannot open,"one tw'],
    ['in a quoted cell of several lines', '5,2026-03-01 10:00,Cannot open,"one\ntwo thr'],
  ])('%s loses its last row, which is told', async (_, last) => {
    const { column, rejected } = await readText(`${file()}\n${last}`);
    expect(column('id')).toEqual(['1', '2', '98', '99']);
    expect(rejected).toEqual([
      { line: 6, reason: expect.stringContaining('ends in the middle of this row') },
    ]);
  });

  test('is not one whose rows leave their last cells out', async () => {
    const short = '5,2026-03-01 10:00,Cannot open';
    expect((await readText([header, short, short.replace('5', '6')].join('\n'))).rejected).toEqual([]);
  });

  test('at a number of rows that exports have at most is told', () => {
    expect(cutOffNote(10_000)).toContain('10000 rows');
    expect([999, 1001, 12_345].map(cutOffNote)).toEqual([undefined, undefined, undefined]);
  });
});

test('rows in quotation marks as a whole are taken out of them', async () => {
  const wrapped = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const read = await readText(
    [header, wrapped(row(1)), wrapped(row(2, '"one, ""two"""')), wrapped(row(3, '"one\ntwo"')), row(4)].join(
      '\n',
    ),
  );
  expect(read.column('body')).toEqual([
    'The page stays white',
    'one, "two"',
    'one\ntwo',
    'The page stays white',
  ]);
});

test('a text is read the same in any number of pieces', async () => {
  const text = file(row(3, '"torn'), row(4, '"one\ntwo"'), row(5, 'x"y'), row(6, 'המבחן'));
  const whole = await readText(text);
  for (const pieces of [2, 7, 40, text.length]) {
    const parted = await readText(text, pieces);
    expect([parted.rows, parted.rejected, parted.lines]).toEqual([whole.rows, whole.rejected, whole.lines]);
  }
});

test('what a crash or an old system leaves at the end of a file is no row', async () => {
  for (const tail of ['\u001a', '\n\u001a', '\n\u001a\n', '\n'.padEnd(4096, '\0')]) {
    const { rows, rejected, column } = await readBytes(Buffer.from(file() + tail));
    expect([rows.length, rejected.length, column('status').at(-1)]).toEqual([4, 0, 'open']);
  }
});
