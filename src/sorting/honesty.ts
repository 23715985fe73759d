import type { PerStream } from './streams.ts';
import type { Pile, Stream } from './sorted.ts';

/** A share of tickets, as two counts, with the range in which the true share lies (Wilson score interval, 95 %). */
export interface Proportion {
  readonly count: number;
  readonly of: number;
  /** 0 to 1. */
  readonly low: number;
  readonly high: number;
}

/** What the sorter knows of itself: how much it sorts, how often that is right, and what it cannot tell. */
export interface Honesty {
  /** How many tickets a person gave a stream. */
  readonly corrections: number;
  readonly labels: PerStream;
  /** From 50 corrections on it learns, from 200 on its confidence can be trusted. */
  readonly learns: boolean;
  readonly reliable: boolean;
  /** Of the tickets asked about, those that are not left unclear by the machine. */
  readonly coverage: Proportion;
  /** Of the corrected tickets, those that the machine, not having seen them, sorts as the person did; abstentions left out. */
  readonly accuracy?: Proportion;
  /** The same over the tickets that were drawn at random alone: the figure that is not flattered; absent below 20 of them. */
  readonly randomAccuracy?: Proportion;
  /** `confusion.bug.noise`: how many of a person's bugs the machine, not having seen them, takes for noise. */
  readonly confusion: Readonly<Record<Stream, Readonly<Record<Pile, number>>>>;
  /** Held-out tickets by stated confidence, in tenths from .3 on: how many, and how many were right. */
  readonly calibration: readonly { readonly from: number; readonly to: number; readonly count: number; readonly right: number }[];
  /** The confidence that a stream asks for; absent where none has held. */
  readonly bars: Readonly<Partial<Record<Stream, number>>>;
  /** Languages of more than one ticket in a hundred that no cue table reads, as BCP 47 tags or names of scripts, with their tickets. */
  readonly languagesWithoutCues: readonly { readonly language: string; readonly tickets: number }[];
}
