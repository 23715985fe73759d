import { describe, expect, it } from 'vitest';
import { dayIn, ticketIds, yesOrNo } from '../../src/documents/index.ts';

describe('a cell', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    [' 2028-02-29 ', '2028-02-29'],
    ['2026-11-20 09:15', '2026-11-20'],
    ['2026-11-20T09:15:00Z', '2026-11-20'],
    ['2026-02-29', undefined],
    ['2026-02-30', undefined],
    ['2026-02-30 09:15', undefined],
    ['2026-13-01', undefined],
    ['2026-11-201', undefined],
    ['20/11/2026', undefined],
    ['', undefined],
  ])('%s names the day %s', (cell, day) => {
    expect(dayIn(cell)).toBe(day);
  });

  it.each([
    ['Yes', true],
    ['כן', true],
    ['1', true],
    ['n', false],
    ['FALSE', false],
    ['לא', false],
    ['perhaps', undefined],
    ['', undefined],
  ])('%s answers %s', (cell, answer) => {
    expect(yesOrNo(cell)).toBe(answer);
  });

  it.each([
    ['INC 412; INC 413', ['INC 412', 'INC 413']],
    ['1, 2|3;1', ['1', '2', '3']],
    ['1 2\n2', ['1', '2']],
    [' ; ', []],
    ['', []],
  ])('%j names the tickets %j', (cell, ids) => {
    expect(ticketIds(cell)).toEqual(ids);
  });
});
