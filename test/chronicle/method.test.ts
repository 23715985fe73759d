import { describe, expect, it } from 'vitest';
import { methodMeasures, methodSources, workedExample } from '../../src/chronicle/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import { english, languages, wordsOf } from '../../src/words/index.ts';

describe('the worked example', () => {
  const example = workedExample(defaultSettings, english);

  it('has one count within its range and one above it, each with its sentence', () => {
    const { usual, within, above } = example;
    expect(within.count).toBeLessThanOrEqual(usual.high);
    expect(above.count).toBeGreaterThan(usual.high);
    expect(within.says).toContain(`within the usual ${usual.low} to ${usual.high}`);
    expect(above.says).toContain(`above the usual ${usual.low} to ${usual.high}`);
  });

  it('names every rise that the simple rule would have told, in weeks where nothing changed', () => {
    expect(example.rule.rises).toEqual([
      { from: 5, to: 7 },
      { from: 4, to: 8 },
    ]);
    expect(example.points.slice(0, -1).filter(({ outside }) => outside)).toEqual([]);
  });

  it('is drawn with the same range, and the week above it marked', () => {
    const { points, usual, above, history } = example;
    expect(points.map(({ count }) => count)).toEqual([...history, above.count]);
    expect(points.at(-1)).toMatchObject({ usual, outside: true, trial: true, says: above.says });
  });

  it('is worked out in every language, for weeks that begin on any day', () => {
    for (const language of languages) {
      const { points } = workedExample({ ...defaultSettings, weekStartsOn: 'sunday' }, wordsOf(language));
      expect(points).toHaveLength(9);
    }
  });
});

describe('the measures', () => {
  const { peers, weeks, outbreaks, desks, rises } = methodMeasures;

  it('hold each history and mean once, with every figure that the page shows', () => {
    const keys = weeks.map(({ history, mean }) => `${history}/${mean}`);
    expect(new Set(keys).size).toBe(keys.length);
    const { tables } = english.method.change.statistician;
    for (const { atOnePercent } of weeks) expect(atOnePercent).toHaveLength(1 + peers.length);
    for (const { found } of outbreaks) expect(found).toHaveLength(4 + peers.length);
    for (const { shares } of desks) expect(shares).toHaveLength(tables.desks.shares.length);
    for (const { told } of rises) expect(told).toHaveLength(tables.rises.told.length);
  });

  it('are percentages', () => {
    const shares = [
      ...weeks.flatMap(({ covered, coverable, falseAbove, doubling, atOnePercent }) => [
        covered,
        coverable,
        falseAbove,
        doubling,
        ...atOnePercent,
      ]),
      ...outbreaks.flatMap(({ found }) => found.flat()),
      ...desks.flatMap(({ shares }) => shares.flat()),
      ...rises.flatMap(({ told }) => told),
    ];
    expect(shares.filter((share) => !(share >= 0 && share <= 100))).toEqual([]);
    expect(Math.min(...weeks.map(({ covered }) => covered))).toBeGreaterThan(90);
    expect(Math.max(...weeks.map(({ falseAbove }) => falseAbove))).toBeLessThan(5);
  });
});

it('every source that the text names by author and year stands among the sources', () => {
  const { paragraphs } = english.method.change.statistician;
  const named = [
    ...paragraphs
      .map(({ text }) => text)
      .join(' ')
      .matchAll(/(\p{Lu}\p{L}+)(?: and \p{L}+|, \p{L}+)?(?:’s rule)? \(?(\d{4})/gu),
  ];
  expect(named.length).toBeGreaterThan(6);
  for (const [, author = '', year = ''] of named) {
    const source = methodSources.find((one) => one.includes(author) && one.includes(`(${year})`));
    expect(source, `${author} ${year}`).toBeDefined();
  }
});
