import type { Progress } from './progress.ts';

/** What a computation is told besides the files. */
export interface ComputeOptions {
  /** The as-of time, ISO 8601; without it the newest ticket's creation. */
  readonly now?: string;
  /** Keeps requesters apart; never published. */
  readonly requesterKey?: string;
  /** A folder in which what was read is kept for the next time. */
  readonly cache?: string;
  readonly onProgress?: (progress: Progress) => void;
}
