import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../src/themes/text/lexicon.ts';

const lexicon = new Lexicon();
const term = (word: string, language: string): string | undefined =>
  lexicon.forms[lexicon.number(word, language)]?.term;

describe('what counts of a word', () => {
  it('is nothing for the grammar of its language, and for courtesies', () => {
    expect(['the', 'please', 'which'].map((word) => term(word, 'en'))).toEqual(['', '', '']);
    expect(['nicht', 'bitte', 'wegen'].map((word) => term(word, 'de'))).toEqual(['', '', '']);
    expect(['inte', 'och'].map((word) => term(word, 'sv'))).toEqual(['', '']);
    expect(['של', 'תודה'].map((word) => term(word, 'he'))).toEqual(['', '']);
    expect(['この', 'について'].map((word) => term(word, 'kana'))).toEqual(['', '']);
  });

  it('is not taken away by the grammar of another language', () => {
    expect(term('mark', 'en')).toBe('mark');
    expect(term('sent', 'sv')).toBe('');
    expect(term('sent', 'de')).toBe('sent');
  });

  it('is nothing for English grammar in a text of another language: tickets mix them', () => {
    expect(term('the', 'es')).toBe('');
  });

  it('is the stem in English only', () => {
    expect(term('seats', 'en')).toBe('seat');
    expect(term('seats', 'de')).toBe('seats');
  });
});
