import { describe, expect, it } from 'vitest';
import type { Cohort } from '../../src/chronicle/index.ts';
import { cohortTold } from '../../src/components/cohort-told.ts';

const cohort = (some: Partial<Cohort> = {}): Cohort => ({
  inWords: '7 tickets from three schools.',
  requesters: 3,
  independent: 3,
  accountCount: 3,
  accounts: [],
  traits: [],
  shifts: [],
  ...some,
});
const level = { side: 'level', value: 'L2', part: 6, of: 7, beside: { part: 20, of: 100 } } as const;

describe('whose a theme is stands beneath it', () => {
  it.each([
    ['left its usual range', { verdict: 'above', cohort: cohort() }],
    ['has been outside it', { verdict: 'within', run: { side: 'above', weeks: 2 }, cohort: cohort() }],
    ['has something in common', { verdict: 'within', cohort: cohort({ traits: [level] }) }],
    ['is new', { verdict: 'within', cohort: cohort({ shifts: ['new'] }) }],
  ])('where it %s', (_, theme) => {
    expect(cohortTold(theme)).toBe('7 tickets from three schools.');
  });

  it.each([
    ['it is as it was', { verdict: 'within', cohort: cohort() }],
    ['it is two tickets of one school', { verdict: 'within', cohort: cohort({ shifts: ['one-account'] }) }],
    ['it has gone silent', { verdict: 'gone' }],
  ])('but not where %s', (_, theme) => {
    expect(cohortTold(theme)).toBeUndefined();
  });
});
