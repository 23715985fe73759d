import { expect, it } from 'vitest';
import { themeReason } from '../../../src/chronicle/tickets/theme-reason.ts';
import type { Finding } from '../../../src/themes/index.ts';
import { wordsOf } from '../../../src/words/index.ts';

const labels = new Map([
  ['seats', 'Seat lists'],
  ['grades', 'Grades'],
]);
const said = (finding: Finding | undefined, themes: string[]) =>
  themeReason(finding, themes, labels, true, wordsOf('en'));
const byWords: Finding = {
  themes: ['seats', 'grades'],
  reasons: [
    { theme: 'seats', by: 'phrase', phrase: 'seat list' },
    { theme: 'grades', by: 'phrase', phrase: 'grade' },
  ],
};

it('says why a ticket carries the first of its themes that the team wrote down', () => {
  expect(said(byWords, ['seats', 'grades'])).toContain('“Seat lists”');
  expect(said(byWords, ['found', 'grades'])).toContain('“Grades”');
});

it('says nothing where a person filed the ticket elsewhere, or no theme of the team is near', () => {
  expect(said(byWords, ['found'])).toBeUndefined();
  expect(said({ themes: [], reasons: [] }, ['found'])).toBeUndefined();
  expect(said(undefined, [])).toBeUndefined();
});

it('says of which theme a ticket perhaps is one, unless a person has filed it there', () => {
  const near: Finding = {
    themes: [],
    reasons: [],
    perhaps: { theme: 'grades', similarity: 0.45, ticket: '7' },
  };
  expect(said(near, ['found'])).toMatch(/^Perhaps “Grades”/);
  expect(said(near, ['grades'])).toBeUndefined();
});
