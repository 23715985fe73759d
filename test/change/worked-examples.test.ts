import { describe, expect, it } from 'vitest';
import { exposuresOf } from '../../src/change/exposures.ts';
import { forecastFrom } from '../../src/change/forecast.ts';
import type { Forecasters } from '../../src/change/forecasters.ts';
import { chanceOfSilence } from '../../src/change/gone.ts';
import {
  assessChange,
  assessChanges,
  type Change,
  type ChangeOptions,
  creepingUp,
} from '../../src/change/index.ts';
import { oddsOf } from '../../src/change/judgement.ts';
import { beginningOf, meanOf, pastOf } from '../../src/change/weeks.ts';

// The figures were computed by another program, on its own, for forecasters that all count the same at the start and
// follow no slope, and given to four digits. Some were rounded twice on their way to paper, so that the last digit
// may differ by one. The verdicts are those that are given.

interface Example {
  history: (number | null)[];
  current: number;
  verdict: Change['verdict'];
  usual?: [low: number, mid: number, high: number];
  expected?: number;
  pHigh?: number;
  pLow?: number;
  weeksOfHistory?: number;
  options?: ChangeOptions;
}

const calm = [5, 7, 6, 4, 8, 5, 6, 7];
const twenty = [20, 22, 19, 25, 21, 18, 23];
const noisy = [12, 3, 25, 8, 30, 5, 18, 9, 22, 4];
const growing = weeks(26, (t) => 20 * 1.02 ** t);
const seasonal = (length: number) => weeks(length, (t) => 20 + 8 * Math.sin((2 * Math.PI * t) / 52));

const examples: Record<string, Example[]> = {
  'eight calm weeks': [
    {
      history: calm,
      current: 6,
      verdict: 'within',
      usual: [1, 6, 13],
      expected: 6.127,
      pHigh: 0.5401,
      pLow: 0.5935,
    },
    { history: calm, current: 13, verdict: 'within', pHigh: 0.03271, pLow: 0.9796 },
    { history: calm, current: 15, verdict: 'above', pHigh: 0.01287, pLow: 0.9918 },
    { history: calm, current: 21, verdict: 'above', pHigh: 0.001213 },
    { history: calm, current: 0, verdict: 'below', pLow: 0.009321 },
  ],
  'two weeks, and three': [
    { history: [5, 5], current: 9, verdict: 'too-little-history' },
    {
      history: [3, 4, 5],
      current: 12,
      verdict: 'within',
      usual: [0, 3, 13],
      expected: 4.193,
      pHigh: 0.04149,
    },
    { history: [3, 4, 5], current: 14, verdict: 'above', pHigh: 0.02497 },
    { history: [3, 4, 5], current: 0, verdict: 'within', pLow: 0.1137 },
  ],
  'a theme that did not exist yet': [
    { history: [0, 0, 0, 0, 0, 0], current: 0, verdict: 'within', usual: [0, 0, 1] },
    { history: [0, 0, 0, 0, 0, 0], current: 1, verdict: 'new', pHigh: 0.03743 },
    { history: [0, 0, 0, 0, 0, 0], current: 6, verdict: 'new', pHigh: 0.001899 },
  ],
  'a theme that falls silent': [
    {
      history: twenty,
      current: 0,
      verdict: 'far-below',
      usual: [10, 21, 34],
      expected: 21.03,
      pLow: 3.18e-5,
    },
    { history: [...twenty, 0], current: 0, verdict: 'gone', usual: [5, 17, 34] },
    { history: [2, 3, 1, 2, 2, 3, 0, 0], current: 0, verdict: 'within' },
    { history: [2, 3, 1, 2, 2, 3, 0, 0, 0, 0], current: 0, verdict: 'gone' },
  ],
  'weeks that are not known': [
    {
      history: [5, 7, null, 4, 8, null, 6, 7],
      current: 15,
      verdict: 'above',
      usual: [1, 6, 14],
      expected: 6.328,
      pHigh: 0.02358,
      weeksOfHistory: 6,
    },
    {
      history: [5, 7, 0, 4, 8, 0, 6, 7],
      current: 15,
      verdict: 'within',
      usual: [0, 3, 19],
      expected: 4.88,
      pHigh: 0.05291,
    },
  ],
  'a noisy theme and a steady one': [
    { history: noisy, current: 35, verdict: 'within', usual: [1, 11, 37], expected: 13.01, pHigh: 0.03387 },
    { history: noisy, current: 60, verdict: 'above', pHigh: 0.001708 },
    {
      history: [13, 14, 12, 15, 13, 14, 13, 15, 12, 14],
      current: 35,
      verdict: 'far-above',
      usual: [6, 13, 23],
      expected: 13.43,
      pHigh: 2.474e-4,
    },
  ],
  'growth by two in a hundred a week': [
    { history: growing, current: 33, verdict: 'within', usual: [19, 30, 44], expected: 30.54, pHigh: 0.3598 },
    { history: growing, current: 60, verdict: 'far-above', pHigh: 5.7e-5 },
    { history: growing, current: 15, verdict: 'below', pLow: 0.00337 },
  ],
  'a season of two years and more': [
    { history: seasonal(104), current: 20, verdict: 'within', usual: [11, 20, 30], expected: 19.89 },
    { history: seasonal(104), current: 40, verdict: 'far-above', pHigh: 1.345e-4 },
    { history: seasonal(117), current: 28, verdict: 'within', usual: [17, 28, 39], expected: 27.82 },
    { history: seasonal(117), current: 45, verdict: 'above', pHigh: 0.003002 },
  ],
  'a past outbreak, and a new level': [
    {
      history: [10, 11, 9, 10, 40, 12, 10, 9, 11, 10],
      current: 10,
      verdict: 'within',
      usual: [2, 11, 25],
      expected: 11.4,
    },
    {
      history: [10, 11, 9, 10, 12, 30, 31, 29, 30, 32],
      current: 31,
      verdict: 'within',
      usual: [12, 28, 51],
      expected: 29.03,
    },
  ],
  'a running week of which two fifths are over': [
    {
      history: calm,
      current: 2,
      verdict: 'within',
      usual: [0, 2, 7],
      expected: 2.451,
      options: { share: 0.4 },
    },
    { history: calm, current: 9, verdict: 'above', pHigh: 0.007157, options: { share: 0.4 } },
  ],
  'some five hundred a week': [
    {
      history: [480, 510, 495, 530, 505, 520, 490, 500],
      current: 620,
      verdict: 'above',
      usual: [438, 497, 558],
      expected: 497.4,
      pHigh: 8.696e-4,
    },
  ],
};

/** Forecasters without what is known of helpdesks in general. */
function even(mean: number): Forecasters {
  const noises = [1, 1.5, 2.5, 4, 7, 12, 25, 60, 120].filter((noise) => noise <= Math.max(7, 1 + mean / 4));
  const courses = [0.5, 0.75, 0.9, 0.97].map((memory) => ({ memory, drift: 1, share: 1 }));
  return { courses, noises, noiseShares: noises.map(() => 1), trust: 1 };
}

function evenOdds(history: Example['history'], current: number, options: ChangeOptions = {}) {
  const past = pastOf(history);
  const exposures = exposuresOf(past.counts.length + 1, options);
  return oddsOf(current, forecastFrom(past, exposures, even(meanOf(past))));
}

describe('the worked examples of the method', () => {
  for (const [name, list] of Object.entries(examples)) {
    for (const { history, current, options, usual, verdict, weeksOfHistory, ...figures } of list) {
      it(`${name}: ${current} is ${verdict}`, () => {
        const change = assessChange(history, current, options);
        expect(change.verdict).toBe(verdict);
        if (weeksOfHistory !== undefined) expect(change.weeksOfHistory).toBe(weeksOfHistory);
        if (verdict === 'too-little-history') return;
        const odds = evenOdds(history, current, options);
        if (usual) expect(odds.usual).toEqual({ low: usual[0], mid: usual[1], high: usual[2] });
        for (const [figure, value] of Object.entries(figures)) {
          expectFigure(odds[figure as keyof typeof figures], value, 4);
        }
      });
    }
  }

  it('a theme that did not exist yet is expected to bring hardly a ticket', () => {
    expect(forecastFrom(pastOf([0, 0, 0, 0, 0, 0]), new Float64Array(7).fill(1), even(0)).mean).toBeCloseTo(
      0.0729,
      4,
    );
  });

  it('silence is judged by the weeks before it', () => {
    expectFigure(silence([...twenty, 0], 7), 4.2e-7, 2);
    expectFigure(silence([2, 3, 1, 2, 2, 3, 0, 0], 6), 0.02086, 4);
    expectFigure(silence([2, 3, 1, 2, 2, 3, 0, 0, 0, 0], 6), 0.00604, 4);
  });

  it('of ten series in one week only the one that stands out is kept', () => {
    const series: [history: number[], current: number, p: number][] = [
      [calm, 15, 0.0211],
      [noisy, 10, 0.903],
      [twenty, 24, 0.572],
      [[0, 1, 0, 0, 2, 0, 1, 0], 1, 0.404],
      [[3, 2, 4, 3, 2, 5, 3, 4], 3, 0.958],
      [[7, 9, 8, 6, 9, 8, 7, 8], 9, 0.643],
      [[1, 1, 0, 2, 1, 1, 0, 1], 2, 0.309],
      [[14, 11, 12, 15, 13, 12, 14, 13], 13, 0.937],
      [[4, 6, 5, 5, 4, 6, 5, 5], 4, 0.777],
      [[30, 28, 33, 29, 31, 30, 32, 29], 95, 3.23e-6],
    ];
    series.forEach(([history, current, p]) => {
      expectFigure(evenOdds(history, current).p, p, 3);
    });
    const changes = assessChanges(
      series.map(([history, current], i) => ({ id: `theme-${i}`, history, current: i === 0 ? 13 : current })),
    );
    expect(changes.map(({ verdict }) => verdict)).toEqual([...Array(9).fill('within'), 'far-above']);
    expect(changes[0]?.id).toBe('theme-0');
    expect(changes[0]?.count).toBeGreaterThan(changes[0]?.usual?.high ?? Number.NaN);
  });

  it('a rise too slow for the weekly verdict is creeping up', () => {
    const history = [
      20, 18, 22, 21, 19, 20, 23, 17, 20, 21, 19, 22, 18, 20, 21, 20, 19, 22, 20, 21, 18, 20, 22, 19, 21, 20,
      22, 21, 23, 22, 24, 23, 25, 24, 26, 25, 27, 26, 28, 27, 29, 28,
    ];
    const sums = [
      0, 0, 0.024, 0, 0.249, 0.273, 0.747, 0.996, 1.693, 2.167, 3.086, 3.783, 4.922, 5.841, 7.2, 8.339,
    ];
    const creep = creepingUp(history);
    expect(creep?.baseline.mean).toBeCloseTo(20.0864, 4);
    expect(creep?.baseline.spread).toBeCloseTo(1.1606, 4);
    expect(creep?.sums.map((sum) => Math.round(1000 * sum) / 1000)).toEqual(sums);
    expect(creep?.creepingUp).toBe(true);
    expect(assessChange(history.slice(0, -1), 28).verdict).toBe('within');
  });
});

function silence(history: number[], start: number): number {
  const before = beginningOf(pastOf(history), start);
  return chanceOfSilence(
    forecastFrom(before, new Float64Array(history.length + 1).fill(1), even(meanOf(before))),
  );
}

/** Compares with a figure that was given to so many significant digits. */
function expectFigure(actual: number | undefined, figure: number, digits: number): void {
  const unit = 10 ** (Math.floor(Math.log10(figure)) - digits + 1);
  expect(Math.abs((actual ?? Number.NaN) - figure)).toBeLessThanOrEqual(0.56 * unit);
}

function weeks(length: number, value: (t: number) => number): number[] {
  return Array.from({ length }, (_, t) => Math.round(value(t)));
}
