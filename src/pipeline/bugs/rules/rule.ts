import type { Words } from '../../../words/index.ts';
import type { BugAge } from '../age.ts';
import type { Bug } from '../bug.ts';

/** What the practice remarks on a bug, in words. */
export interface BugNote {
  /** As the practice numbers it: `B2`. */
  readonly rule: string;
  readonly grade: 'warn' | 'note';
  readonly says: string;
}

/** What a rule looks at beside the bug. */
export interface BugGrounds {
  /** Absent where nobody knows when it was first met. */
  readonly age: BugAge | undefined;
  /** True for a bug that passes the practice's test. */
  readonly traced: boolean;
  /** Weeks from one sync to the next. */
  readonly cycleWeeks: number;
  readonly words: Words;
}

/** One rule of the practice: gives its sentence where it has something to say. */
export type BugRule = (bug: Bug, grounds: BugGrounds) => BugNote | undefined;
