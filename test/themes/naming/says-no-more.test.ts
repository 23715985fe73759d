import { describe, expect, it } from 'vitest';
import { saysNoMore } from '../../../src/themes/naming/says-no-more.ts';
import { Lexicon } from '../../../src/themes/text/lexicon.ts';
import { readText } from '../../../src/themes/text/reading.ts';
import { ticket } from '../tickets.ts';

/** Whether a name says no more than another where one ticket, which says the name, is behind it. */
function noMore(name: string, than: string, body = `Our lesson today: ${name}`): boolean {
  const lexicon = new Lexicon();
  return saysNoMore(name, than, [readText(ticket('1', '', body), lexicon)], lexicon);
}

describe('a name of a theme inside another', () => {
  it('says no more when the other says all its words, in whatever form and order', () => {
    expect(noMore('Seat list', "Seat lists in yesterday's order")).toBe(true);
    expect(noMore('Order of the seat lists', "Seat lists in yesterday's order")).toBe(true);
    expect(noMore('סיסמה חדשה', 'סיסמה חדשה למורה', 'אין לי סיסמה חדשה')).toBe(true);
  });

  it('says more with one word that the other lacks', () => {
    expect(noMore('Seat list for staff', "Seat lists in yesterday's order")).toBe(false);
    expect(noMore('HEIC photos', 'Uploads that stand still')).toBe(false);
  });

  it('says more with a number that its tickets say there', () => {
    expect(noMore('Windows 11', 'Windows crashes')).toBe(false);
    expect(noMore('Room 5', 'Room heating')).toBe(false);
    expect(noMore('Room 5', 'Heating of room 5')).toBe(true);
  });

  it('says no more with a number that only keeps two names apart', () => {
    expect(noMore('Seat list 2', 'Seat list', 'The seat list misses 2 pupils')).toBe(true);
  });

  it('says more with a negation', () => {
    expect(noMore('Code not received', 'Received code')).toBe(false);
    expect(noMore('Funktioniert nicht', 'Login', 'Der Login funktioniert nicht')).toBe(false);
  });

  it('is not known of small words alone', () => {
    expect(noMore('Funktioniert', 'Login', 'Der Login funktioniert nicht, bitte')).toBe(false);
    expect(noMore('こちら', '座席表', 'こちらの座席表です')).toBe(false);
  });

  it('is read in the language of the tickets', () => {
    const german = 'Bitte, die Raum Listen sind nicht da';
    expect(noMore('Listen', 'List of rooms', german)).toBe(false);
    expect(noMore('Lists', 'List of rooms')).toBe(true);
    expect(noMore('Lists', 'List of rooms', german)).toBe(false);
  });
});
