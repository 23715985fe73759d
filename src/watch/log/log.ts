import type { NoteBlock } from './closing-note.ts';

/** What a watcher made of something: people meeting something new, something to follow, or something to act on. */
export const noteClasses = ['noise', 'signal', 'act'] as const;
export type NoteClass = (typeof noteClasses)[number];

/** The three things on which the practice acts at once (domain, 2.13). */
export const triggers = ['threshold', 'data', 'security'] as const;
type Trigger = (typeof triggers)[number];

/** One note of a watch. */
export interface LogNote {
  /** ISO 8601 with offset. */
  readonly at: string;
  /** Hours from flag on, with two decimals. */
  readonly hour: number;
  /** The watcher's role. */
  readonly by: string;
  /** One sentence; absent where nothing had changed, which is a note too. */
  readonly seen?: string;
  /** A dashboard, or ids of tickets. */
  readonly source?: string;
  /** Absent where nothing had changed, or nobody said. */
  readonly class?: NoteClass;
  readonly owner?: string;
  /** As the watcher wrote it: `H+24`, `Friday noon`. */
  readonly deadline?: string;
  /** Of an act: which of the three things made it one. */
  readonly trigger?: Trigger;
  /** Of an act: why, where it was none of the three. */
  readonly why?: string;
  readonly outcome?: string;
}

/** What the watchers of one release wrote: their notes by hour, and how the watch ended. */
export interface WatchLog {
  /** The id of its handoff. */
  readonly id: string;
  readonly file: string;
  /** The earliest first. */
  readonly notes: readonly LogNote[];
  /** A longer watch, by a named decision. */
  readonly extended?: { readonly to: string; readonly by: string; readonly why: string };
  /** What ended the watch before its time. */
  readonly incident?: { readonly at: string; readonly hour: number; readonly why: string };
  readonly closed?: { readonly at: string; readonly by: string };
  /** What stands beneath the facts; empty while nobody wrote it. */
  readonly closingNote: readonly NoteBlock[];
}
