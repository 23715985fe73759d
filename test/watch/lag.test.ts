import { expect, it } from 'vitest';
import { exportAge, lagOf } from '../../src/watch/index.ts';

const watch = (lagHours: number | null, complete = true) => ({ lagHours, complete });

it('tickets lag by the median of earlier releases that are over and were heard of', () => {
  expect(lagOf([watch(4), watch(1), watch(30)])).toEqual({ hours: 4, releases: 3 });
  expect(lagOf([watch(4), watch(1.5)])).toEqual({ hours: 2.8, releases: 2 });
  expect(lagOf([watch(null), watch(3), watch(9, false)])).toEqual({ hours: 3, releases: 1 });
  expect(lagOf([])).toBeUndefined();
});

it('an export is as old as its newest ticket', () => {
  const asOf = '2026-09-16T12:30:00Z';
  expect(exportAge({ asOf, newestTicketAt: '2026-09-16T09:00:00Z' })).toBe(3);
  expect(exportAge({ asOf, newestTicketAt: null })).toBeNull();
});
