import { describe, expect, it } from 'vitest';
import { assessChange, assessChanges } from '../../src/change/index.ts';

/** Six themes with two years behind them, as calm or as noisy as told, and a young one that is judged among them. */
function youngAmong(old: (theme: number, week: number) => number, young: number[]) {
  const desk = Array.from({ length: 6 }, (_, theme) => ({
    id: `old-${theme}`,
    history: Array.from({ length: 104 }, (_, week) => old(theme, week)),
    current: 20,
  }));
  return assessChanges([...desk, { id: 'young', history: young, current: 20 }]).at(-1)?.usual;
}

describe('the noise of a desk', () => {
  const young = [18, 24, 20, 17, 22, 19];
  const alone = assessChange(young, 20).usual;
  const width = (usual: typeof alone | undefined) => (usual ? usual.high - usual.low : Number.NaN);

  it('narrows the range of a young theme where the others are calm', () => {
    const calm = youngAmong((theme, week) => 20 + ((theme + week) % 3), young);
    expect(width(calm)).toBeLessThan(width(alone));
  });

  it('widens it where the others are noisy', () => {
    const noisy = youngAmong((theme, week) => [4, 45, 12, 33, 8, 18][(theme + week) % 6] ?? 0, young);
    expect(width(noisy)).toBeGreaterThan(width(alone));
  });

  it('moves what is expected by less than one ticket in twenty', () => {
    const calm = youngAmong((theme, week) => 20 + ((theme + week) % 3), young);
    expect(calm?.mid).toBeGreaterThanOrEqual(19);
    expect(calm?.mid).toBeLessThanOrEqual(21);
  });

  it('hardly touches a theme with much history of its own', () => {
    const steady = Array.from({ length: 104 }, (_, week) => [20, 23, 18, 21, 19, 22][week % 6] ?? 0);
    const noisy = youngAmong((theme, week) => [4, 45, 12, 33, 8, 18][(theme + week) % 6] ?? 0, steady);
    const byItself = assessChange(steady, 20).usual;
    expect(Math.abs(width(noisy) - width(byItself))).toBeLessThanOrEqual(2);
  });

  it('is not denied by themes too small to show it', () => {
    const small = Array.from({ length: 8 }, (_, theme) => ({
      id: `small-${theme}`,
      history: [1, 0, 2, 1, 0, 1],
      current: 1,
    }));
    const large = { id: 'large', history: [60, 150, 90, 170, 70, 120], current: 110 };
    const among = assessChanges([...small, large]).at(-1)?.usual;
    expect(width(among)).toBeGreaterThan(0.85 * width(assessChange(large.history, large.current).usual));
  });

  it('is neither told to the sum of the themes nor by it', () => {
    const parts = [young, young.map((count) => count + 2)].map((history, i) => ({
      id: `part-${i}`,
      history,
      current: 20,
    }));
    const sum = { id: 'whole', history: [10, 80, 30, 90, 20, 60], current: 50, sum: true };
    const [first, , whole] = assessChanges([...parts, sum]);
    expect(whole?.usual).toEqual(assessChange(sum.history, sum.current).usual);
    expect(first?.usual).toEqual(assessChanges(parts)[0]?.usual);
  });
});
