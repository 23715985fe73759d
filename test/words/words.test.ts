import { describe, expect, it } from 'vitest';
import { counted, countedInWords, listed, numberInWords, releaseName } from '../../src/words/index.ts';

describe('words for amounts', () => {
  it('say a number up to ten in letters', () => {
    expect([0, 1, 10, 11].map(numberInWords)).toEqual(['no', 'one', 'ten', '11']);
  });

  it('say one of a thing, and several', () => {
    expect([0, 1, 12].map((count) => counted(count, 'ticket'))).toEqual([
      '0 tickets',
      '1 ticket',
      '12 tickets',
    ]);
    expect([1, 2].map((count) => countedInWords(count, 'reply', 'replies'))).toEqual([
      'one reply',
      'two replies',
    ]);
  });

  it('list things as a sentence does', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });
});

it('a release is called by its version and its name, or by its name alone', () => {
  expect(releaseName({ release: 'Seat lists', version: '4.2' })).toBe('4.2 Seat lists');
  expect(releaseName({ release: 'Seat lists' })).toBe('Seat lists');
});
