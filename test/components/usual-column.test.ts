import { describe, expect, it } from 'vitest';
import { usualColumn } from '../../src/components/usual-column.ts';
import { english, wordsOf } from '../../src/words/index.ts';

const settled = { usual: { low: 8, mid: 12, high: 18 }, weeksOfHistory: 30 };
const young = { usual: { low: 0, mid: 1, high: 4 }, weeksOfHistory: 7 };
const unknown = { usual: null, weeksOfHistory: 2 };

describe('the column of usual ranges', () => {
  it('says the ranges alone where they are settled', () => {
    const column = usualColumn([settled, unknown], english);
    expect(column.head).toBe('Usual');
    expect(column.label).toBe('usual');
    expect([settled, unknown].map(column.cell)).toEqual(['8 to 18', '']);
  });

  it('says once in its head that they are on trial, where all of them are', () => {
    const column = usualColumn([young, unknown, young], english);
    expect(column.head).toBe('Usual (trial)');
    expect(column.label).toBe('usual (trial)');
    expect(column.cell(young)).toBe('0 to 4');
  });

  it('says it in the cell where only some are', () => {
    const column = usualColumn([young, settled], english);
    expect(column.head).toBe('Usual');
    expect([young, settled].map(column.cell)).toEqual(['0 to 4 (trial)', '8 to 18']);
  });

  it('calls nothing a trial where nothing is known', () => {
    expect(usualColumn([unknown], english).head).toBe('Usual');
  });

  it('says in its head that an open week is set beside a part of others', () => {
    const column = usualColumn([settled, young], english, true);
    expect([column.head, column.label]).toEqual(['Usual by now', 'usual by now']);
    expect(usualColumn([young], english, true).head).toBe('Usual by now (trial)');
  });

  it('speaks Hebrew', () => {
    expect(usualColumn([settled], wordsOf('he')).cell(settled)).toBe('8 עד 18');
  });
});
