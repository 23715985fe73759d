import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { openSource, textOf } from '../../../src/tickets/bytes/source.ts';
import { exportFolder } from '../export-file.ts';

const { folder, write, remove } = exportFolder();
afterAll(remove);

const table = 'id,created_at,subject\n1,2026-03-01 10:00,Cannot open\n2,2026-03-02 10:00,Cannot save\n';

async function open(content: string | Uint8Array, name = 'export.csv') {
  return openSource(write(name, content));
}

async function textIn(content: string | Uint8Array): Promise<string> {
  const source = await open(content);
  if ('refusal' in source) throw new Error(source.refusal);
  let text = '';
  for await (const chunk of source.text()) text += chunk;
  return text;
}

async function refusalOf(content: string | Uint8Array): Promise<string> {
  const source = await open(content);
  return 'refusal' in source ? source.refusal : `read as ${source.encoding.name}`;
}

const zip = (name: string) =>
  Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(26), Buffer.from(name)]);

describe('a file that is no table is named for what it is, with what to do', () => {
  test.each([
    ['', 'empty'],
    ['\uFEFF \r\n', 'empty'],
    [
      zip('[Content_Types].xml….xl/workbook.xml'),
      'an Excel workbook, not a table of tickets. Open it in a spreadsheet',
    ],
    [zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'an OpenDocument spreadsheet'],
    // What other programs than Excel begin a workbook with: openpyxl, SheetJS, a streaming writer.
    [
      zip('docProps/app.xml…'),
      'an Excel workbook or another Office document, not a table of tickets. Open it',
    ],
    [zip('_rels/.rels…'), 'save the sheet as "CSV UTF-8"'],
    [zip('xl/worksheets/sheet1.xml…'), 'an Excel workbook, not a table of tickets. Open it in a spreadsheet'],
    [zip('Index/Document.iwa'), 'a Numbers document, not a table of tickets. Open it in a spreadsheet'],
    [zip('tickets-2026.csv'), 'a zip archive, not a table of tickets. Unpack it'],
    [zip('…'), 'If it is a spreadsheet under another name, open it as one and save it as CSV.'],
    [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'an old Excel workbook'],
    ['%PDF-1.7 …', 'a PDF document'],
    ['SQLite format 3\0', 'an SQLite database'],
    ['PAR1\u0015\u0004', 'a Parquet file'],
    [Buffer.from('28b52ffd00', 'hex'), 'a zstd archive'],
    ['<!DOCTYPE html><html><body>Log in</body></html>', 'a web page'],
    ['\uFEFF<table><tr><td>Id</td></tr></table>', 'If it shows a table in a browser'],
    [
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="x">',
      'an Excel workbook saved as XML',
    ],
    ['<?xml version="1.0"?><tickets/>', 'an XML file'],
    ['{"id": 1}\n{"id": 2}\n', 'a JSON file'],
    ['[{"id": 1}]', 'a JSON file'],
    ['Return-Path: <a@b.example>\nSubject: export', 'a saved e-mail'],
    [gzipSync(gzipSync(table)), 'a gzip archive inside another'],
    [gzipSync('<html></html>'), 'a web page'],
  ])('%#: %s', async (content, what) => {
    expect(await refusalOf(content)).toContain(what);
  });

  test.each([
    '"id","created"',
    'BZhId,created',
    '<id>,created',
    '[ID],created',
    '{id},created',
    'GIF89,created',
  ])('and no header is taken for one: %s', async (header) => {
    expect(await refusalOf(`${header}\n1,2026-03-01`)).toBe('read as utf-8');
  });
});

test('a table under pages of empty lines is none of these', async () => {
  expect(await textIn(`${'\n'.repeat(5000)}${table}`)).toContain('Cannot save');
});

describe('gzip', () => {
  test('is read whatever its name, member after member, with UTF-16 inside', async () => {
    expect(await textIn(gzipSync(table))).toBe(table);
    expect(await textIn(Buffer.concat([gzipSync(table.slice(0, 30)), gzipSync(table.slice(30))]))).toBe(
      table,
    );
    expect(await textIn(gzipSync(Buffer.from(`\uFEFF${table}`, 'utf16le')))).toBe(table);
  });

  test('tells how much it holds, besides how much it takes on disk', async () => {
    const packed = gzipSync(table.repeat(100));
    expect(await open(packed)).toMatchObject({ size: packed.length, unpackedSize: 100 * table.length });
    expect(await open(table)).toMatchObject({ size: table.length, unpackedSize: table.length });
  });

  test('that was cut short, damaged, or packs the unlikely is refused as a whole', async () => {
    const packed = gzipSync(table.repeat(200));
    expect(await refusalOf(packed.subarray(0, packed.length - 20))).toContain('ends too early');
    const damaged = Buffer.from(packed);
    damaged.writeUInt32LE(7, damaged.length - 8);
    expect(await refusalOf(damaged)).toContain('is damaged');
    expect(await refusalOf(gzipSync(Buffer.alloc(80 * 2 ** 20, 'a')))).toContain('200 times its size');
  });
});

test('what is no file, is not there or may not be read is told in a sentence', async () => {
  mkdirSync(join(folder, 'folder.csv'));
  execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link.csv'));
  const refusals = await Promise.all(
    ['folder.csv', 'pipe.csv', 'link.csv', 'absent.csv'].map(async (name) => {
      const source = await openSource(join(folder, name));
      return 'refusal' in source ? source.refusal : '';
    }),
  );
  expect(refusals).toEqual([
    expect.stringContaining('a folder'),
    expect.stringContaining('a pipe or a device'),
    expect.stringContaining('no file under this name'),
    expect.stringContaining('no file under this name'),
  ]);
});

test.each(['utf-8', 'windows-1252', 'windows-1255'])(
  'ranges of a file give together what the whole gives, in %s',
  async (encoding) => {
    const lines = Array.from({ length: 9 }, (_, at) => `${at},2026-03-01,x${'é'.repeat(at)}\r\n`);
    const bytes = lines.map((line) => Buffer.from(line, encoding === 'utf-8' ? 'utf8' : 'latin1'));
    const plan = { path: write('ranges.csv', Buffer.concat(bytes)), packed: false, encoding };
    let read = 0;
    const textBetween = async (start: number, end: number) => {
      const chunks: Buffer[] = [];
      for await (const chunk of textOf(plan, { start, end }, (count) => {
        read += count;
      }))
        chunks.push(chunk);
      return Buffer.concat(chunks).toString('utf8');
    };
    const border = bytes.slice(0, 4).reduce((sum, line) => sum + line.length, 0);
    const parts = [await textBetween(0, border), await textBetween(border, Number.POSITIVE_INFINITY)];
    expect(parts.join('')).toBe(await textBetween(0, Number.POSITIVE_INFINITY));
    expect(parts[1]?.startsWith('4,')).toBe(true);
    expect(await textBetween(border, border)).toBe('');
    expect(read).toBe(2 * Buffer.concat(bytes).length);
  },
);
