import { describe, expect, it } from 'vitest';
import { traitsOf } from '../../../src/chronicle/weeks/traits.ts';
import { deskOf, type Entry, schools } from './themed-desk.ts';

/** Nine weeks in which one ticket in five goes up to L2, one in twenty comes by telephone and is in Hebrew. */
const usual = (about: readonly string[] = []): Entry[] =>
  Array.from({ length: 9 }, (_, week) =>
    schools(20, { week, themes: about }).map((entry, index) => ({
      ...entry,
      level: index % 5 === 0 ? ('L2' as const) : ('L1' as const),
      channel: index === 3 ? 'telephone' : 'mail',
      language: index === 3 ? 'he' : 'en',
    })),
  ).flat();

const traits = (entries: readonly Entry[]) => traitsOf(deskOf(entries), 8, ['marks', 'other']);

describe('what the tickets of a theme have in common', () => {
  it('is the support level where it is another than of the tickets around them', () => {
    const found = traits([
      ...usual(),
      ...schools(6, { week: 8, themes: ['marks'], level: 'L2', language: 'en' }),
    ]);
    expect(found.of.get('marks')).toEqual([
      { side: 'level', value: 'L2', part: 6, of: 6, beside: { part: 36, of: 180 } },
    ]);
  });

  it('is nothing where they are as all others are, and never that they are at first contact', () => {
    const same = schools(10, { week: 8, themes: ['marks'], language: 'en' }).map((entry, index) => ({
      ...entry,
      level: index < 2 ? ('L2' as const) : ('L1' as const),
    }));
    expect(traits([...usual(), ...same]).of.size).toBe(0);
    const raised = usual().map((entry) => ({ ...entry, level: 'L2' as const }));
    expect(traits([...raised, ...schools(9, { week: 8, themes: ['marks'], level: 'L1' })]).of.size).toBe(0);
  });

  it('is the channel that they came by, and never the language of their words', () => {
    const some = { week: 8, themes: ['marks'], channel: 'telephone', language: 'he' };
    expect(traits([...usual(), ...schools(5, some)]).of.get('marks')).toMatchObject([
      { side: 'channel', value: 'telephone', part: 5, of: 5 },
    ]);
  });

  it('is not what most tickets have, however many of its own do', () => {
    const form = usual().map((entry, index) => ({ ...entry, channel: index % 8 === 0 ? 'mail' : 'form' }));
    const all = schools(61, { week: 8, themes: ['marks'], channel: 'form' });
    expect(traits([...form, ...all]).of.size).toBe(0);
  });

  it('is not what one school that writes ten times has', () => {
    const ten = Array.from({ length: 10 }, () => ({
      week: 8,
      school: 'School 3',
      themes: ['marks'],
      channel: 'telephone',
    }));
    const two = schools(2, { week: 8, themes: ['marks'], channel: 'mail' }, 10);
    expect(traits([...usual(), ...ten, ...two]).of.size).toBe(0);
  });

  it('is their group only where no level is known', () => {
    const groups = (level: Entry['level']): Entry[] => [
      ...usual().map((entry) => ({ ...entry, level, group: 'Front desk' })),
      ...schools(6, { week: 8, themes: ['marks'], level, group: 'Billing', language: 'en' }),
    ];
    expect(traits(groups('unknown')).of.get('marks')).toMatchObject([{ side: 'group', value: 'Billing' }]);
    expect(traits(groups('L1')).of.size).toBe(0);
  });
});

describe('a theme that went up', () => {
  const week = (at: number, level: 'L1' | 'L2') =>
    schools(6, { week: at, themes: ['marks'], level, language: 'en' });
  const before = [1, 2, 3, 4, 5, 6, 7].flatMap((at) => week(at, 'L1'));

  it('left first contact more than in the weeks before', () => {
    expect([...traits([...usual(), ...before, ...week(8, 'L2')]).movedUp]).toEqual(['marks']);
    expect(traits([...usual(), ...before, ...week(8, 'L1')]).movedUp.size).toBe(0);
  });

  it('is none where nothing is known of the weeks before', () => {
    expect(traits([...usual(), ...week(8, 'L2')]).movedUp.size).toBe(0);
  });
});
