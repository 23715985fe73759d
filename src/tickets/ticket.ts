import type { Redacted } from './redaction/redacted.ts';

/**
 * One customer request as the helpdesk exported it, after redaction: no field can hold what a
 * customer wrote unless it went through `redact`, and none says who the customer is.
 */
export interface Ticket {
  /** The helpdesk's own id, trimmed; unique in one chronicle. */
  readonly id: string;
  /** When the customer wrote, ISO 8601 in UTC: `2026-02-03T09:15:30Z`. */
  readonly createdAt: string;
  /** When the helpdesk last changed it, ISO 8601 in UTC. */
  readonly updatedAt?: string;
  /** When it was solved or closed, ISO 8601 in UTC. */
  readonly solvedAt?: string;
  readonly subject: Redacted;
  /** The customer's first message as plain text, without quoted mail and signature. */
  readonly body: Redacted;
  /** The organisation that the requester belongs to, as the export names it. */
  readonly account?: string;
  /** Tells requesters apart without telling who they are: a keyed hash that is never published. */
  readonly requester?: string;
  readonly tags: readonly Redacted[];
  readonly status?: string;
  /** The helpdesk's own type: `problem`, `question`, `incident`, … in lower case. */
  readonly type?: string;
  readonly priority?: string;
  readonly channel?: string;
  /** The helpdesk's group, queue or team. */
  readonly group?: string;
  /** Minutes from creation to the first reply, as the export says or as its times give. */
  readonly firstReplyMinutes?: number;
  /** How often it was opened again. */
  readonly reopens?: number;
  /** A BCP 47 tag, where the export has a language or locale. */
  readonly language?: string;
  /** How bad it is technically, as a column of the export says it: `1 - Critical`, `Sev 2`. */
  readonly severity?: string;
  /** How badly people are affected, as a column of the export says it: `2 - Medium`. */
  readonly impact?: string;
  /** The engineering issue that the helpdesk linked it to, as its own column names it: `GL-4412`. */
  readonly engineeringIssue?: string;
  /** The support level that the settings give its assignee, whose name is not kept. */
  readonly assigneeLevel?: 'L1' | 'L2' | 'L3';
  /** How often it was handed from one group to another, where the export counts that. */
  readonly handOvers?: number;
  /** What it was before, as other rows of the same ticket show it; oldest first, only states that differ from the next. */
  readonly earlier?: readonly EarlierState[];
  /** Since when it is as it is now, in the same things; only beside `earlier`. */
  readonly since?: string;
  /** The filter that sets it aside, since no customer wrote it; such a ticket is counted and on no page. */
  readonly setAside?: string;
  /** Where it came in: the file as given and the physical line at which its row begins. */
  readonly from: { readonly file: string; readonly line: number };
}

/** A ticket as an older row of an export showed it, in what says who had it and how it was typed. */
export interface EarlierState {
  /**
   * When it was first met so, ISO 8601 in UTC: the helpdesk's last change of it then, or where the export does not say,
   * the newest ticket of that export.
   */
  readonly at: string;
  readonly group?: string;
  readonly assigneeLevel?: 'L1' | 'L2' | 'L3';
  readonly tags: readonly Redacted[];
  readonly status?: string;
  readonly type?: string;
}
