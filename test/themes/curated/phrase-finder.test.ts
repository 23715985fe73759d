import { describe, expect, it } from 'vitest';
import { assignThemes } from '../../../src/themes/index.ts';
import { ticket } from '../tickets.ts';
import { written } from './themes.ts';

const themesOf = (text: string, ...themes: Parameters<typeof written>[1][]) =>
  assignThemes(
    [ticket('1', text)],
    themes.map((says, at) => written(`theme-${at + 1}`, says)),
  )[0]?.themes;

describe('a pattern of a theme', () => {
  it('finds inflected forms and alternatives as whole words', () => {
    const seats = { patterns: ['seat(?:ing)? (?:lists?|orders?)'] };
    expect(themesOf('Our SEATING orders are old', seats)).toEqual(['theme-1']);
    expect(themesOf('Two seat lists', seats)).toEqual(['theme-1']);
    expect(themesOf('unseat lists', seats)).toEqual([]);
    expect(themesOf('seat listing', seats)).toEqual([]);
  });

  it('reaches over some words, but neither over a whole ticket nor from the subject into the body', () => {
    const both = { patterns: ['list.*room'] };
    expect(themesOf('the list of the new room', both)).toEqual(['theme-1']);
    expect(themesOf(`the list ${'and so on '.repeat(9)}room`, both)).toEqual([]);
    expect(assignThemes([ticket('1', 'the list', 'a room')], [written('a', both)])[0]?.themes).toEqual([]);
  });

  it('keeps out what the others found', () => {
    const seats = { phrases: ['seat list'], notPatterns: ['licen[cs]es?'] };
    expect(themesOf('seat list', seats)).toEqual(['theme-1']);
    expect(themesOf('seat list and licenses', seats)).toEqual([]);
  });

  it('gives way to longer words of another theme', () => {
    expect(themesOf('the seat list of room 9', { patterns: ['seat'] }, { phrases: ['seat list'] })).toEqual([
      'theme-2',
      'theme-1',
    ]);
  });

  it.each(['(?<kind>seat) list', '\\u0073eat list', '"?seat list'])('may use any sign: %s', (pattern) => {
    expect(themesOf('the seat list', { patterns: [pattern] })).toEqual(['theme-1']);
    expect(themesOf('the unseat list', { patterns: [pattern] })).toEqual([]);
  });

  it('does not hold a build up, whatever the ticket', () => {
    expect(themesOf(`${'ab '.repeat(30_000)}c`, { patterns: ['a.*b.*d'] })).toEqual([]);
  });
});

describe('a phrase of a theme', () => {
  it('is found in Hebrew with the small words that are written onto it', () => {
    const list = { phrases: ['רשימת מקומות'] };
    expect(themesOf('איפה רשימת מקומות', list)).toEqual(['theme-1']);
    expect(themesOf('טעות ברשימת מקומות', list)).toEqual(['theme-1']);
    expect(themesOf('וברשימת מקומות טעות', list)).toEqual(['theme-1']);
    expect(themesOf('תרשימת מקומות', list)).toEqual([]);
    expect(themesOf('רשימת מקומותיהם', list)).toEqual([]);
  });

  it('is taken letter by letter, signs and all', () => {
    expect(themesOf('error (404) again', { phrases: ['(404)'] })).toEqual(['theme-1']);
    expect(themesOf('we use c++ here', { phrases: ['C++'] })).toEqual(['theme-1']);
    expect(themesOf('we use ccc here', { phrases: ['C++'] })).toEqual([]);
    expect(themesOf('1x1', { phrases: ['1.1'] })).toEqual([]);
  });
});
