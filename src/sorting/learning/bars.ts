import type { Pile, Stream } from '../sorted.ts';
import { streams } from '../streams.ts';

/** A guess about a ticket that was held out. */
export interface Guess {
  /** A guess about what a person called unclear is never right. */
  readonly truth: Pile;
  readonly guess: Stream;
  /** Calibrated, 0 to 1. */
  readonly confidence: number;
}

/** What a sorter's precision is to be, in each stream. */
export const precision = 0.9;
/** So many guesses weigh as much as what the calibrated confidence says of them. */
const believed = 20;
const fewest = 10;
/** However well it went on the whole: what is hardly likelier than not is not sorted. */
const lowest = 0.6;

/**
 * Gives, for each stream, the lowest confidence from which on nine in ten held-out guesses are right: of at least ten, their
 * share of right ones counted together with twenty guesses as right as their stated confidence; never under .6. Streams without such a
 * confidence have no bar.
 */
export function barsOf(heldOut: readonly Guess[]): Partial<Record<Stream, number>> {
  const bars: Partial<Record<Stream, number>> = {};
  for (const stream of streams) {
    const guesses = heldOut.filter((one) => one.guess === stream).sort((a, b) => b.confidence - a.confidence);
    let right = 0;
    let stated = 0;
    guesses.forEach((guess, index) => {
      if (guess.truth === stream) right += 1;
      stated += guess.confidence;
      const next = guesses[index + 1];
      // Equal confidences stand or fall together.
      if (next !== undefined && next.confidence === guess.confidence) return;
      const count = index + 1;
      const believable = (right + believed * (stated / count)) / (count + believed);
      if (count >= fewest && believable >= precision) bars[stream] = Math.max(lowest, guess.confidence);
    });
  }
  return bars;
}
