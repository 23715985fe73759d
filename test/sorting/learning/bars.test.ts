import { describe, expect, it } from 'vitest';
import { barsOf, type Guess } from '../../../src/sorting/learning/bars.ts';

const guesses = (count: number, right: number, confidence: number): Guess[] =>
  Array.from({ length: count }, (_, at) => ({
    truth: at < right ? 'bug' : 'noise',
    guess: 'bug',
    confidence,
  }));

describe('the bars', () => {
  it('are the lowest confidence from which on nine in ten are right', () => {
    const all = [...guesses(40, 40, 0.95), ...guesses(40, 38, 0.8), ...guesses(40, 20, 0.6)];
    expect(barsOf(all)).toEqual({ bug: 0.8 });
  });

  it('are not given for fewer than ten guesses, nor where none would hold', () => {
    expect(barsOf(guesses(9, 9, 0.99))).toEqual({});
    expect(barsOf(guesses(200, 120, 0.9))).toEqual({});
  });

  it('count a few guesses together with what they state', () => {
    expect(barsOf(guesses(12, 12, 0.95))).toEqual({ bug: 0.95 });
    // Twelve of twelve, stated at a half: luck.
    expect(barsOf(guesses(12, 12, 0.5))).toEqual({});
  });

  it('are never under .6, however well it went', () => {
    expect(barsOf([...guesses(200, 200, 0.95), ...guesses(10, 10, 0.45)])).toEqual({ bug: 0.6 });
  });

  it('take equal confidences together', () => {
    expect(barsOf(guesses(30, 20, 0.9))).toEqual({});
  });
});
