import { describe, expect, it } from 'vitest';
import { readCuratedTheme } from '../../../src/themes/index.ts';

const file = 'content/themes/seat-lists.md';
const whole = `---
title: Seat lists in yesterday's order
phrases: ["seat list", "seating order", 404]
patterns: ["seats? (?:mixed|swapped)"]
notPhrases: ["seat licence"]
notPatterns: ["seats? to let"]
examples: [10234]
stream: bug
chainLevel: scope
owner: Designer
links: [https://example.org/4-2]
---
Coordinators find the list of the day before.
`;

describe('a theme that the team wrote down', () => {
  it('is read with what its file says', () => {
    const { theme, faults } = readCuratedTheme(whole, file);
    expect(faults).toEqual([]);
    expect(theme).toMatchObject({
      id: 'seat-lists',
      label: "Seat lists in yesterday's order",
      curated: true,
      stream: 'bug',
      chainLevel: 'scope',
      owner: 'Designer',
      phrases: ['seat list', 'seating order', '404'],
      patterns: ['seats? (?:mixed|swapped)'],
      notPhrases: ['seat licence'],
      notPatterns: ['seats? to let'],
      examples: ['10234'],
      links: ['https://example.org/4-2'],
    });
    expect(theme?.reason).toContain('“seat list”');
    expect(theme?.reason).toMatch(/, or is or resembles its example\.$/);
  });

  it('needs only a title and one way to find its tickets', () => {
    const { theme, faults } = readCuratedTheme('---\ntitle: Seats\nphrases: [seat]\n---\n', file);
    expect(faults).toEqual([]);
    expect(theme).toMatchObject({ label: 'Seats', notPhrases: [], examples: [], links: [] });
    expect(theme && 'stream' in theme).toBe(false);
    for (const way of ['patterns: ["seats?"]', 'examples: [10234]'])
      expect(readCuratedTheme(`---\ntitle: Seats\n${way}\n---\n`, file).faults).toEqual([]);
  });

  it.each([
    ['a name that is not known', 'titel: Seats\ntitle: Seats\nphrases: [seat]', 2, /'titel' is not known/],
    [
      'nothing by which a ticket could belong',
      'title: Seats',
      2,
      /neither phrases nor patterns nor examples/,
    ],
    ['empty lists', 'title: Seats\nphrases: []\nexamples: []', 2, /Write at least one of the three/],
    ['a slip in a name', 'title: Seats\nphrases: [seat]\nnotPhrase: [x]', 4, /Did you mean 'notPhrases'/],
    ['a pattern that is none', 'title: Seats\npatterns:\n  - seat\n  - "seat ("', 5, /not a valid regular/],
    ['a pattern that fits nothing at all', 'title: Seats\npatterns: ["(seat)?"]', 3, /in every ticket/],
    ['a pattern that fits all words', 'title: Seats\npatterns: ["\\\\w+"]', 3, /fits any word at all/],
    ['a pattern over two lines', 'title: Seats\npatterns: ["seat\\\\nlist"]', 3, /fits nothing/],
    ['a pattern with its end in the middle', 'title: Seats\npatterns: ["seat$ list"]', 3, /fits nothing/],
    ['a pattern that could take for ever', 'title: Seats\npatterns: ["(a+)+b"]', 3, /repeats itself/],
    [
      'a pattern that finds and keeps out',
      'title: Seats\npatterns: [seats?]\nnotPatterns: [seats?]',
      3,
      /keeps out every ticket/,
    ],
    ['a phrase without a word', 'title: Seats\nphrases:\n  - seat\n  - "?!"', 5, /holds no word/],
    ['a stream that does not exist', 'title: Seats\nphrases: [seat]\nstream: bugs', 4, /'stream'/],
    ['a link that is none', 'title: Seats\nphrases: [seat]\nlinks: [seats]', 4, /not a web address/],
    [
      'a phrase that finds and keeps out',
      'title: Seats\nphrases: [seat]\nnotPhrases: [Seat]',
      3,
      /keeps out every ticket/,
    ],
  ])('with %s is refused with its line', (_, facts, line, message) => {
    const { theme, faults } = readCuratedTheme(`---\n${facts}\n---\n`, file);
    expect(theme).toBeUndefined();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file, line });
    expect(faults[0]?.message).toMatch(message);
  });

  it.each([
    ['a picture', 'See ![the list](list.png).', /picture/],
    ['HTML', '<script>alert(1)</script>', /HTML is not used/],
    ['a link that runs code', '[the list](javascript:alert)', /'javascript:'/],
  ])('with %s beneath its facts is refused with its line', (_, body, message) => {
    const { theme, faults } = readCuratedTheme(
      `---\ntitle: Seats\nphrases: [seat]\n---\n\nText.\n\n${body}\n`,
      file,
    );
    expect(theme).toBeUndefined();
    expect(faults).toMatchObject([{ file, line: 8, message: expect.stringMatching(message) }]);
  });

  it('needs a file name that is not the address of the tickets without a theme', () => {
    const { theme, faults } = readCuratedTheme(whole, 'content/themes/none.md');
    expect(theme).toBeUndefined();
    expect(faults).toMatchObject([
      { file: 'content/themes/none.md', message: expect.stringContaining("'none'") },
    ]);
  });

  it('needs a file name that can be an address', () => {
    const { theme, faults } = readCuratedTheme(whole, 'content/themes/Seat lists.md');
    expect(theme).toBeUndefined();
    expect(faults[0]?.message).toContain("'Seat lists' cannot");
  });

  it('with a quote that is never closed is refused where the quote opens', () => {
    const text = '---\ntitle: Seats\nphrases:\n  - "seat list\n  - "seating order"\n---\n';
    expect(readCuratedTheme(text, file).faults).toEqual([
      {
        file,
        line: 4,
        message:
          'This line opens a " that it does not close. Write another " where the text ends, or take this one away.',
      },
    ]);
  });
});
