import { expect, test } from 'vitest';
import type { Redacted } from '../../../src/tickets/index.ts';
import { shortened } from '../../../src/tickets/rows/shortened.ts';

const cut = (text: string, limit: number): string => shortened(text as Redacted, limit);

test('a text is cut at a word, in no marker and in no character', () => {
  expect(cut('short', 10)).toBe('short');
  expect(cut('one two three', 10)).toBe('one two');
  expect(cut('⟨email⟩⟨email⟩', 10)).toBe('⟨email⟩');
  expect(cut('😀'.repeat(4), 5).isWellFormed()).toBe(true);
  expect(cut('abcdefghij', 4)).toBe('abcd');
});
