import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  computeChronicle,
  feed,
  foldersOf,
  readSources,
  themesJson,
  weekJson,
} from '../../src/chronicle/index.ts';

/** The same change has the same sentence in the JSON, in the reading, on the theme's page, at a chart's mark, in the feed. */
describe('one sentence for one change', async () => {
  const golden = fileURLToPath(new URL('../golden/two-schools', import.meta.url));
  const sources = await readSources(foldersOf(golden, {}));
  const { file = 'settings.yaml', text = '' } = sources.settings ?? {};
  const settings = { file, text: `${text}\naddress: https://earshot.example.org/\n` };
  const made = await computeChronicle({ ...sources, settings }, { requesterKey: 'one key' });
  const json = made.weeks.map(weekJson);

  it('of the volume: JSON, reading, feed', () => {
    const fed = feed(made) ?? '';
    const computed = made.weeks.filter(({ reading }) => reading.lines.volume.by === 'computed');
    expect(computed.length).toBeGreaterThan(5);
    for (const week of computed) {
      const inWords = json.find(({ id }) => id === week.id)?.volume.inWords;
      expect(week.reading.lines.volume.text).toBe(`${inWords}.`);
      if (week.complete) expect(fed).toContain(`Volume: ${inWords}.`);
    }
  });

  it('of a theme: JSON of the week, JSON of the themes, its page', () => {
    expect(made.themes.length).toBeGreaterThan(2);
    const themes = themesJson(made);
    let compared = 0;
    for (const theme of made.themes) {
      const { newest } = themes.find(({ id }) => id === theme.id) ?? {};
      expect(theme.finding.endsWith(`: ${newest?.inWords}`)).toBe(true);
      const week = json.find(({ id }) => id === newest?.week);
      const told = week?.themes.find(({ id }) => id === theme.id);
      if (!told) continue;
      expect(told.inWords).toBe(newest?.inWords);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(0);
  });

  it('of a week that a chart explains: its note and the JSON', () => {
    const noted = made.themes.flatMap(({ id, points }) =>
      points.flatMap(({ week, says }) => (says === undefined ? [] : [{ id, week, says }])),
    );
    let compared = 0;
    for (const { id, week, says } of noted) {
      const told = json.find((one) => one.id === week)?.themes.find((one) => one.id === id);
      if (!told) continue;
      expect(says).toBe(told.inWords);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(0);
  });

  it('of every stream and theme: count, range and verdict agree with the words', () => {
    for (const { complete, streams, themes } of json) {
      for (const change of [...Object.values(streams), ...themes]) {
        expect(change.inWords).toMatch(new RegExp(`^${change.count} tickets?\\b`));
        if (change.verdict === 'within' && complete) expect(change.inWords).not.toMatch(/gone|new/);
        if (change.inWords.includes('above')) expect(change.run?.side).toBe('above');
        if (change.inWords.includes('below')) expect(change.run?.side).toBe('below');
        if ((change.run?.weeks ?? 0) > 1)
          expect(change.inWords).toMatch(/; the \w+ week (above|below)|gone silent/);
      }
    }
  });
});
