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

describe('a word with which mails begin', () => {
  const mail = (word: string, language: string): boolean | undefined =>
    lexicon.forms[lexicon.number(word, language)]?.mail;

  it('is one in its own language only', () => {
    expect(mail('regarding', 'en')).toBe(true);
    expect(mail('asunto', 'es')).toBe(true);
    expect(mail('gentile', 'it')).toBe(true);
    expect(mail('gentile', 'en')).toBe(false);
    expect(mail('urgent', 'tr')).toBe(false);
  });

  it('is one anywhere where its letters tell its language', () => {
    expect(mail('בהמשך', 'en')).toBe(true);
  });

  it('is no word that is also a thing', () => {
    expect([mail('konu', 'tr'), mail('objet', 'fr'), mail('ekte', 'sv')]).toEqual([false, false, false]);
    expect(mail('following', 'en')).toBe(false);
  });
});
