import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import {
  computeChronicle,
  foldersOf,
  layOutTickets,
  livesOf,
  readSources,
} from '../../../src/chronicle/index.ts';

it('themes stand in their lives as their pages say it', async () => {
  const sources = await readSources(
    foldersOf(fileURLToPath(new URL('../../golden/two-schools', import.meta.url)), {}),
  );
  const { themes } = await computeChronicle(sources);
  const lives = livesOf(await layOutTickets(sources));
  expect(themes.length).toBeGreaterThan(0);
  expect(themes.map(({ id }) => lives.get(id))).toEqual(themes.map(({ life }) => life));
});
