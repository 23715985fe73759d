import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessChange,
  bareRange,
  type Change,
  changeInWords,
  markOf,
  standingInWords,
  verdictSchema,
} from '../../src/change/index.ts';
import { wordsOf } from '../../src/words/index.ts';

const change: Change = {
  count: 31,
  previous: 24,
  usual: { low: 8, mid: 13, high: 18 },
  verdict: 'above',
  weeksOfHistory: 26,
};

describe('a change in words', () => {
  it('sets both counts beside the usual range', () => {
    expect(changeInWords(change)).toBe('31 tickets (24 the week before, +29 %), above the usual 8 to 18');
    expect(changeInWords({ ...change, count: 14, verdict: 'within' })).toBe(
      '14 tickets (24 the week before, −42 %), within the usual 8 to 18',
    );
  });

  it('gives a percentage only from 20 tickets last week', () => {
    expect(changeInWords({ ...change, previous: 20 })).toContain('(20 the week before, +55 %)');
    expect(changeInWords({ ...change, previous: 19 })).toContain('31 tickets (19 the week before), above');
    expect(changeInWords({ ...change, previous: 31 })).toContain('(31 the week before),');
  });

  it('says that a range of fewer than 12 weeks is a trial', () => {
    expect(changeInWords({ ...change, weeksOfHistory: 11 })).toContain('above the usual 8 to 18 (trial)');
    expect(changeInWords({ ...change, weeksOfHistory: 12 })).toMatch(/above the usual 8 to 18$/);
  });

  it('says nothing about change with fewer than three weeks', () => {
    const little: Change = {
      ...change,
      previous: 50,
      usual: null,
      verdict: 'too-little-history',
      weeksOfHistory: 2,
    };
    expect(changeInWords(little)).toBe('31 tickets (50 the week before), too little history to say');
  });

  it('says why a count outside its range is not flagged', () => {
    expect(changeInWords({ ...change, count: 19, previous: 14, verdict: 'within' })).toBe(
      '19 tickets (14 the week before), outside the usual 8 to 18, as one series in many is by chance',
    );
  });

  it('has its own words for what is new and what is gone', () => {
    expect(changeInWords(assessChange([0, 0, 0, 0], 1))).toBe(
      '1 ticket, new this week, none in the 4 weeks before',
    );
    expect(changeInWords(assessChange([20, 22, 19, 25, 21, 18, 23, 0], 0))).toBe(
      '0 tickets (0 the week before), gone, usual 5 to 34 (trial)',
    );
  });

  it('leaves out last week when it is not known', () => {
    expect(changeInWords({ ...change, previous: null })).toBe('31 tickets, above the usual 8 to 18');
  });

  it('writes a range of one number once, and large counts with a comma', () => {
    expect(bareRange({ low: 0, mid: 0, high: 0 }, false)).toBe('0');
    expect(changeInWords({ ...change, count: 12_345, verdict: 'far-above' })).toContain('12,345 tickets');
  });

  it('never gives a percentage without the usual range, nor below a base of 20', () => {
    const weeks = fc.array(fc.option(fc.nat(200), { freq: 6 }), { maxLength: 20 });
    fc.assert(
      fc.property(weeks, fc.nat(200), (history, current) => {
        const sentence = changeInWords(assessChange(history, current));
        if (!sentence.includes('%')) return;
        expect(sentence).toMatch(/usual \d/);
        expect(history.at(-1)).toBeGreaterThanOrEqual(20);
      }),
    );
  });
});

describe('verdicts', () => {
  it('each have words and a shape of their own', () => {
    const verdicts = verdictSchema.options;
    expect(new Set(verdicts.map((verdict) => standingInWords({ ...change, count: 10, verdict }))).size).toBe(
      verdicts.length,
    );
    expect(new Set(verdicts.map(markOf)).size).toBe(verdicts.length);
    expect(standingInWords({ ...change, verdict: 'far-above' })).toBe('far above its usual range');
    expect(markOf('far-above')).toBe('▲▲');
  });
});

it('a count outside its range is never called within it, though chance explains it', () => {
  const usual = { low: 0, mid: 3, high: 7 };
  expect(standingInWords({ count: 8, usual, verdict: 'within' })).toBe(
    'outside it, as one of many is by chance',
  );
  expect(standingInWords({ count: 7, usual, verdict: 'within' })).toBe('within its usual range');
  expect(standingInWords({ count: 9, usual, verdict: 'above' })).toBe('above its usual range');
});

describe('a change in Hebrew', () => {
  const says = (some: Partial<Change>): string => changeInWords({ ...change, ...some }, wordsOf('he'));

  it('sets both counts beside the usual range', () => {
    // The percentage brings its own mark of direction, so that its sign stays before it.
    expect(says({})).toBe('31 פניות (24 בשבוע הקודם, \u200e+29%), מעל הטווח הרגיל של 8 עד 18');
    expect(says({ weeksOfHistory: 5, count: 1, verdict: 'far-below', previous: 3 })).toBe(
      'פנייה אחת (3 בשבוע הקודם), הרבה מתחת לטווח הרגיל של 8 עד 18 (זמני)',
    );
    expect(says({ verdict: 'new', weeksOfHistory: 4 })).toBe(
      '31 פניות, חדש השבוע, ללא אף פנייה ב־4 השבועות הקודמים',
    );
  });

  it('has words of its own for every verdict', () => {
    const standing = verdictSchema.options.map((verdict) =>
      standingInWords({ ...change, count: 10, verdict }, wordsOf('he')),
    );
    expect(new Set(standing).size).toBe(verdictSchema.options.length);
  });
});
