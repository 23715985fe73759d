import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildFolder, cacheOf, removeFolder } from './folder.ts';
import { leaksIn, type Secret } from './secrets.ts';

/** The forgotten ticket, which alone says these words; they are no personal data, so that only forgetting hides them. */
const forgotten: readonly Secret[] = [
  { what: 'number', value: 'ZQ-77431' },
  { what: 'subject', value: 'zepquotho vrakxilgyn' },
  { what: 'body', value: 'cwehakjor druwexpli' },
  { what: 'tag', value: 'obrufkryz' },
  { what: 'account', value: 'Mubthogyn Academy' },
];
const week = '2026-W08';

let folder: string;
let site: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'earshot-forgotten-'));
  site = join(folder, 'site');
  mkdirSync(join(folder, 'data', 'tickets'), { recursive: true });
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content', 'settings.yaml'), 'privacy: { minimumGroup: 1 }\n');
  const rows = Array.from({ length: 90 }, (_, at) =>
    [
      at,
      new Date(Date.UTC(2026, 0, 5 + (at % 63), 10)).toISOString(),
      ['The seat list is gone', 'I cannot print the seat list', 'Points vanish on reopening'][at % 3],
      'It happens in every room since the update.',
      `reader${at % 20}@school.example`,
      `School ${at % 5}`,
      'seats',
    ].join(','),
  );
  const [number, subject, body, tag, account] = forgotten.map(({ value }) => value);
  rows.push(
    `${number},2026-02-18T10:00:00.000Z,The seat list is gone ${subject},It happens to ${body}.,gone@school.example,${account},${tag}`,
  );
  writeFileSync(
    join(folder, 'data', 'tickets', 'export.csv'),
    `id,created_at,subject,description,email,organization,tags\n${rows.join('\n')}\n`,
  );
});
afterAll(() => removeFolder(folder));

const json = (address: string) => JSON.parse(readFileSync(join(site, 'api', address), 'utf8'));

interface Figures {
  readonly ingest: { readonly tickets: number; readonly files: readonly Record<string, unknown>[] };
  readonly weeks: readonly { readonly id: string; readonly tickets: number }[];
  /** Tickets of each week by stream, and by support level. */
  readonly sums: ReadonlyMap<string, readonly [number, number]>;
  /** The tickets that the days and hours of the newest weeks add up to. */
  readonly arrivals: number;
}

function figures(): Figures {
  const weeks = json('weeks.json') as Figures['weeks'];
  const added = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
  const sums = weeks.map(({ id }): [string, [number, number]] => {
    const { streams, supportLevels } = json(`weeks/${id}.json`);
    return [
      id,
      [
        added(Object.values(streams as Record<string, { count: number }>).map(({ count }) => count)),
        added(Object.values(supportLevels as Record<string, number>)),
      ],
    ];
  });
  const [, ...hours] = readFileSync(join(site, 'api', 'charts', 'arrivals.csv'), 'utf8')
    .trim()
    .split('\r\n');
  const arrivals = added(hours.map((row) => Number(row.split(',')[2])));
  return { ingest: json('ingest.json'), weeks, sums: new Map(sums), arrivals };
}

it('a forgotten ticket is in no byte of the site and the cache, and every figure differs by it alone', async () => {
  const key = { EARSHOT_KEY: 'the same each time' };
  expect((await buildFolder(folder, site, key)).code).toBe(0);
  const before = figures();
  const shown = new Set(leaksIn([site, cacheOf(folder)], forgotten).map(({ what }) => what));
  expect([...shown].sort()).toEqual(forgotten.map(({ what }) => what).sort());

  writeFileSync(join(folder, 'data', 'forget.csv'), 'ticket\nzq-77431\n');
  const { code, printed } = await buildFolder(folder, site, key);
  expect(code).toBe(0);
  expect(leaksIn([site, cacheOf(folder)], forgotten)).toEqual([]);
  expect(printed.toLowerCase()).not.toContain('zq-77431');

  const after = figures();
  const one = (id: string): number => (id === week ? 1 : 0);
  expect(after.weeks.map(({ id, tickets }) => [id, tickets + one(id)])).toEqual(
    before.weeks.map(({ id, tickets }) => [id, tickets]),
  );
  for (const [id, [streams, levels]] of before.sums)
    expect(after.sums.get(id), id).toEqual([streams - one(id), levels - one(id)]);
  expect(after.arrivals).toBe(before.arrivals - 1);
  const [file = {}] = before.ingest.files;
  expect(after.ingest.tickets).toBe(before.ingest.tickets - 1);
  expect(after.ingest.files).toEqual([
    { ...file, rows: Number(file['rows']) - 1, accepted: Number(file['accepted']) - 1 },
  ]);
}, 120_000);
