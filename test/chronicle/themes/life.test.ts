import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/change/index.ts';
import { type LifeSoFar, lifeOf } from '../../../src/chronicle/themes/life.ts';

const weeks = (count: number, of: number): number[] => new Array<number>(count).fill(of);

/** A theme on a desk that stays as busy as it was; `gone` marks weeks with that verdict. */
function life(counts: readonly (number | null)[], some: { burst?: number; gone?: readonly number[] } = {}) {
  const soFar: LifeSoFar = {
    counts,
    verdicts: counts.map((_, week): Verdict => (some.gone?.includes(week) ? 'gone' : 'within')),
    others: counts.map(() => 100),
    ...(some.burst === undefined ? {} : { burst: some.burst }),
  };
  return lifeOf(soFar);
}

describe('the life of a theme', () => {
  it('emerges with the first ticket on a desk that was heard for eight weeks before, for eight weeks', () => {
    expect(life([...weeks(8, 0), 5])).toEqual({ state: 'emerging', since: 8 });
    expect(life([...weeks(8, 0), ...weeks(8, 5)]).state).toBe('emerging');
    expect(life([...weeks(8, 0), ...weeks(9, 5)]).state).toBe('tracked');
  });

  it('does not emerge because the exports begin', () => {
    expect(life([...weeks(7, 0), 5]).state).toBe('tracked');
    expect(life(weeks(3, 5)).state).toBe('tracked');
    expect(life([...weeks(8, 0).map(() => null), 5]).state).toBe('tracked');
  });

  it('emerges where a burst found it, though single tickets were there before', () => {
    expect(life([1, ...weeks(10, 0), 1, 9], { burst: 12 })).toEqual({ state: 'emerging', since: 12 });
    expect(life([1, ...weeks(10, 0), 1, ...weeks(9, 9)], { burst: 12 }).state).toBe('tracked');
  });

  it('fades with its numbers', () => {
    expect(life([...weeks(26, 12), ...weeks(8, 4)])).toMatchObject({ state: 'fading', now: 4 });
  });

  it('has gone while the silence that was called so lasts, even after the verdict has passed', () => {
    const silent = [...weeks(20, 6), ...weeks(10, 0)];
    expect(life(silent, { gone: [22, 23] })).toEqual({ state: 'gone', since: 19 });
  });

  it('is tracked when it comes back', () => {
    expect(life([...weeks(20, 6), ...weeks(4, 0), 6], { gone: [22, 23] }).state).toBe('tracked');
  });

  it('has gone a quarter after a burst, which the weekly verdict does not say', () => {
    expect(life([...weeks(30, 0), 20, 15, 3, ...weeks(12, 0)]).state).toBe('tracked');
    expect(life([...weeks(30, 0), 20, 15, 3, ...weeks(13, 0)])).toEqual({ state: 'gone', since: 32 });
  });

  it('has gone after half a year without a ticket, whatever was usual; weeks that are not known are no silence', () => {
    expect(life([1, 0, 0, 1, ...weeks(26, 0)])).toEqual({ state: 'gone', since: 3 });
    expect(life([1, 0, 0, 1, ...weeks(25, 0), null]).state).not.toBe('gone');
  });
});
