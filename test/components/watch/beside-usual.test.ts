import { describe, expect, it } from 'vitest';
import { besideUsual, usualCell } from '../../../src/components/watch/beside-usual.ts';
import { english, wordsOf } from '../../../src/words/index.ts';

const usual = { low: 22, mid: 60, high: 103 };
const texts = (counts: readonly number[], words = english) =>
  counts.map((count) => besideUsual({ count, usual }, words));

describe('a count of the 48 hours beside those of earlier weeks', () => {
  it('is said to be outside its range where it is, to the last ticket', () => {
    expect(texts([21, 22, 103, 104])).toEqual([
      'below the usual 22 to 103',
      'usual 22 to 103',
      'usual 22 to 103',
      'above the usual 22 to 103',
    ]);
  });

  it('is said so in Hebrew', () => {
    expect(texts([104, 60], wordsOf('he'))).toEqual([
      'מעל הטווח הרגיל של 22 עד 103',
      'הטווח הרגיל 22 עד 103',
    ]);
  });

  it('has nothing to stand beside without history', () => {
    expect(besideUsual({ count: 5, usual: null }, english)).toBe('with nothing to compare with');
    expect(usualCell({ count: 5, usual: null }, english)).toEqual({ text: 'no history', label: 'usual' });
  });

  it('is in a table the range alone, unless the count is outside it', () => {
    expect(usualCell({ count: 60, usual }, english)).toEqual({ text: '22 to 103', label: 'usual' });
    expect(usualCell({ count: 104, usual }, english)).toEqual({
      text: 'above the usual 22 to 103',
      label: undefined,
    });
  });
});
