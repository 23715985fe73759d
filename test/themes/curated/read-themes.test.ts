import { expect, it } from 'vitest';
import { examplesOf, readCuratedThemes } from '../../../src/themes/index.ts';
import { ticket } from '../tickets.ts';
import { written } from './themes.ts';

const file = (name: string, facts: string) => ({
  file: `content/themes/${name}.md`,
  text: `---\n${facts}\n---\n`,
});

it('refuses the later of two themes with one title, with its line', () => {
  const { themes, faults } = readCuratedThemes(
    [
      file('seats', 'title: Seat lists\nphrases: [seat]'),
      file('more-seats', 'phrases: [seats]\ntitle: "Seat  Lists"'),
      file('grades', 'title: Grades\nphrases: [grade]'),
    ],
    new Set(),
  );
  expect(themes.map(({ id }) => id)).toEqual(['seats', 'grades']);
  expect(faults).toEqual([
    {
      file: 'content/themes/more-seats.md',
      line: 3,
      message: expect.stringContaining('also the title of content/themes/seats.md'),
    },
  ]);
});

it('keeps a theme with an example that no export holds, and tells it apart from the faults', () => {
  const { themes, faults, unknownExamples } = readCuratedThemes(
    [file('seats', 'title: Seats\nexamples:\n  - 101\n  - 102')],
    new Set(['101']),
  );
  expect(themes.map(({ id }) => id)).toEqual(['seats']);
  expect(faults).toEqual([]);
  expect(unknownExamples).toEqual([
    {
      ticket: '102',
      fault: { file: 'content/themes/seats.md', line: 5, message: expect.stringContaining("'102'") },
    },
  ]);
});

it('takes as examples what the file names and what people filed under the theme', () => {
  const tickets = ['1', '2', '3', '4'].map((id) => ticket(id, 'Seat'));
  const corrections = new Map(
    [
      { ticket: '2', themes: ['seats', 'grades'], line: 2 },
      { ticket: '3', themes: ['unknown'], line: 3 },
      { ticket: '1', themes: ['seats'], line: 4 },
      { ticket: '9', themes: ['seats'], line: 5 },
    ].map((one) => [one.ticket, one]),
  );
  const examples = examplesOf(
    [written('seats', { examples: ['1', '4'] }), written('grades')],
    corrections,
    tickets,
  );
  expect([...examples].map(([theme, own]) => [theme, own.map(({ id }) => id)])).toEqual([
    ['seats', ['1', '2', '4']],
    ['grades', ['2']],
  ]);
});
