import { describe, expect, it } from 'vitest';
import { countedInWords, numberInWords } from '../../src/words/amounts.ts';
import * as hebrew from '../../src/words/hebrew/amounts.ts';
import { prefixed } from '../../src/words/hebrew/writing.ts';
import { counted, listed, releaseName, wordsOf } from '../../src/words/index.ts';

describe('words for amounts', () => {
  it('say a number up to ten in letters', () => {
    expect([0, 1, 10, 11, 12_345].map(numberInWords)).toEqual(['no', 'one', 'ten', '11', '12,345']);
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

describe('amounts in Hebrew', () => {
  const { amounts } = wordsOf('he');

  it('agree with the gender of what they count', () => {
    const says = (noun: hebrew.Noun): string[] =>
      [1, 2, 3, 10, 12].map((count) => hebrew.countedInWords(count, noun));
    expect(says(hebrew.ticket)).toEqual(['פנייה אחת', 'שתי פניות', 'שלוש פניות', 'עשר פניות', '12 פניות']);
    expect(says(hebrew.requester)).toEqual([
      'פונה אחד',
      'שני פונים',
      'שלושה פונים',
      'עשרה פונים',
      '12 פונים',
    ]);
    expect(hebrew.countedInWords(2, hebrew.week)).toBe('שבועיים');
  });

  it('stand in digits beside figures', () => {
    expect([0, 1, 2, 12_345].map(amounts.tickets)).toEqual([
      '0 פניות',
      'פנייה אחת',
      '2 פניות',
      '12,345 פניות',
    ]);
  });

  it('are listed with a prefix that is joined to Hebrew alone', () => {
    expect(amounts.listed(['שבוע 1', 'שבוע 2', 'שבוע 3'])).toBe('שבוע 1, שבוע 2 ושבוע 3');
    expect(amounts.listed(['שבוע 1', '4.2'])).toBe('שבוע 1 ו־4.2');
    expect([prefixed('מ', 'שבוע'), prefixed('ב', 'H+3')]).toEqual(['משבוע', 'ב־H+3']);
  });
});

it('a release is called by its version and its name, or by its name alone', () => {
  expect(releaseName({ release: 'Seat lists', version: '4.2' })).toBe('4.2 Seat lists');
  expect(releaseName({ release: 'Seat lists' })).toBe('Seat lists');
});
