import { expect, it } from 'vitest';
import { assessShares, type ShareChange, type Tally } from '../../../src/change/index.ts';
import { kindsFinding } from '../../../src/chronicle/weeks/kinds-finding.ts';
import { english, languages, wordsOf } from '../../../src/words/index.ts';

const times = (length: number, part: number, of: number): Tally[] =>
  Array.from({ length }, () => ({ part, of }));

/** The finding of a theme with these weeks, the last of which is the newest that is over; `silent` tickets of each say neither. */
function finding(tallies: readonly Tally[], { words = english, silent = 0 } = {}): string {
  const [weeks = []] = assessShares([tallies]);
  const together = tallies
    .slice(-4)
    .reduce((sum, { part, of }) => ({ part: sum.part + part, of: sum.of + of }), { part: 0, of: 0 });
  const [recent = []] = assessShares([[...tallies.slice(0, -4), { ...together, weeks: 4 }]]);
  return kindsFinding(
    {
      weeks,
      counts: tallies.map(({ of }) => of + silent),
      recent: recent.at(-1) as ShareChange,
      newest: tallies.length - 1,
      days: '16–22 November 2026',
    },
    words,
  );
}

it('says that there is too little to tell a share', () => {
  expect(finding(times(4, 2, 3))).toBe('12 tickets ask or say so in all: too few to tell a share.');
  expect(finding(times(4, 0, 0))).toBe('No ticket asks how or says that it does not work.');
  expect(finding([{ part: 1, of: 1 }])).toBe('1 ticket asks or says so in all: too few to tell a share.');
});

it('names the artefact to mend', () => {
  expect(finding(times(4, 1, 10))).toBe(
    'In the last 4 weeks, 36 tickets ask how and 4 say that it does not work. Most ask how: it works, and the help text is what to mend.',
  );
  expect(finding(times(4, 10, 10))).toBe(
    'In the last 4 weeks, no ticket asks how and 40 say that it does not work. Most say it fails: look for the case that nobody wrote down.',
  );
  expect(finding(times(4, 5, 10))).toMatch(/ Both are heard\.$/);
});

it('names none where chance could have made the larger part', () => {
  // Four of five ask how, and of twenty it could as well be fewer than three of five.
  expect(finding(times(4, 1, 5))).toMatch(/ Both are heard\.$/);
  expect(finding(times(8, 1, 5))).toContain('In the last 4 weeks, 16 tickets ask how');
  expect(finding(times(4, 3, 15))).toContain('Most ask how');
});

it('names none where most of its tickets neither ask nor say so', () => {
  expect(finding(times(4, 0, 10), { silent: 11 })).toBe(
    'In the last 4 weeks, 40 tickets ask how and none says that it does not work.',
  );
  expect(finding(times(4, 0, 10), { silent: 10 })).toContain('the help text is what to mend');
});

it('looks for no unwritten case while nearly all ask how, however unusual the few are that fail', () => {
  expect(finding([...times(20, 0, 8), ...times(4, 1, 8)])).toMatch(/4 of 32; usual 0 to \d of 32\.$/);
});

it('looks as far back as it needs for twenty tickets', () => {
  expect(finding(times(30, 2, 2))).toContain('In the last 12 weeks, no ticket asks how and 24 say');
  expect(finding(times(20, 1, 1))).toContain('In the last 20 weeks, no ticket asks how and 20 say');
});

it('begins with what left its usual range: four weeks together, else the newest week', () => {
  expect(finding([...times(20, 1, 4), ...times(4, 3, 4)])).toMatch(
    /^In the last four weeks more than usual say that it does not work, 12 of 16; usual \d to \d of 16\.$/,
  );
  expect(finding([...times(20, 3, 4), ...times(4, 1, 4)])).toMatch(
    /^In the last four weeks more than usual ask how, and 4 of 16 say that it does not work; usual \d+ to \d+ of 16\.$/,
  );
  expect(finding([...times(20, 5, 10), { part: 10, of: 10 }])).toMatch(
    // Too few in one week to say what to look at.
    /^16–22 November 2026: more than usual say that it does not work, 10 of 10; usual \d to \d of 10\. In the last 4 weeks, 15 tickets ask how[^.]*\.$/,
  );
});

it('says what to look at first where twenty tickets or more left their range', () => {
  expect(finding([...times(20, 2, 8), ...times(4, 6, 8)])).toMatch(
    /24 of 32; .* Look for the case that nobody wrote down\.$/,
  );
  expect(finding([...times(20, 6, 8), ...times(4, 1, 8)])).toMatch(
    /4 of 32 say .* Look at the help text first\.$/,
  );
  // Fewer fail than usual, and still half do.
  expect(finding([...times(20, 8, 8), ...times(4, 4, 8)])).toMatch(/16 of 32 say [^.]*\.$/);
});

it('is whole in every language', () => {
  const cases = [
    times(4, 0, 0),
    times(4, 2, 3),
    times(4, 1, 10),
    times(4, 10, 10),
    [...times(20, 1, 4), ...times(4, 3, 4)],
  ];
  for (const language of languages)
    for (const one of cases)
      expect(finding(one, { words: wordsOf(language) })).not.toMatch(/undefined|NaN|null|\{/);
});
