import { appendFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTickets } from '../../../src/tickets/index.ts';
import { exportFolder } from '../export-file.ts';

let place: ReturnType<typeof exportFolder>;
beforeEach(() => {
  place = exportFolder();
});
afterEach(() => place.remove());

const header = 'id,created_at,subject';
const row = (id: number, subject = 'Printing fails') => `${id},2026-03-0${id}T10:00:00Z,${subject}`;
const table = (...rows: string[]) => `${[header, ...rows].join('\n')}\n`;

/** Reads a.csv, b.csv and c.csv; `whileReading` is called each time some of a file was read, with its name. */
async function read(whileReading: (file: string) => void = () => {}) {
  const met = new Set<string>();
  const merged = await readTickets(
    ['a.csv', 'b.csv', 'c.csv'].map((name) => join(place.folder, name)),
    {},
    {
      root: place.folder,
      requesterKey: 'k',
      cache: join(place.folder, 'cache'),
      onProgress: ({ file }) => {
        met.add(file);
        whileReading(file);
      },
    },
  );
  return { ...merged, ids: merged.tickets.map(({ id }) => id), met: [...met] };
}

/** Does something when a file is met for the first time. */
function once(name: string, act: () => void): (file: string) => void {
  let done = false;
  return (file) => {
    if (file !== name || done) return;
    done = true;
    act();
  };
}

describe('a file that does not hold still while it is read', () => {
  let b: string;
  const second = 1_770_000_000;
  beforeEach(() => {
    place.write('a.csv', table(row(1)));
    b = place.write('b.csv', table(row(2)));
    place.write('c.csv', table(row(3)));
    utimesSync(b, second, second);
  });

  it('is read anew when it grew, and is known by what it holds then', async () => {
    const grow = once('b.csv', () => appendFileSync(b, `${row(4)}\n`));
    const first = await read(grow);
    expect(first.ids).toEqual(['1', '2', '3', '4']);
    expect(first.rejected).toEqual([]);
    const next = await read();
    expect(next.met).toEqual([]);
    expect(next.files).toEqual(first.files);
  });

  it.each([
    [
      'other bytes of the same number',
      () => {
        writeFileSync(b, table(row(2, 'Uploading ends')));
        utimesSync(b, second + 1, second + 1);
      },
    ],
    [
      'another file of the same size and age in its place',
      () => {
        const other = place.write('other', table(row(2, 'Uploading ends')));
        utimesSync(other, second, second);
        renameSync(other, b);
      },
    ],
  ])('is read anew when there are %s', async (_what, change) => {
    const before = statSync(b).size;
    const { tickets } = await read(once('b.csv', change));
    expect(statSync(b).size).toBe(before);
    expect(tickets[1]?.subject).toBe('Uploading ends');
  });

  it('is set aside when it keeps growing; the others are read, and nothing of it is kept', async () => {
    let id = 3;
    const growing = await read((file) => {
      if (file === 'b.csv') appendFileSync(b, `${row((++id % 9) + 1)}\n`);
    });
    expect(growing.ids).toEqual(['1', '3']);
    expect(growing.rejected).toEqual([
      {
        file: 'b.csv',
        line: 1,
        reason:
          'The file changed while it was being read. Wait until it is wholly written, then build again.',
      },
    ]);
    expect(growing.files[1]).toMatchObject({ file: 'b.csv', rows: 0, accepted: 0, rejected: 0 });
    writeFileSync(b, table(row(2)));
    const still = await read();
    expect(still.met).toEqual(['b.csv']);
    expect(still.ids).toEqual(['1', '2', '3']);
  });

  it.each([
    ['before it is read', 'a.csv'],
    ['while it is read', 'b.csv'],
  ])('is told when it vanishes %s, and the others are read', async (_when, at) => {
    const { ids, rejected } = await read(once(at, () => rmSync(b)));
    expect(ids).toEqual(['1', '3']);
    expect(rejected).toEqual([
      { file: 'b.csv', line: 1, reason: 'There is no file under this name. Check the path.' },
    ]);
  });

  it('is told for what it became', async () => {
    const { ids, rejected } = await read(once('a.csv', () => writeFileSync(b, '%PDF-1.7')));
    expect(ids).toEqual(['1', '3']);
    expect(rejected).toMatchObject([{ file: 'b.csv', reason: expect.stringContaining('a PDF document') }]);
  });
});

it('a fault that is none of the file is thrown on', async () => {
  place.write('a.csv', table(row(1)));
  place.write('b.csv', table(row(2)));
  place.write('c.csv', table(row(3)));
  await expect(
    read(() => {
      throw new Error('stopped');
    }),
  ).rejects.toThrow('stopped');
});

it('a large file that vanishes while many hands read it is told, and the one behind it is read', async () => {
  const filler = 'The list of seats prints in the wrong order since the update. '.repeat(150);
  const rows = Array.from({ length: 4500 }, (_, at) => `${at},2026-03-01T10:00:00Z,"${filler}"`);
  const a = place.write('a.csv', table(...rows));
  const b = place.write('b.csv', table(row(1), row(2)));
  const vanish = once('a.csv', () => rmSync(a));
  const { tickets, rejected } = await readTickets(
    [a, b],
    {},
    { root: place.folder, hands: 2, onProgress: ({ file }) => vanish(file) },
  );
  expect(rejected.map(({ file }) => file)).toEqual(['a.csv']);
  expect(tickets.map(({ id, from }) => [id, from.file])).toEqual([
    ['1', 'b.csv'],
    ['2', 'b.csv'],
  ]);
});
