import { describe, expect, it } from 'vitest';
import { saysNoMore } from '../../../src/themes/naming/says-no-more.ts';
import { Lexicon } from '../../../src/themes/text/lexicon.ts';

const noMore = (name: string, than: string): boolean => saysNoMore(name, than, new Lexicon());

describe('a name of a theme inside another', () => {
  it('says no more when the other says all its words, in whatever form and order', () => {
    expect(noMore('Seat list', "Seat lists in yesterday's order")).toBe(true);
    expect(noMore('Order of the seat lists', "Seat lists in yesterday's order")).toBe(true);
    expect(noMore('סיסמה חדשה', 'סיסמה חדשה למורה')).toBe(true);
  });

  it('says more with one word that the other lacks', () => {
    expect(noMore('Seat list for staff', "Seat lists in yesterday's order")).toBe(false);
    expect(noMore('HEIC photos', 'Uploads that stand still')).toBe(false);
  });
});
