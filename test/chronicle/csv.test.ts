import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/chronicle/csv.ts';

describe('a table as CSV', () => {
  it('quotes what needs it, leaves what is absent empty, and defuses formulas', () => {
    expect(
      csvOf(
        ['a', 'b', 'c'],
        [
          ['x, "y"', undefined, '=1+1'],
          [true, 0, -3],
        ],
      ),
    ).toBe('a,b,c\r\n"x, ""y""",,\'=1+1\r\nyes,0,-3\r\n');
  });

  it('is not made of rows that lack a cell', () => {
    expect(() => csvOf(['a', 'b'], [['1']])).toThrow('A row of 1 cells was made for 2 columns.');
  });
});
