import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  type Chronicle,
  computeChronicle,
  foldersOf,
  handoffsJson,
  ingestJson,
  readSources,
  themesJson,
  ticketsCsv,
  watchesJson,
  weekJson,
  weeksJson,
} from '../../src/chronicle/index.ts';

/**
 * Small whole inputs and the JSON that the site gives for them, compared byte for byte.
 * `npx vitest run --project rooms test/chronicle/golden.test.ts -u` renews it; a person reads the difference.
 */
const golden = fileURLToPath(new URL('../golden/two-schools', import.meta.url));
/** One or two people write from each of the schools, and these files are to show names. */
const compute = async (requesterKey: string): Promise<Chronicle> => {
  const sources = await readSources(foldersOf(golden, {}));
  const { file = 'settings.yaml', text = '' } = sources.settings ?? {};
  const settings = { file, text: `${text}\nprivacy: { minimumGroup: 1 }\n` };
  return computeChronicle({ ...sources, settings }, { requesterKey });
};
const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

describe('two schools, fourteen weeks, one release', async () => {
  const made = await compute('one key');

  it.each([
    ['ingest', () => ingestJson(made)],
    ['weeks', () => weeksJson(made)],
    ['themes', () => themesJson(made)],
    ['watch', () => watchesJson(made)],
    ['handoffs', () => handoffsJson(made)],
    ['faults', () => made.faults],
  ])('give the %s that a person has read', async (name, value) => {
    await expect(pretty(value())).toMatchFileSnapshot(join(golden, 'expected', `${name}.json`));
  });

  it('give the week of the release that a person has read', async () => {
    const week = made.weeks.find(({ id }) => id === '2026-W15');
    if (!week) throw new Error('The golden input has no week 15.');
    await expect(pretty(weekJson(week))).toMatchFileSnapshot(join(golden, 'expected', '2026-W15.json'));
    await expect(ticketsCsv(made.ticketsOf(week.id))).toMatchFileSnapshot(
      join(golden, 'expected', '2026-W15.csv'),
    );
  });

  it('give the same a second time, though requesters are told apart by another key', async () => {
    const again = await compute('another key');
    for (const json of [ingestJson, weeksJson, themesJson, watchesJson, handoffsJson]) {
      expect(pretty(json(again))).toBe(pretty(json(made)));
    }
  });

  it('leave no name, address or word of a person behind', () => {
    const everything = JSON.stringify([
      made.weeks,
      made.themes,
      made.releases.map(({ watch }) => watch),
      made.weeks.flatMap(({ id }) => made.ticketsOf(id)),
    ]);
    for (const secret of [
      'Ruth',
      'Barlow',
      'Amos',
      'Peel',
      'Nina',
      'Hart',
      'Carl',
      'Dove',
      '@elm.example',
      '@oak.example',
    ]) {
      expect(everything).not.toContain(secret);
    }
  });
});
