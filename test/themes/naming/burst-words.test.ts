import { describe, expect, it } from 'vitest';
import { burstWords } from '../../../src/themes/naming/burst-words.ts';
import { Lexicon } from '../../../src/themes/text/lexicon.ts';
import { readText } from '../../../src/themes/text/reading.ts';
import { ticket } from '../tickets.ts';

const lexicon = new Lexicon();
const group = [
  'Access denied, reference 18 on this server',
  'We see: access denied by the server',
  'since today access denied! The banners of the server',
  'The server says access denied, and shows banners',
].map((text, at) => readText(ticket(`${at}`, text), lexicon));
const stem = (word: string): string => lexicon.forms[lexicon.number(word, 'en')]?.term ?? '';
/** The words told of a burst of these, which it knows by their stems. */
const words = (bursting: readonly string[]): string[] =>
  burstWords(
    bursting.map((term) => term.split(' ').map(stem).join(' ')),
    group,
    lexicon,
  );

describe('the words of a burst', () => {
  it('are written as most customers write them, not as stems', () => {
    expect(words(['banner'])).toEqual(['banners']);
  });

  it('are those of pairs too, each word once, the strongest first', () => {
    expect(words(['access denied', 'denied server', 'banner'])).toEqual([
      'access',
      'denied',
      'server',
      'banners',
    ]);
  });

  it('are never more than six', () => {
    expect(words(['access denied', 'server banner', 'reference shows', 'today'])).toHaveLength(6);
  });
});
