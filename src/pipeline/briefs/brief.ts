import { z } from 'zod';

/** What has become of brief input: it waits, the PO took it into a brief, answered it, or declined it. */
export const briefStateSchema = z.enum(['open', 'taken', 'answered', 'declined']);
export type BriefState = z.output<typeof briefStateSchema>;

/** What triage wrote of one piece of brief input in `data/briefs.csv`. Only what was written is there. */
export interface BriefRecord {
  /** Its name in the file. */
  readonly brief: string;
  /** Ids of its tickets, as written, each once. */
  readonly tickets: readonly string[];
  /** In one line, what would be built differently. */
  readonly change?: string;
  /** Whom it is about. */
  readonly cohort?: string;
  readonly state: BriefState;
  /** The brief that it was taken into, where the state names it. */
  readonly into?: string;
  /** What the PO answered, or why it was declined. */
  readonly answer?: string;
  /** The day on which triage wrote it down, `2026-11-20`. */
  readonly opened?: string;
  /** Whether its requesters were told. */
  readonly acknowledged?: boolean;
  /** The line on which it was written last. */
  readonly line: number;
}
