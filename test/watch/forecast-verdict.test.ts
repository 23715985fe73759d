import { describe, expect, it } from 'vitest';
import { forecastVerdict, type Grounds, shownVerdict } from '../../src/watch/forecast-verdict.ts';
import { english, wordsOf } from '../../src/words/index.ts';

const one: Grounds = {
  expected: { low: 3, high: 10, written: '3 to 10' },
  tickets: 1,
  perhaps: true,
  requesters: 1,
  closed: true,
  openBecause: '',
  pilotsOnly: false,
  learned: false,
};

describe('one ticket alone, which nobody confirmed', () => {
  it('is said to be no more than perhaps where the verdict hangs on nothing but its number', () => {
    expect(forecastVerdict(one, english)).toEqual({
      verdict: 'wrong',
      reason: 'Expected 3 to 10; perhaps one requester asked.',
    });
    expect(forecastVerdict(one, wordsOf('he')).reason).toContain('אולי');
    expect(forecastVerdict({ ...one, perhaps: false }, english).reason).not.toContain('perhaps');
  });

  it('stands in the place of a verdict only where there is none', () => {
    const undecided = forecastVerdict({ ...one, expected: undefined }, english);
    expect(undecided.verdict).toBe('not-checked');
    expect(shownVerdict({ ...undecided, perhaps: true })).toBe('perhaps');
    expect(shownVerdict({ verdict: 'wrong', perhaps: true })).toBe('wrong');
    expect(shownVerdict({ verdict: 'not-checked' })).toBe('not-checked');
  });
});
