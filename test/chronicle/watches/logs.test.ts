import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { computeChronicle, foldersOf, readSources } from '../../../src/chronicle/index.ts';

let root: string;
const put = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};
const compute = async (now?: string) =>
  computeChronicle(await readSources(foldersOf(root, {})), now === undefined ? {} : { now });

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'earshot-watches-'));
  const rows = [
    '7,2026-03-02T09:00:00Z,Printing',
    '8,2026-03-09T10:00:00Z,Seats',
    '9,2026-03-20T09:00:00Z,Marks',
  ];
  await put('data/tickets/export.csv', `id,created_at,subject\n${rows.join('\n')}\n`);
  await put('content/handoffs/seats.md', '---\nrelease: Seats\nreleaseAt: 2026-03-09T09:00:00Z\n---\n');
});
afterEach(() => rm(root, { recursive: true, force: true }));

it('what the watchers noted stands at their release, and a log of no release is told', async () => {
  await put(
    'content/watches/seats.md',
    '---\nnotes: [{ at: H+1, by: PO, source: 8 }]\nclosed: { at: H+49, by: PO }\n---\n\nQuiet.\n',
  );
  await put('content/watches/seat.md', '---\n---\n');
  const { releases, faults } = await compute();
  expect(releases[0]?.log).toMatchObject({
    notes: [{ hour: 1, by: 'PO', tickets: ['8'] }],
    ending: { state: 'closed' },
    closingNote: [{ kind: 'paragraph' }],
  });
  expect(faults.filter(({ file }) => file.startsWith('content/watches/'))).toEqual([
    {
      file: 'content/watches/seat.md',
      line: 1,
      message: "There is no handoff 'seat', so nothing was watched. Did you mean 'seats.md'?",
    },
  ]);
});

it('a site as of an hour of the watch knows nothing of what was noted later', async () => {
  await put(
    'content/watches/seats.md',
    '---\nnotes: [{ at: H+1, by: PO }, { at: H+20, by: PO }]\nclosed: { at: H+49, by: PO }\n---\n',
  );
  const { releases } = await compute('2026-03-09T20:00:00Z');
  expect(releases[0]?.log).toMatchObject({ notes: [{ hour: 1 }], ending: { state: 'running' } });
});
