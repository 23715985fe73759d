import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/words/index.ts';

const known = ['timeZone', 'weekStartsOn', 'holidays', 'privacy', 'id', 'quotes'];

describe('the nearest of known words', () => {
  it.each([
    ['holliday', 'holidays'],
    ['time_zone', 'timeZone'],
    ['Timezone', 'timeZone'],
    ['week-starts-on', 'weekStartsOn'],
    ['qoutes', 'quotes'],
    ['pirvacy', 'privacy'],
  ])('%s was meant to be %s', (word, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });

  it.each(['theme', 'ab', '', 'colour'])('%j was meant to be none of them', (word) => {
    expect(nearest(word, known)).toBeUndefined();
  });

  it('is a word itself where it is known, and the first of two that are as near', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), (words) => {
        for (const word of words) expect(nearest(word, words)).toBe(word);
      }),
    );
    expect(nearest('tog', ['tag', 'top'])).toBe('tag');
  });
});
