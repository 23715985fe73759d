import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
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

/** The one file of an ending in the cache. */
function keptAs(ending: string): string {
  const names = readdirSync(join(place.folder, 'cache')).filter((name) => name.endsWith(ending));
  expect(names).toHaveLength(1);
  return join(place.folder, 'cache', names[0] as string);
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
    for (const ending of ['.json', '.entries', '.tickets']) {
      const path = keptAs(ending);
      const kept = readFileSync(path);
      writeFileSync(path, Buffer.concat([kept.subarray(0, kept.length - 3), Buffer.from('xx\n')]));
      const again = await read(['a.csv']);
      expect(again.files, ending).toEqual(['a.csv']);
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

describe('what lies in the folder without being used', () => {
  /** A process that is alive and is not this one. */
  const other = process.ppid;
  const part = `0123456789abcdef0123456789abcdef-${other}-1-a0.tickets`;
  const cache = () => join(place.folder, 'cache');
  const tidied = async () => {
    place.write('a.csv', [header, row(1)].join('\n'));
    await read(['a.csv']);
    return readdirSync(cache());
  };
  beforeEach(() => {
    mkdirSync(cache());
    writeFileSync(join(cache(), part), '{"subject":"Elephants in the hall"}\n');
  });

  it('goes, though the process that wrote it seems to be alive: numbers of processes come back', async () => {
    expect(await tidied()).not.toContain(part);
  });

  it.each([
    ['by its name', part],
    ['by how its name begins', `0123456789abcdef0123456789abcdef-${other}-1-`],
  ])('stays while another build that is at work names it %s', async (_how, line) => {
    writeFileSync(join(cache(), `using-${other}`), `${line}\n`);
    expect(await tidied()).toEqual(expect.arrayContaining([part, `using-${other}`]));
  });

  it.each([
    ['names others', () => writeFileSync(join(cache(), `using-${other}`), 'fedcba\n')],
    [
      'is days old',
      () => {
        writeFileSync(join(cache(), `using-${other}`), `${part}\n`);
        utimesSync(join(cache(), `using-${other}`), 1_770_000_000, 1_770_000_000);
      },
    ],
    // Numbers of processes end at 2^22.
    ['is of a process that is gone', () => writeFileSync(join(cache(), `using-${2 ** 22 + 1}`), `${part}\n`)],
    [
      'was left by a build that had the number of this one',
      () => writeFileSync(join(cache(), `using-${process.pid}`), `${part}\n`),
    ],
  ])('goes when the list of the other build %s', async (_what, list) => {
    list();
    expect(await tidied()).not.toContain(part);
  });

  it('is no list of a build that is over, also of one that failed', async () => {
    place.write('a.csv', [header, row(1)].join('\n'));
    const failing = readTickets(
      [join(place.folder, 'a.csv')],
      {},
      {
        cache: cache(),
        onProgress: () => {
          throw new Error('stopped');
        },
      },
    );
    await expect(failing).rejects.toThrow('stopped');
    expect(readdirSync(cache()).filter((name) => name.startsWith('using'))).toEqual([]);
    expect((await tidied()).filter((name) => name.startsWith('using'))).toEqual([]);
  });
});

describe('a folder that fails', () => {
  const cache = () => join(place.folder, 'cache');
  const merged = async () => {
    place.write('a.csv', [header, row(1)].join('\n'));
    return (await read(['a.csv'])).merged;
  };

  it('is done without where it can not be made, and where nothing can be written into it', async () => {
    const expected = await merged();
    rmSync(cache(), { recursive: true });
    writeFileSync(cache(), 'a file');
    expect(await merged()).toEqual(expected);
    rmSync(cache());
    mkdirSync(join(cache(), `using-${process.pid}`), { recursive: true });
    expect(await merged()).toEqual(expected);
    expect(readdirSync(cache())).toEqual([`using-${process.pid}`]);
  });

  it.each([
    ['removed', () => rmSync(cache(), { recursive: true })],
    [
      'emptied',
      () => {
        for (const name of readdirSync(cache())) rmSync(join(cache(), name));
      },
    ],
  ])('changes nothing when it is %s while it is in use', async (_what, remove) => {
    place.write('a.csv', [header, row(1)].join('\n'));
    place.write('b.csv', [header, row(2)].join('\n'));
    const expected = await read(['a.csv', 'b.csv']);
    place.write('b.csv', [header, row(2, 'Uploads fail')].join('\n'));
    let removed = false;
    const merged = await readTickets(
      ['a.csv', 'b.csv'].map((name) => join(place.folder, name)),
      {},
      {
        root: place.folder,
        requesterKey: 'k',
        cache: cache(),
        onProgress: () => {
          if (!removed) remove();
          removed = true;
        },
      },
    );
    expect(removed).toBe(true);
    expect(merged.tickets[0]).toEqual(expected.merged.tickets[0]);
    expect(merged.tickets[1]?.subject).toBe('Uploads fail');
  });

  it('costs no more than another reading where something in it can not be read nor replaced', async () => {
    const expected = await merged();
    for (const ending of ['.tickets', '.entries', '.json']) {
      const path = keptAs(ending);
      rmSync(path);
      mkdirSync(path);
      expect(await merged(), ending).toEqual(expected);
    }
  });

  it('is no place to believe what is sealed but is no digest', async () => {
    const expected = await merged();
    for (const text of ['{"under', 'null', '{}']) {
      const sealed = `${createHash('sha256').update(text).digest('hex')}\n${text}`;
      writeFileSync(keptAs('.json'), sealed);
      expect(await merged(), text).toEqual(expected);
    }
  });
});
