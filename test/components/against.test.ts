import { describe, expect, it } from 'vitest';
import { againstInWords, saysNothing } from '../../src/components/against.ts';
import { english } from '../../src/words/index.ts';

const usual = { low: 8, mid: 12, high: 18 };
const within = (count: number) => ({ count, usual, verdict: 'within' as const });
const unjudged = { count: 12, usual: null, verdict: 'too-little-history' as const };

describe('a count beside its usual range', () => {
  it('is told by its verdict where the week is over', () => {
    const whole = { complete: true };
    expect(againstInWords(within(12), whole, english)).toBe(english.change.standing.within);
    expect(againstInWords(within(19), whole, english)).toBe(english.change.outsideByChance);
    expect(againstInWords(unjudged, whole, english)).toBe(english.change.standing['too-little-history']);
  });

  it('has no verdict while the week runs, and is never called chance', () => {
    const open = { complete: false };
    expect([7, 12, 19].map((count) => againstInWords(within(count), open, english))).toEqual([
      'below it so far, no verdict yet',
      'within it so far',
      'above it so far, no verdict yet',
    ]);
    expect(againstInWords(unjudged, open, english)).toBe(english.change.standing['too-little-history']);
  });

  it('is not compared where days of the week are missing, however long the history is', () => {
    const missing = [{ from: '2026-03-03T00:00:00Z', to: '2026-03-05T00:00:00Z', usual: 60 }];
    expect(againstInWords(unjudged, { complete: true, missing }, english)).toBe(
      'not compared: days are missing',
    );
  });

  it('says a slow rise of a count within its range', () => {
    const rising = { ...within(12), rising: { since: '2026-W26' } };
    const whole = { complete: true };
    expect(againstInWords({ ...rising, points: [{ risingSince: 26 }] }, whole, english)).toBe(
      'within its usual range; rising since week 26',
    );
    expect(againstInWords({ ...rising, points: [{}] }, whole, english)).toBe(
      'within its usual range; higher since week 26',
    );
    const above = { ...rising, count: 30, verdict: 'above' as const };
    expect(againstInWords(above, whole, english)).toBe(english.change.standing.above);
  });
});

describe('where there is no room for more than the range', () => {
  const whole = { complete: true };
  const missing = [{ from: '2026-03-03T00:00:00Z', to: '2026-03-05T00:00:00Z', usual: 60 }];

  it('only that a count is within its range goes without words', () => {
    expect(saysNothing(within(12), whole)).toBe(true);
  });

  it.each([
    ['too little history', unjudged, whole],
    ['a week that runs', within(12), { complete: false }],
    ['days that are missing', within(12), { complete: true, missing }],
    ['a count outside its range by chance', within(19), whole],
    ['a verdict', { ...within(30), verdict: 'above' as const }, whole],
    ['the run of a verdict before', { ...within(19), run: { side: 'above' as const, weeks: 2 } }, whole],
    ['a slow rise', { ...within(12), rising: { since: '2026-W26' } }, whole],
  ])('%s is said', (_, change, week) => {
    expect(saysNothing(change, week)).toBe(false);
  });
});
