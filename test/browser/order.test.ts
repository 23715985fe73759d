import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areNumbers, holds, orderOf } from '../../src/browser/tables/order.ts';

const sorted = (values: readonly string[], direction: 'up' | 'down' = 'up', locale = 'en') =>
  orderOf(values, direction, locale).map((at) => values[at]);

describe('the order of a column', () => {
  it('goes by size where all of it are numbers, their thousands parted or not', () => {
    expect(sorted(['12', '1,204', '9', '-3', '2.5'])).toEqual(['-3', '2.5', '9', '12', '1,204']);
    expect(sorted(['12', '1 204', '9'], 'down')).toEqual(['1 204', '12', '9']);
  });

  it('goes by the alphabet of the language elsewhere, numbers within texts by size', () => {
    expect(sorted(['Week 10', 'Week 9', 'élan', 'Eagle'])).toEqual(['Eagle', 'élan', 'Week 9', 'Week 10']);
    expect(sorted(['גבול', 'אחת'], 'up', 'he')).toEqual(['אחת', 'גבול']);
  });

  it('is that of time for days written by the calendar', () => {
    expect(sorted(['2026-11-19', '2025-12-31', '2026-02-01'], 'down')).toEqual([
      '2026-11-19',
      '2026-02-01',
      '2025-12-31',
    ]);
  });

  it('keeps the given order of equals and puts what is missing at the end, in both directions', () => {
    expect(orderOf(['2', '', '1', '2'], 'up', 'en')).toEqual([2, 0, 3, 1]);
    expect(orderOf(['2', '', '1', '2'], 'down', 'en')).toEqual([0, 3, 2, 1]);
  });

  it('holds every row once, whatever the values are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string()),
        fc.constantFrom('up' as const, 'down' as const),
        (values, direction) => {
          expect(orderOf(values, direction, 'en').sort((a, b) => a - b)).toEqual(values.map((_, at) => at));
        },
      ),
    );
  });
});

it('a column is of numbers when all that it says are, and it says any', () => {
  expect(areNumbers(['1', '', '12,000'])).toBe(true);
  expect(areNumbers(['', ''])).toBe(false);
  expect(areNumbers(['1', 'many'])).toBe(false);
  expect(areNumbers(['2026-11-19'])).toBe(false);
});

it('a row is kept when it holds every word, in any order and case, whole or as a part', () => {
  expect(holds('Seat lists by room', 'ROOM seat')).toBe(true);
  expect(holds('Seat lists by room', 'room print')).toBe(false);
  expect(holds('הציונים נעלמו', 'ציונ')).toBe(true);
  expect(holds('anything', '')).toBe(true);
});
