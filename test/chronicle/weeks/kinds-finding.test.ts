import { expect, it } from 'vitest';
import { assessShares, type ShareChange, type Tally } from '../../../src/change/index.ts';
import { kindsFinding } from '../../../src/chronicle/weeks/kinds-finding.ts';
import { english, languages, wordsOf } from '../../../src/words/index.ts';

const times = (length: number, part: number, of: number): Tally[] =>
  Array.from({ length }, () => ({ part, of }));

/** The finding of a theme with these weeks, the last of which is the newest that is over. */
function finding(tallies: readonly Tally[], words = english): string {
  const [weeks = []] = assessShares([tallies]);
  const together = tallies
    .slice(-4)
    .reduce((sum, { part, of }) => ({ part: sum.part + part, of: sum.of + of }), { part: 0, of: 0 });
  const [recent = []] = assessShares([[...tallies.slice(0, -4), { ...together, weeks: 4 }]]);
  return kindsFinding(
    { weeks, recent: recent.at(-1) as ShareChange, newest: tallies.length - 1, days: '16–22 November 2026' },
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
  expect(finding(times(4, 5, 10))).toContain('Both are heard; neither is clearly the larger part.');
});

it('looks as far back as it needs for twenty tickets', () => {
  expect(finding(times(30, 2, 2))).toContain('In the last 12 weeks, no ticket asks how and 24 say');
  expect(finding(times(20, 1, 1))).toContain('In the last 20 weeks, no ticket asks how and 20 say');
});

it('begins with what left its usual range: four weeks together, else the newest week', () => {
  expect(finding([...times(20, 1, 4), ...times(4, 3, 4)])).toMatch(
    /^In the last four weeks more than usual say that it does not work, 12 of 16; usual \d to \d of 16\. Look for the case/,
  );
  expect(finding([...times(20, 3, 4), ...times(4, 1, 4)])).toMatch(
    /^In the last four weeks more than usual ask how, and 4 of 16 say that it does not work; usual \d+ to \d+ of 16\. Look at the help/,
  );
  expect(finding([...times(20, 5, 10), { part: 10, of: 10 }])).toMatch(
    /^16–22 November 2026: more than usual say that it does not work, 10 of 10; usual \d to \d of 10\. .* In the last 4 weeks, 15 tickets ask how/,
  );
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
    for (const one of cases) expect(finding(one, wordsOf(language))).not.toMatch(/undefined|NaN|null|\{/);
});
