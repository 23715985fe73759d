import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Chronicle, computeChronicle, foldersOf, readSources } from '../../../src/chronicle/index.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'earshot-report-'));
  await mkdir(join(root, 'content'));
  await mkdir(join(root, 'data', 'tickets'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const reportOf = async (exports: Record<string, string>): Promise<Chronicle['report']> => {
  for (const [name, text] of Object.entries(exports))
    await writeFile(join(root, 'data', 'tickets', name), text);
  return (await computeChronicle(await readSources(foldersOf(root, {})))).report;
};

const whole = 'id,created_at,subject\n7,2026-03-02T09:00:00Z,Printing\n8,never,Uploads\n';
const header = 'id,created_at,subject\n';
const page = '<!DOCTYPE html><html><body>Log in</body></html>';

it('a file that was refused is told with its reason, and is in no account of rows and columns', async () => {
  const report = await reportOf({ 'login.csv': page, 'whole.csv': whole });
  expect(report.refused).toEqual([
    { file: 'data/tickets/login.csv', reason: expect.stringContaining('This is a web page (HTML)') },
  ]);
  expect(report.read.map(({ file }) => file)).toEqual(['data/tickets/whole.csv']);
  expect(report.rejectedRows).toMatchObject([{ file: 'data/tickets/whole.csv', line: 3 }]);
  expect(report.layouts.flatMap(({ files }) => files.map(({ file }) => file))).toEqual([
    'data/tickets/whole.csv',
  ]);
  expect(report.sentences.slice(0, 2)).toEqual([
    expect.stringMatching(
      /^1 ticket from one file, .* Every row of the files that could be read is accounted for\./,
    ),
    expect.stringMatching(/^One file was refused/),
  ]);
});

it('a file with a header and no row is told, and was read', async () => {
  const report = await reportOf({ 'header.csv': header, 'whole.csv': whole });
  expect(report.refused).toEqual([]);
  expect(report.sentences.join(' ')).toContain(
    'data/tickets/header.csv holds the names of columns and no row.',
  );
});

it('where no file could be read nothing is claimed of rows', async () => {
  const report = await reportOf({ 'login.csv': page });
  expect(report.sentences).toEqual([
    'The one file could not be read.',
    expect.stringMatching(/^One file was refused/),
  ]);
});
