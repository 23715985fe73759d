import type { Stream } from '../sorted.ts';
import { streams } from '../streams.ts';

/** One ticket as cross-validation saw it. */
export interface HeldOut {
  readonly truth: Stream;
  readonly guess: Stream;
  readonly confidence: number;
}

const precision = 0.9;
const fewest = 30;

/** Gives, for each stream, the lowest confidence at which at least 90 % of at least 30 held-out guesses were right. */
export function barsOf(heldOut: readonly HeldOut[]): Partial<Record<Stream, number>> {
  const bars: Partial<Record<Stream, number>> = {};
  for (const stream of streams) {
    const guesses = heldOut.filter((one) => one.guess === stream).sort((a, b) => b.confidence - a.confidence);
    let right = 0;
    guesses.forEach((guess, index) => {
      if (guess.truth === stream) right += 1;
      const next = guesses[index + 1];
      // Equal confidences stand or fall together.
      if (next !== undefined && next.confidence === guess.confidence) return;
      if (index + 1 >= fewest && right / (index + 1) >= precision) bars[stream] = guess.confidence;
    });
  }
  return bars;
}
