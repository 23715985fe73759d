import { expect, it } from 'vitest';
import { lacksOf } from '../../../src/pipeline/index.ts';
import { bug, bugTicket } from './bugs.ts';

const rules = (...given: Parameters<typeof lacksOf>): string[] => lacksOf(...given).map(({ rule }) => rule);
const alone = { tickets: [bugTicket('1')], reporters: 1 };

it('a bug traces to a level and is reported by two, or can be brought about again', () => {
  expect(rules(bug())).toEqual([]);
  expect(rules(bug({ ...alone, reproducible: { is: 'yes' } }))).toEqual([]);
});

it('S2: without a level it is none', () => {
  expect(lacksOf(bug({ chain: {} })).map(({ says }) => says)).toEqual([
    'Sorted as bug without a chain level. Name the level that should have caught it, or it is brief input or noise.',
  ]);
});

it('S3: one report that nobody reproduced is none', () => {
  for (const is of ['no', 'unknown'] as const)
    expect(lacksOf(bug({ ...alone, reproducible: { is } })).map(({ says }) => says)).toEqual([
      'One report, not reproduced. A bug needs steps that reproduce it or a second named reporter.',
    ]);
});

it('two tickets of one person are one reporter, and tickets that name nobody are none', () => {
  expect(rules(bug({ reporters: 1 }))).toEqual(['S3']);
  expect(lacksOf(bug({ reporters: 0 }))[0]?.says).toMatch(/^2 reports that name nobody, not reproduced\./);
});

it('a record without a ticket counts when triage reproduced it', () => {
  expect(rules(bug({ tickets: [], reporters: 0, reproducible: { is: 'yes' } }))).toEqual([]);
  expect(lacksOf(bug({ tickets: [], reporters: 0 }))[0]?.short).toBe(
    'no ticket in an export, not reproduced',
  );
});
