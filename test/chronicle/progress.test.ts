import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { computeChronicle, foldersOf, type Progress, readSources } from '../../src/chronicle/index.ts';

it('what is told while reading adds up over all files, and every step is told in its order', async () => {
  const root = await mkdtemp(join(tmpdir(), 'earshot-progress-'));
  await mkdir(join(root, 'data', 'tickets'), { recursive: true });
  await mkdir(join(root, 'content'));
  const rows = (from: number, count: number): string =>
    Array.from({ length: count }, (_, n) => `${from + n},2026-03-02T09:00:00Z,Printing`).join('\n');
  await writeFile(join(root, 'data/tickets/a.csv'), `id,created_at,subject\n${rows(1, 3)}\n`);
  await writeFile(join(root, 'data/tickets/b.csv'), `id,created_at,subject\n${rows(10, 4)}\n`);

  const told: Progress[] = [];
  const sources = await readSources(foldersOf(root, {}));
  await computeChronicle(sources, { onProgress: (progress) => told.push(progress) });

  await rm(root, { recursive: true });
  const reading = told.filter(({ step }) => step === 'reading');
  expect(reading.at(-1)).toMatchObject({
    rows: 7,
    bytes: sources.ticketBytes,
    totalBytes: sources.ticketBytes,
  });
  const bytes = reading.map((progress) => progress.bytes ?? 0);
  expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
  expect([...new Set(told.map(({ step }) => step))]).toEqual([
    'reading',
    'sorting',
    'themes',
    'weeks',
    'watches',
  ]);
});
