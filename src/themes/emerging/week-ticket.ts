import type { ReadText } from '../text/reading.ts';

/** What is read of a ticket to see whether something new is said. */
export interface WeekTicket {
  readonly id: string;
  /** Account where known, else requester, else the ticket itself. */
  readonly who: string;
  readonly text: ReadText;
  /** Themes that it already has, the primary first. */
  readonly themes: readonly string[];
}
