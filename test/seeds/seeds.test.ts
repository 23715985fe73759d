import { expect, it } from 'vitest';
import { fnv1a, mulberry32 } from '../../src/seeds/index.ts';

it('FNV-1a gives the values that its definition lists', () => {
  expect(['', 'a', 'foobar'].map(fnv1a)).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
});

it('the same seed gives the same numbers from 0 to 1, another seed others', () => {
  const drawn = (seed: number): number[] => {
    const random = mulberry32(seed);
    return Array.from({ length: 1000 }, random);
  };
  expect(drawn(1)).toEqual(drawn(1));
  expect(drawn(2)).not.toEqual(drawn(1));
  expect(Math.min(...drawn(1))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn(1))).toBeLessThan(1);
  const mean = drawn(1).reduce((sum, one) => sum + one, 0) / 1000;
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
});
