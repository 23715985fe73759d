import { describe, expect, it } from 'vitest';
import { perhapsInWords, type Reason, reasonInWords } from '../../../src/themes/index.ts';
import { wordsOf } from '../../../src/words/index.ts';

const hebrew = wordsOf('he');
const reasons: [Reason, string][] = [
  [{ theme: 'seats', by: 'phrase', phrase: 'seat list' }, 'In “Seats” because it says “seat list”.'],
  [
    { theme: 'seats', by: 'pattern', pattern: 'seats?', words: 'seats' },
    'In “Seats” because it says “seats”, which fits one of the theme’s patterns.',
  ],
  [{ theme: 'seats', by: 'example' }, 'In “Seats” because the team named it as an example.'],
  [
    { theme: 'seats', by: 'similarity', similarity: 0.7, ticket: '101' },
    'In “Seats” because it resembles the theme’s examples, ticket 101 most of all.',
  ],
];

describe("why a ticket carries a theme of the team's own", () => {
  it.each(reasons)('is said in a sentence: %o', (reason, sentence) => {
    expect(reasonInWords(reason, 'Seats', true)).toBe(sentence);
    expect(reasonInWords(reason, 'Seats', true, hebrew)).toMatch(/^שייכת לנושא .*Seats.*\.$/);
  });

  it('is said without the words of customers where none are published', () => {
    const [phrase, pattern] = reasons.map(([reason]) => reason);
    for (const reason of [phrase, pattern] as Reason[])
      for (const words of [wordsOf('en'), hebrew])
        expect(reasonInWords(reason, 'Seats', false, words)).not.toMatch(/seat list|seats/);
  });

  it('tells what is only perhaps of a theme, and that it does not count', () => {
    expect(perhapsInWords({ theme: 'seats', similarity: 0.45, ticket: '101' }, 'Seats')).toBe(
      'Perhaps “Seats”: it resembles the theme’s examples, ticket 101 most of all, but too little to be counted.',
    );
    expect(perhapsInWords({ theme: 'seats', similarity: 0.45 }, 'Seats')).toContain('title and phrases');
    expect(perhapsInWords({ theme: 'seats', similarity: 0.45, ticket: '101' }, 'Seats', hebrew)).toContain(
      '101',
    );
  });
});
