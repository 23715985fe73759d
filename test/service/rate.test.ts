import { describe, expect, it } from 'vitest';
import {
  extraAbout,
  extraEscalations,
  type Move,
  ratesOf,
  riseAt,
  slowness,
  waitsOf,
  whereWaitLies,
} from '../../src/service/index.ts';

const ids = (count: number) => new Set(Array.from({ length: count }, (_, at) => String(at)));
const weeks = (tallies: readonly (readonly [left: number, entered: number])[]) =>
  tallies.map(([left, entered]) => ({ left: ids(left), entered: ids(entered), unknown: ids(0) }));
const all = (count: number) => Array<boolean>(count).fill(true);
const judged = (tallies: readonly (readonly [number, number])[], complete = all(tallies.length)) =>
  ratesOf(weeks(tallies), all(tallies.length), complete);
const steady = Array.from({ length: 12 }, () => [10, 100] as const);

describe('the escalation rate', () => {
  it('keeps both of its sides and is judged by the weeks before', () => {
    const rates = judged([...steady, [30, 100]]);
    expect(rates.at(-1)).toMatchObject({ left: 30, entered: 100, verdict: 'above' });
    expect(rates.at(-2)).toMatchObject({ left: 10, entered: 100, verdict: 'within' });
  });

  it('has no verdict in a week that still runs', () => {
    const rates = judged([...steady, [30, 100]], [...all(12), false]);
    expect(rates.at(-1)?.verdict).toBe('within');
  });

  it('is full, and no fault, where more went up than came', () => {
    expect(judged([...steady, [7, 3]]).at(-1)).toMatchObject({ left: 7, entered: 3, part: 3, of: 3 });
  });
});

describe('a rise', () => {
  it('is a week above its usual range', () => {
    expect(riseAt(judged([...steady, [30, 100]]), all(13), 12)).toEqual({ by: 'verdict', first: 12 });
    expect(riseAt(judged([...steady, [11, 100]]), all(13), 12)).toBeUndefined();
  });

  it('is three weeks in a row, each above the one before, with 20 tickets each', () => {
    const rising = judged([...steady, [11, 100], [12, 100], [13, 100]]);
    expect(riseAt(rising, all(15), 14)).toEqual({ by: 'three-weeks', first: 12 });
    const few = judged([...steady, [2, 19], [12, 100], [13, 100]]);
    expect(riseAt(few, all(15), 14)).toBeUndefined();
    expect(riseAt(rising, [...all(13), false, true], 14)).toBeUndefined();
  });
});

describe('extra escalations', () => {
  it('are those above the middle of the usual range', () => {
    expect(extraEscalations(judged([...steady, [30, 100]]), 12, 12)).toBe(20);
    expect(extraEscalations(judged([...steady, [2, 100]]), 12, 12)).toBe(0);
  });

  it('about one thing are those above its twelve weeks before, unknown weeks left out', () => {
    expect(extraAbout([2, undefined, 2, 2, 9], 4, 4)).toBe(7);
    expect(extraAbout([9], 0, 0)).toBe(9);
    expect(extraAbout([5, 5, 1], 2, 2)).toBe(0);
  });
});

describe('waits', () => {
  const hour = 3_600_000;
  it('are told by their middle and by what nine in ten stayed under', () => {
    expect(waitsOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 100].map((hours) => hours * hour))).toEqual({
      median: 5,
      ninety: 9,
      moves: 10,
    });
    expect(() => waitsOf([])).toThrow(RangeError);
  });

  it('lie between two levels where at least half of all the time lies', () => {
    const move = (from: 'L1' | 'L2', to: 'L2' | 'L3', waited: number): Move => ({
      from,
      to,
      way: 'up',
      at: 0,
      waited,
    });
    const some = (count: number, one: Move) => Array<Move>(count).fill(one);
    const moves = [...some(15, move('L1', 'L2', hour)), ...some(5, move('L2', 'L3', 9 * hour))];
    expect(whereWaitLies(moves)).toEqual({ from: 'L2', to: 'L3', share: 0.75 });
    expect(whereWaitLies(moves.slice(1))).toBeUndefined();
    expect(whereWaitLies(some(20, move('L1', 'L2', hour)))).toBeUndefined();
  });
});

describe('slowness', () => {
  const taken = (slowOfLast: number) =>
    Array.from({ length: 16 }, (_, week) =>
      Array.from({ length: 30 }, (_, at) => ({
        week,
        milliseconds: week >= 12 && at < slowOfLast ? 5_000 : 1_000 + at,
      })),
    ).flat();

  it('is more in the last weeks above what nine in ten took before', () => {
    expect(slowness(taken(15), all(16), 12, 16)).toMatchObject({
      verdict: 'above',
      // 15 slow ones a week, and the 3 that were the slowest tenth before.
      part: 4 * 18,
      of: 120,
    });
    expect(slowness(taken(0), all(16), 12, 16)?.verdict).toBe('within');
  });

  it('is not known where too little came before', () => {
    expect(slowness(taken(15).slice(-100), all(16), 12, 16)).toBeUndefined();
  });
});
