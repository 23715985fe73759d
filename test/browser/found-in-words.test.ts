import { expect, it } from 'vitest';
import { foundInWords } from '../../src/browser/search/words.ts';
import { languages, wordsOf } from '../../src/words/index.ts';

const said = (count: number, language: 'en' | 'he'): string => {
  const { search, locale } = wordsOf(language);
  return foundInWords(count, 'seat $& {count}', { ...search, ask: '' }, locale);
};

it('says how much was found by the plural forms of the language', () => {
  expect([1, 2, 1234].map((count) => said(count, 'en'))).toEqual([
    'One result',
    '2 results',
    '1,234 results',
  ]);
  expect([1, 2, 1234].map((count) => said(count, 'he'))).toEqual(['תוצאה אחת', 'שתי תוצאות', '1,234 תוצאות']);
});

it.each(languages)(
  'names what was searched for when nothing was found, as it was written: %s',
  (language) => {
    expect(said(0, language)).toContain('seat $& {count}');
  },
);
