import { describe, expect, it } from 'vitest';
import { type RunWeek, runsOf, type Verdict } from '../../src/change/index.ts';

/** A week whose usual range is 4 to 10. */
const week = (count: number | null, verdict: Verdict = 'within'): RunWeek => ({
  count,
  usual: { low: 4, mid: 7, high: 10 },
  verdict,
});
const calm = week(6);

/** `above 2`, `within 1 back`, `-` for each week. */
const told = (...weeks: RunWeek[]): string[] =>
  runsOf(weeks).map((run) => (run ? `${run.side} ${run.weeks}${run.back ? ' back' : ''}` : '-'));

describe('a run of weeks', () => {
  it('counts weeks on one side, the last one included', () => {
    expect(told(calm, calm, week(14, 'above'), week(16, 'far-above'), calm, calm)).toEqual([
      'within 1',
      'within 2',
      'above 1',
      'above 2',
      'within 1 back',
      'within 2',
    ]);
  });

  it('begins with a verdict, and goes on with the count alone', () => {
    expect(told(week(11), week(14, 'above'), week(11), week(1))).toEqual(['-', 'above 1', 'above 2', '-']);
    expect(told(week(3), week(1, 'below'), week(3))).toEqual(['-', 'below 1', 'below 2']);
  });

  it('begins anew on the other side', () => {
    expect(told(week(1, 'below'), week(14, 'above'))).toEqual(['below 1', 'above 1']);
  });

  it('counts the first week of what is new as above, and silence as below', () => {
    expect(told(week(14, 'new'), week(12), week(0, 'gone'), calm)).toEqual([
      'above 1',
      'above 2',
      'below 1',
      'within 1 back',
    ]);
  });

  it('ends with a week that is not known, or not judged', () => {
    const young: RunWeek = { count: 20, usual: null, verdict: 'too-little-history' };
    expect(told(week(14, 'above'), week(null, 'above'), week(12), young, week(14, 'above'))).toEqual([
      'above 1',
      '-',
      '-',
      '-',
      'above 1',
    ]);
  });
});
