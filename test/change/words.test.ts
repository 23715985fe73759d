import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessChange,
  bareRange,
  type Change,
  type ChangeContext,
  changeInWords,
  markOf,
  type Run,
  runsOf,
  standingInWords,
  verdictSchema,
} from '../../src/change/index.ts';
import { languages, wordsOf } from '../../src/words/index.ts';

const change: Change = {
  count: 31,
  previous: 24,
  usual: { low: 8, mid: 13, high: 18 },
  verdict: 'above',
  weeksOfHistory: 26,
};
const run = (side: Run['side'], weeks: number, back = false): Run => ({ side, weeks, back });

describe('a change in words', () => {
  it('sets both counts beside the usual range', () => {
    expect(changeInWords(change)).toBe('31 tickets (24 the week before, +29 %), above the usual 8 to 18');
    expect(changeInWords({ ...change, count: 14, verdict: 'within' })).toBe(
      '14 tickets (24 the week before), within the usual 8 to 18',
    );
  });

  it('calls no range of nought to one a range that a count lies within', () => {
    const few = { ...change, previous: 1, verdict: 'within' as const };
    const usual = (low: number, high: number) => ({ low, mid: low, high });
    const back = { run: run('within', 1, true) };
    expect(changeInWords({ ...few, count: 0, usual: usual(0, 1) })).toBe(
      '0 tickets (1 the week before), usually one or none',
    );
    expect(changeInWords({ ...few, count: 0, usual: usual(0, 0) })).toBe(
      '0 tickets (1 the week before), usually none',
    );
    expect(changeInWords({ ...few, count: 1, usual: usual(0, 1) }, back)).toBe(
      '1 ticket (1 the week before), again as usual, one or none',
    );
    expect(changeInWords({ ...few, count: 1, usual: usual(0, 2) })).toContain('within the usual 0 to 2');
    expect(changeInWords({ ...few, count: 0, usual: usual(0, 1) }, {}, wordsOf('he'))).toMatch(
      /, בדרך כלל פנייה אחת או אף אחת$/,
    );
  });

  it('gives a percentage only from 20 tickets last week, and of no count that only wobbled', () => {
    expect(changeInWords({ ...change, previous: 20 })).toContain('(20 the week before, +55 %)');
    expect(changeInWords({ ...change, previous: 19 })).toContain('31 tickets (19 the week before), above');
    expect(changeInWords({ ...change, previous: 31 })).toContain('(31 the week before),');
    expect(changeInWords({ ...change, count: 18, previous: 40, verdict: 'within' })).toContain(
      '(40 the week before), within',
    );
  });

  it('begins with the series where there are several, and says for how long', () => {
    const context: ChangeContext = { name: 'Export to Excel', run: run('above', 2) };
    expect(changeInWords({ ...change, previous: null }, context)).toBe(
      'Export to Excel: 31 tickets, usual 8 to 18; the second week above',
    );
  });

  it.each([
    ['a first week', change, { run: run('above', 1) }, '31 tickets, above the usual 8 to 18'],
    [
      'far above',
      { ...change, verdict: 'far-above' as const },
      { run: run('above', 11) },
      '31 tickets, usual 8 to 18; the 11th week above, by far',
    ],
    [
      'a run that the second week’s own verdict would not carry',
      { ...change, verdict: 'within' as const },
      { run: run('above', 3) },
      '31 tickets, usual 8 to 18; the third week above',
    ],
    [
      'below',
      { ...change, count: 2, verdict: 'below' as const },
      { run: run('below', 21) },
      '2 tickets, usual 8 to 18; the 21st week below',
    ],
    [
      'a return',
      { ...change, count: 12, verdict: 'within' as const },
      { run: run('within', 1, true) },
      '12 tickets, back within the usual 8 to 18',
    ],
    [
      'calm weeks',
      { ...change, count: 12, verdict: 'within' as const },
      { run: run('within', 9) },
      '12 tickets, within the usual 8 to 18',
    ],
    [
      'a slow rise, in short',
      { ...change, count: 18, verdict: 'within' as const },
      { rising: { since: 22 } },
      '18 tickets, within the usual 8 to 18; rising since week 22',
    ],
    [
      'a slow rise and a holiday',
      { ...change, count: 18, verdict: 'within' as const },
      { rising: { since: 22, before: 12, now: 17 }, holidays: ['Christmas Day'] },
      '18 tickets, within the usual 8 to 18; the week holds Christmas Day; rising since week 22, from about 12 a week to 17',
    ],
    [
      'an open week, which is compared with the same part of the weeks before alone',
      { ...change, count: 4, previous: 24, verdict: 'within' as const },
      { open: true },
      '4 tickets so far; by this time of the week there are usually 8 to 18',
    ],
    [
      'a part of a week',
      { ...change, previous: 24, usual: null, verdict: 'too-little-history' as const },
      { covered: false },
      '31 tickets; the exports hold only a part of the week, so it is compared with nothing',
    ],
    [
      'a week that no export covers',
      { ...change, count: 0, usual: null, verdict: 'too-little-history' as const },
      { covered: false },
      '0 tickets; perhaps no export covers the week, so it is compared with nothing',
    ],
  ])('says %s', (_, some, context, said) => {
    expect(changeInWords({ ...some, previous: null }, context)).toBe(said);
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
    expect(changeInWords(little)).toBe(
      '31 tickets (50 the week before); two weeks of history, too few for a usual range',
    );
    expect(changeInWords({ ...little, previous: null, weeksOfHistory: 0 })).toBe(
      '31 tickets; no history yet for a usual range',
    );
  });

  it('says why a count outside its range is not flagged', () => {
    expect(changeInWords({ ...change, count: 19, previous: 14, verdict: 'within' })).toBe(
      '19 tickets (14 the week before), outside the usual 8 to 18, as happens by chance',
    );
  });

  it('has its own words for what is new and what is gone', () => {
    expect(changeInWords(assessChange([0, 0, 0, 0], 1))).toBe(
      '1 ticket, new this week; none in the 4 weeks before',
    );
    expect(changeInWords({ ...change, count: 0, previous: 0, verdict: 'gone', weeksOfHistory: 8 })).toBe(
      '0 tickets (0 the week before), usual 8 to 18 (trial); gone silent',
    );
  });

  it('writes a range of one number once, and large counts with a comma', () => {
    expect(bareRange({ low: 0, mid: 0, high: 0 }, false)).toBe('0');
    expect(changeInWords({ ...change, count: 12_345, verdict: 'far-above' })).toContain('12,345 tickets');
  });
});

describe('whatever the change', () => {
  const count = fc.nat(400);
  const usual = fc
    .tuple(count, count, count)
    .map((three) => three.sort((a, b) => a - b))
    .map(([low = 0, mid = 0, high = 0]) => ({ low, mid, high }));
  const anyChange = fc.record({
    count,
    previous: fc.option(count),
    usual: fc.option(usual),
    verdict: fc.constantFrom(...verdictSchema.options),
    weeksOfHistory: fc.nat(60),
  });
  const anyRun = fc.option(
    fc.record({
      side: fc.constantFrom<Run['side']>('above', 'below', 'within'),
      weeks: fc.integer({ min: 1, max: 40 }),
      back: fc.boolean(),
    }),
  );
  const anyContext = fc.record({
    name: fc.option(fc.constant('Export to Excel'), { nil: undefined }),
    open: fc.boolean(),
    covered: fc.boolean(),
    run: anyRun,
    rising: fc.option(fc.record({ since: count, before: count, now: count }), { nil: undefined }),
    holidays: fc.array(fc.constant('Founders’ Day'), { maxLength: 2 }),
  });
  const numbers = (sentence: string): string[] => sentence.match(/\d[\d,.]*/g) ?? [];

  it.each(languages)('a percentage has both counts, twenty of them, and the usual range: %s', (language) => {
    const words = wordsOf(language);
    fc.assert(
      fc.property(anyChange, anyContext, (some, context) => {
        const said = changeInWords(some, context, words);
        if (!said.includes('%')) return;
        expect(some.previous).toBeGreaterThanOrEqual(20);
        expect(some.usual).not.toBeNull();
        const { low, high } = some.usual ?? { low: 0, high: 0 };
        expect(said).toContain(words.amounts.range(low, high));
        expect(said.indexOf(words.amounts.tickets(some.count))).toBeLessThan(said.indexOf('%'));
        expect(numbers(said.slice(0, said.indexOf('%')))).toContain(words.amounts.figure(some.previous ?? 0));
        expect(some.count < low || some.count > high).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('its own count always stands in it, and its name comes first', () => {
    fc.assert(
      fc.property(anyChange, anyContext, (some, context) => {
        const said = changeInWords(some, context);
        expect(said).toContain(wordsOf('en').amounts.tickets(some.count));
        if (context.name !== undefined) expect(said.startsWith('Export to Excel: ')).toBe(true);
        expect(said).not.toMatch(/undefined|null|NaN|,,|; ;|[.;, ]$/);
      }),
    );
  });

  it('only a verdict, or the run that one began, says above or below', () => {
    fc.assert(
      fc.property(anyChange, (some) => {
        const calm = { ...some, verdict: 'within' as const };
        expect(changeInWords(calm)).not.toMatch(/above|below|new|gone/);
        expect(changeInWords({ ...some, usual: null })).not.toMatch(/above|below|gone|usual \d/);
        expect(changeInWords(some, { open: true })).not.toMatch(/above|below|new|gone|%|week before/);
        expect(changeInWords(some, { covered: false })).not.toMatch(
          /above|below|new|gone|%|week before|usual/,
        );
      }),
    );
  });

  it('a series as it is judged never gets a sentence against its verdict', () => {
    const weeks = fc.array(fc.nat(60), { minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(weeks, (counts) => {
        const changes = counts.map((one, at) => assessChange(counts.slice(0, at), one));
        const runs = runsOf(changes);
        changes.forEach((one, at) => {
          const said = changeInWords(one, { run: runs[at] ?? null });
          const { low, high } = one.usual ?? { low: 0, high: Number.POSITIVE_INFINITY };
          if (said.includes('above')) expect(one.count).toBeGreaterThan(high);
          if (said.includes('below')) expect(one.count).toBeLessThan(low);
          if (said.includes('within')) expect(one.count >= low && one.count <= high).toBe(true);
        });
      }),
      { numRuns: 30 },
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
  expect(standingInWords({ count: 8, usual, verdict: 'within' })).toBe('outside it, as happens by chance');
  expect(standingInWords({ count: 7, usual, verdict: 'within' })).toBe('within its usual range');
  expect(standingInWords({ count: 9, usual, verdict: 'above' })).toBe('above its usual range');
  const run = { side: 'above', weeks: 2 } as const;
  expect(standingInWords({ count: 8, usual, verdict: 'within', run })).toBe('the second week above');
});

describe('a change in Hebrew', () => {
  const says = (some: Partial<Change>, context: ChangeContext = {}): string =>
    changeInWords({ ...change, ...some }, context, wordsOf('he'));

  it('sets both counts beside the usual range', () => {
    // The percentage brings its own mark of direction, so that its sign stays before it.
    expect(says({})).toBe('31 פניות (24 בשבוע הקודם, \u200e+29%), מעל הטווח הרגיל של 8 עד 18');
    expect(says({ weeksOfHistory: 5, count: 1, verdict: 'far-below', previous: 3 })).toBe(
      'פנייה אחת (3 בשבוע הקודם), הרבה מתחת לטווח הרגיל של 8 עד 18 (זמני)',
    );
    expect(says({ verdict: 'new', weeksOfHistory: 4 })).toBe(
      '31 פניות, חדש השבוע; אף פנייה ב־4 השבועות הקודמים',
    );
  });

  it('says for how long', () => {
    expect(says({ previous: null }, { name: 'ייצוא לאקסל', run: run('above', 2) })).toBe(
      '\u2068ייצוא לאקסל\u2069: 31 פניות, הטווח הרגיל 8 עד 18; השבוע השני ברציפות מעליו',
    );
  });

  it('has words of its own for every verdict', () => {
    const standing = verdictSchema.options.map((verdict) =>
      standingInWords({ ...change, count: 10, verdict }, wordsOf('he')),
    );
    expect(new Set(standing).size).toBe(verdictSchema.options.length);
  });
});
