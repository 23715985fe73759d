import { expect, it } from 'vitest';
import { outbreakRule } from '../../src/change/outbreaks.ts';

/** What enters of each value, where 10 is the upper edge and 2 the lower one. */
function entered(values: readonly number[]): number[] {
  const entering = outbreakRule();
  return values.map((value) => entering(value, Math.min(10, Math.max(2, value))));
}

it('an outbreak of two weeks enters at the edge, and the third week is a new level', () => {
  expect(entered([5, 30, 30, 30, 30, 6])).toEqual([5, 10, 10, 30, 30, 6]);
});

it('a week within, or beyond the other side, begins the count anew', () => {
  expect(entered([30, 30, 5, 30, 30])).toEqual([10, 10, 5, 10, 10]);
  expect(entered([30, 30, 0, 0, 0])).toEqual([10, 10, 2, 2, 0]);
});
