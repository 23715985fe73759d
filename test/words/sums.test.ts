import { expect, it } from 'vitest';
import { english } from '../../src/words/index.ts';

it('sums of themes that moved leave out what did not, and count one as one', () => {
  const { sums } = english.lines.change;
  expect(sums(0, 3, 2, 0)).toBe('Three themes rose, two fell.');
  expect(sums(2, 1, 0, 0)).toBe('Two themes are new, one rose.');
  expect(sums(0, 2, 0, 0)).toBe('Two themes rose.');
  expect(sums(0, 1, 0, 0)).toBe('One theme rose.');
  expect(sums(0, 1, 0, 2)).toBe('One theme rose, two came back.');
  expect(sums(0, 0, 1, 0)).toBe('One theme fell.');
});
