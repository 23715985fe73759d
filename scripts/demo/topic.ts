import type { Slots } from './phrase.ts';
import type { Rhythm } from './season.ts';

/** Sentences of which a letter takes one, with the chance that it takes any. */
export type Part = readonly [chance: number, sentences: readonly string[]];

/** Where an honest reader would send most of a topic's tickets. */
export type Destination = 'bug' | 'brief' | 'noise' | 'unclear';

/** One thing that people write about, and the many ways in which they do. */
export interface Topic {
  readonly id: string;
  readonly destination: Destination;
  /** Tickets in an ordinary week of term, before events. */
  readonly perWeek: number;
  readonly rhythm: Rhythm;
  readonly tags: readonly string[];
  readonly subjects: readonly string[];
  readonly parts: readonly Part[];
  readonly slots?: Slots;
  /** False where nobody would say that exams are near, or ask to be helped. */
  readonly urgent?: boolean;
  /** Only these schools write about it. */
  readonly onlyFrom?: 'GB' | 'IL';
}
