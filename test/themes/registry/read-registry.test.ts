import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegistry, registryAsJson } from '../../../src/themes/index.ts';
import { known, registryOf } from './registries.ts';

const file = 'data/themes.json';
const registry = registryOf(
  known('scan', {
    born: '2026-W40',
    typical: '188',
    labelBy: 'person',
    events: [{ on: '2026-11-20', what: 'renamed', of: 'scans' }],
  }),
  known('seat-list', { mergedInto: 'scan' }),
  known('seat-plan', { inside: 'scan', hidden: true, found: 'burst', burst: ['plan', 'rooms'] }),
);
const text = registryAsJson(registry);
const read = (changed: string) => readRegistry(changed, file);
const told = (changed: string) => read(changed).faults.map(({ line, message }) => [line, message]);

describe('the file of the themes', () => {
  it('is read back as it was written', () => {
    expect(read(text)).toEqual({ registry, faults: [] });
    expect(read(`\uFEFF${text.replaceAll('\n', '\r\n')}`).registry).toEqual(registry);
    expect(read(registryAsJson(registryOf())).registry).toEqual(registryOf());
    const inCurated = registryOf(known('feed-by-hour', { inside: 'calendar-feed' }));
    expect(read(registryAsJson(inCurated)).registry).toEqual(inCurated);
  });

  it('is JSON that keeps numbers to three digits, whatever terms and names there are', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
      .filter((one) => one !== '__proto__');
    const weights = fc.dictionary(
      word,
      fc.integer({ min: 0, max: 9999 }).map((one) => one / 1000),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(weights, weights, fc.array(word), (terms, idf, words) => {
        const some = { ...registryOf(known('scan', { terms, words, label: words.join(' ') || 'x' })), idf };
        fc.pre(some.themes[0]?.label.trim() !== '');
        expect(read(registryAsJson(some))).toEqual({ registry: some, faults: [] });
      }),
      { numRuns: 60 },
    );
    expect(registryAsJson({ ...registry, rare: 9.87654 })).toContain('"rare": 9.877,');
  });

  it('grows by a few lines where a few themes and words become known', () => {
    const idf = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`term${at}`, 2 + at / 100]));
    const before = registryAsJson({ ...registry, idf });
    const after = registryAsJson({
      ...registry,
      through: '2026-W47',
      themes: [...registry.themes, known('invite', { born: '2026-W47' })],
      idf: { ...idf, invite: 7.1, invitation: 7.4 },
    });
    const [old, now] = [before.split('\n'), after.split('\n')];
    const oldLines = new Set(old);
    const nowLines = new Set(now);
    expect(old.filter((line) => !nowLines.has(line)).length).toBeLessThanOrEqual(3);
    expect(now.filter((line) => !oldLines.has(line)).length).toBeLessThanOrEqual(8);
    expect(Math.max(...now.map((line) => line.length))).toBeLessThan(130);
  });
});

describe('what is wrong in it is told with its line', () => {
  const change = (from: string, to: string) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  };

  it.each([
    ['a comma too few', '"version": 1,', '"version": 1', 3],
    ['a comma too many', '"word": 3.5\n', '"word": 3.5,\n', text.split('\n').length - 3],
  ])('%s', (_, from, to, line) => {
    const { registry: none, faults } = read(change(from, to));
    expect(none).toBeUndefined();
    expect(faults).toHaveLength(1);
    expect(Math.abs((faults[0]?.line ?? 0) - line)).toBeLessThanOrEqual(1);
    expect(faults[0]?.message).toMatch(
      /^This is not valid JSON\..* Until then the themes are found anew without this file, and no build writes over it\.$/,
    );
  });

  it('two versions that git left side by side', () => {
    expect(told(change('  "through"', '<<<<<<< HEAD\n  "through"'))).toEqual([
      [3, expect.stringContaining('Git has left two versions of this file side by side.')],
    ]);
  });

  it('an empty file', () => {
    expect(told(' \n')).toEqual([[1, expect.stringContaining('Delete it')]]);
  });

  it.each([
    [
      'an unknown key',
      '"rare"',
      '"rarely": 2,\n  "rare"',
      "'rarely' is not known here. Did you mean 'rare'?",
    ],
    ['another form', '"version": 1', '"version": 2', "'version' is not 1, the only form"],
    ['a bad week', '2026-W40', '2026-W60', "'born' of the first of 'themes' is not a week."],
    ['a weight below nought', '"other": 0.6', '"other": -0.6', 'is below nought'],
    ['a share of more than all', '"held": 0.7', '"held": 7', 'is a share, from 0 to 1'],
    [
      'no theme of that name',
      '"mergedInto": "scan"',
      '"mergedInto": "skan"',
      "names 'skan', and there is no such theme here",
    ],
    ['a merge into itself', '"mergedInto": "scan"', '"mergedInto": "seat-list"', 'the merges go in a circle'],
    ['one id twice', '"id": "seat-plan"', '"id": "seat-list"', 'is the id of two themes'],
    ['inside of itself', '"inside": "scan"', '"inside": "seat-plan"', 'names the theme itself'],
  ])('%s', (_, from, to, says) => {
    const changed = change(from, to);
    const { registry: none, faults } = read(changed);
    expect(none).toBeUndefined();
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toContain(says);
    const line = changed.split('\n')[(faults[0]?.line ?? 0) - 1] ?? '';
    expect(line).toContain(to.split('\n')[0]?.split(':')[0]);
  });

  it('a circle of merges', () => {
    const circle = registryOf(known('a', { mergedInto: 'b' }), known('b', { mergedInto: 'a' }));
    expect(told(registryAsJson(circle)).map(([, message]) => message)).toEqual([
      expect.stringContaining("leads back to 'a' itself"),
      expect.stringContaining("leads back to 'b' itself"),
    ]);
  });

  it('a name that a person gave to two themes: told, and read all the same', () => {
    const twice = registryOf(
      known('a', { label: 'Scans', labelBy: 'person' }),
      known('b', { label: 'scans' }),
    );
    const { registry: some, faults } = read(registryAsJson(twice));
    expect(some).toEqual(twice);
    expect(faults.map(({ message }) => message)).toEqual([
      "'label' of the second of 'themes': 'scans' is the name of two themes, this one and 'a'. Rename one of them: npm run themes -- rename b \"NEW NAME\"; or merge the two: npm run themes -- merge b a.",
    ]);
    const machines = registryOf(known('a', { label: 'Scans' }), known('b', { label: 'scans' }));
    expect(read(registryAsJson(machines)).faults).toEqual([]);
  });
});
