import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTickets } from '../../../src/tickets/index.ts';
import { exportFolder } from '../export-file.ts';

let place: ReturnType<typeof exportFolder>;
beforeEach(() => {
  place = exportFolder();
});
afterEach(() => place.remove());

const header = 'id,created_at,updated_at,subject,description,requester,email';
const row = (id: number, subject = 'Printing fails'): string =>
  `${id},2026-03-0${id}T10:00:00Z,2026-03-0${id}T11:00:00Z,${subject},Please ask Rosa Berger,Rosa Berger,rosa@example.org`;

/** Reads with a cache and tells which files were read for it. */
async function read(names: readonly string[], settings = {}, key = 'k') {
  const files = new Set<string>();
  const merged = await readTickets(
    names.map((name) => join(place.folder, name)),
    settings,
    {
      root: place.folder,
      requesterKey: key,
      cache: join(place.folder, 'cache'),
      onProgress: ({ file }) => files.add(file),
    },
  );
  return { merged, files: [...files] };
}

describe('a file that was read before', () => {
  it('is not read again, and gives the same', async () => {
    place.write('a.csv', [header, row(1), row(2)].join('\n'));
    const cold = await read(['a.csv']);
    const warm = await read(['a.csv']);
    expect(cold.files).toEqual(['a.csv']);
    expect(warm.files).toEqual([]);
    expect(warm.merged).toEqual(cold.merged);
    rmSync(join(place.folder, 'cache'), { recursive: true });
    expect((await read(['a.csv'])).merged).toEqual(cold.merged);
  });

  it('is the only one not read when another comes', async () => {
    place.write('a.csv', [header, row(1)].join('\n'));
    await read(['a.csv']);
    place.write('b.csv', [header, row(2)].join('\n'));
    expect((await read(['a.csv', 'b.csv'])).files).toEqual(['b.csv']);
  });

  it('is read again when its bytes, the settings or the key change', async () => {
    place.write('a.csv', [header, row(1)].join('\n'));
    await read(['a.csv']);
    expect((await read(['a.csv'], { timeZone: 'Asia/Tokyo' })).files).toEqual(['a.csv']);
    expect((await read(['a.csv'], { timeZone: 'Asia/Tokyo' }, 'another')).files).toEqual(['a.csv']);
    place.write('a.csv', [header, row(1, 'Uploads fail')].join('\n'));
    const { merged, files } = await read(['a.csv'], { timeZone: 'Asia/Tokyo' }, 'another');
    expect(files).toEqual(['a.csv']);
    expect(merged.tickets[0]?.subject).toBe('Uploads fail');
  });

  it('is read again when what was kept is damaged', async () => {
    place.write('a.csv', [header, row(1), row(2)].join('\n'));
    const { merged } = await read(['a.csv']);
    const cache = join(place.folder, 'cache');
    for (const name of readdirSync(cache)) {
      const path = join(cache, name);
      const kept = readFileSync(path);
      writeFileSync(path, Buffer.concat([kept.subarray(0, kept.length - 3), Buffer.from('xx\n')]));
      const again = await read(['a.csv']);
      expect(again.files, name).toEqual(['a.csv']);
      expect(again.merged).toEqual(merged);
    }
  });
});

it('keeps no name and no address, and nothing of files that are gone', async () => {
  place.write('a.csv', [header, row(1)].join('\n'));
  place.write('b.csv', [header, row(2, 'Elephants in the hall')].join('\n'));
  await read(['a.csv', 'b.csv']);
  const kept = () =>
    readdirSync(join(place.folder, 'cache'))
      .map((name) => readFileSync(join(place.folder, 'cache', name), 'utf8'))
      .join('\n');
  expect(kept()).not.toMatch(/Rosa|Berger|rosa@/i);
  expect(kept()).toContain('Elephants');
  await read(['a.csv']);
  expect(kept()).not.toContain('Elephants');
});
