import { describe, expect, it } from 'vitest';
import {
  type ForeseenRelease,
  foreseenChart,
  foreseenDescription,
  foreseenFinding,
  foreseenTable,
} from '../../src/charts/index.ts';
import { wordsOf } from '../../src/words/index.ts';

const few: ForeseenRelease = {
  id: 'v1',
  name: '1.0 Rooms',
  version: '1.0',
  arrivals: { part: 6, of: 14 },
  pooled: null,
};
const pooled: ForeseenRelease = {
  id: 'v2',
  name: '2.0 Plans',
  version: '2.0',
  arrivals: { part: 6, of: 10 },
  pooled: { releases: 2, part: 12, of: 24, share: 0.5, range: { low: 0.25, high: 0.75 } },
};
const own: ForeseenRelease = {
  id: 'v3',
  name: '3.0 Seats',
  version: '3.0',
  arrivals: { part: 20, of: 20 },
  pooled: { releases: 1, part: 20, of: 20, share: 1, range: { low: 0.84, high: 1 } },
};

describe('the chart of what was foreseen', () => {
  it('places each share between nought and all, with its range, the oldest release first', () => {
    const { marks, valueTicks, ticks } = foreseenChart([few, pooled, own]);
    const [none, half, all] = valueTicks.map(({ y }) => y) as [number, number, number];
    expect(valueTicks.map(({ label }) => label)).toEqual(['0 %', '50 %', '100 %']);
    expect(marks.map(({ id, kind, x }) => [id, kind, x])).toEqual([
      ['v2', 'pooled', '50%'],
      ['v3', 'own', '83.33%'],
    ]);
    expect(marks.map(({ y }) => y)).toEqual([half, all]);
    expect(marks[0]).toMatchObject({ low: (none + half) / 2, high: (half + all) / 2 });
    expect(ticks.map(({ label }) => label)).toEqual(['1.0', '2.0', '3.0']);
  });

  it('draws no share of a few tickets: it says the count', () => {
    const { marks, counts, bottom, height } = foreseenChart([few]);
    expect(marks).toEqual([]);
    expect(counts.map(({ label }) => label)).toEqual(['6 of 14']);
    // Off the scale, for on the zero line it would read as none.
    expect(counts.every(({ y }) => y > bottom + 18 && y < height)).toBe(true);
    expect(foreseenChart([own]).height).toBeLessThan(height);
  });

  it('keeps labels apart where releases are many, and always names the newest', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ ...own, id: `v${at}`, version: `${at}.0` }));
    const { ticks, marks } = foreseenChart(many);
    expect(marks).toHaveLength(30);
    expect(ticks.at(-1)?.label).toBe('29.0');
    expect(ticks.length).toBeLessThan(12);
    expect(
      foreseenChart([{ ...own, version: undefined, name: 'Rindfleischetikettierung' }]).ticks[0]?.label,
    ).toBe('Rindfle…');
  });

  it('says in words what it draws, and the same as a table, the newest first', () => {
    expect(foreseenFinding([few, pooled, own])).toBe(
      '20 of 20 (100\u00a0%) tickets about 3.0 Seats were foreseen',
    );
    expect(foreseenDescription([few, pooled])).toBe(
      '2 releases from the oldest to the newest, 1 of them with a share. 1.0 Rooms: 6 of 14 foreseen, too few for a share. 2.0 Plans with the release before it: 12 of 24 (50\u00a0%) foreseen, range 25 to 75 %.',
    );
    expect(foreseenTable([few, pooled])).toEqual([
      {
        id: 'v2',
        name: '2.0 Plans',
        foreseen: '6 of 10',
        range: '25 to 75 %',
        pooledOver: '2 releases: 12 of 24 (50\u00a0%)',
      },
      { id: 'v1', name: '1.0 Rooms', foreseen: '6 of 14', range: '', pooledOver: '' },
    ]);
  });

  it('is empty without a release, and speaks Hebrew', () => {
    expect(foreseenChart([])).toMatchObject({ marks: [], counts: [], ticks: [] });
    expect(foreseenFinding([])).toBe('No release has been watched to its end yet');
    const quiet = { ...few, arrivals: { part: 0, of: 0 } };
    expect(foreseenFinding([own, quiet])).toBe('No ticket came about 1.0 Rooms');
    const hebrew = foreseenDescription([few, pooled, own], wordsOf('he')).replace(/Rooms|Plans|Seats/g, '');
    expect(hebrew).not.toMatch(/[A-Za-z]/);
  });
});
