import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readDocument, readYaml } from '../../src/documents/index.ts';

const schema = z.strictObject({
  title: z.string().min(1),
  count: z.int().optional(),
  names: z.array(z.string()).optional(),
  side: z.enum(['left', 'right']).optional(),
  version: z.union([z.string(), z.number()]).optional(),
  day: z.iso.date({ error: 'is not a date. Write it as YYYY-MM-DD' }).optional(),
});
const told = (text: string): string[] =>
  readYaml(text, schema, 'settings.yaml').faults.map(({ line, message }) => `${line}: ${message}`);

describe('a quote', () => {
  const open = (quote: string): string =>
    `This line opens a ${quote} that it does not close. Write another ${quote} where the text ends, or take this one away.`;

  it.each([
    ['in a list', 'title: a\nnames:\n  - "seat list\n  - "scan"', `3: ${open('"')}`],
    ['with nothing behind it', "title: 'a\nnames: [b]", `1: ${open("'")}`],
    ['that a later one closes', 'title: "a\nnames:\n  - "seat list"\n  - "scan"', `1: ${open('"')}`],
    ['in brackets', 'title: a\nnames: ["b, c]\ncount: 1', `2: ${open('"')}`],
  ])('that is never closed is told once, where it opens: %s', (_, text, says) => {
    expect(told(text)).toEqual([says]);
  });

  const behind = (quote: string): string =>
    `Something stands behind the ${quote} that ends a text. Put the whole text in quotes, and use the other kind of quotes (" or ') inside it.`;

  it.each([
    ['the same quotes', "title: 'don't'", `1: ${behind("'")}`],
    ['more words', 'count: 1\ntitle: "Seat" list', `2: ${behind('"')}`],
    ['more words, of a text of two lines', 'title: "Seat list\n  of today" oops', `1: ${behind('"')}`],
    ['a word that it touches', 'title: "Seat"list', `1: ${behind('"')}`],
  ])('with %s behind it is told with what to do', (_, text, says) => {
    expect(told(text)).toEqual([says]);
  });

  it('that a word of the next line touches is taken for the one that opens there', () => {
    expect(told('title: "a\nside: "left"')).toEqual([`1: ${open('"')}`]);
  });

  it.each([
    'title: "Seat list"\nnames: [a] b',
    'title: "Seat list"\nside: {a: 1} b',
    'title: "Seat list"\nside: *x b',
    'title: a\nnames: ["b"] c',
  ])('is not blamed for what stands behind something else: %j', (text) => {
    const [first, ...others] = told(text);
    expect(first).toMatch(/^2: This is not valid YAML: Unexpected scalar at node end/);
    expect(others).toEqual([]);
  });
});

describe('YAML that a person wrote', () => {
  it.each([
    ['a name that is missing', 'count: 1', "1: 'title' is missing. Add it."],
    ['a name without a value', 'count: 1\ntitle:', "2: 'title' is empty. Fill it in, or take the line out."],
    ['an empty text', 'title: ""', "1: 'title' is empty. Fill it in, or take the line out."],
    ['a number in place of a text', 'title: 4', "1: 'title' is not a text. Put it in quotes."],
    [
      'a text in place of a number',
      'title: a\ncount: many',
      "2: 'count' is not a number. Write digits alone.",
    ],
    [
      'a text in place of a list',
      'title: a\nnames: b',
      "2: 'names' is not a list. Write one item a line, each begun with '- '.",
    ],
    [
      'a wrong choice',
      'title: a\nside: up',
      "2: 'side' is none of the choices. Write one of: 'left', 'right'.",
    ],
    [
      'a value of none of several types',
      'title: a\nversion: []',
      "2: 'version' is not a text or a number. Put it in quotes.",
    ],
    ['a number in place of a date', 'title: a\nday: 5', "2: 'day' is not a date. Write it as YYYY-MM-DD."],
    ['a name that is not known', 'titel: a\ntitle: a', "1: 'titel' is not known here. Did you mean 'title'?"],
    [
      'a name that is like none',
      'colour: a\ntitle: a',
      "1: 'colour' is not known here. Check the spelling, or take it out.",
    ],
    [
      'one wrong item of a list',
      'title: a\nnames:\n  - b\n  - 4',
      "4: The second of 'names' is not a text. Put it in quotes.",
    ],
    [
      'a wrong item far down a list',
      `title: a\nnames: [${'b, '.repeat(11)}4]`,
      "2: Number 12 of 'names' is not a text. Put it in quotes.",
    ],
  ])('is told of %s, with its line', (_, text, message) => {
    expect(told(text)).toEqual([message]);
  });

  it('is called the file where it is one, and the front matter where it stands above a text', () => {
    expect(told('- a')[0]).toContain('1: The file is not a group of names.');
    const { faults } = readDocument('---\n- a\n---\n', schema, 'note.md');
    expect(faults[0]).toMatchObject({ line: 2, message: expect.stringContaining('The front matter is not') });
  });
});
