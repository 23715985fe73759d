import { type DateDecision, type DateHints, decideDates } from '../../../src/tickets/dates/decide.ts';
import { type DateEvidence, dateEvidence, seeRow } from '../../../src/tickets/dates/evidence.ts';
import { readMoment } from '../../../src/tickets/dates/moment.ts';

/** A row as a test writes it; its number in the file is its id unless it says otherwise. */
export interface DatedRow {
  readonly id?: number;
  readonly created: string;
  readonly updated?: string;
  readonly solved?: string;
  readonly firstReply?: string;
}

/** The evidence of some rows in their order. */
export function evidenceOf(rows: readonly DatedRow[]): DateEvidence {
  const evidence = dateEvidence();
  for (const { id, created, updated = '', solved = '', firstReply = '' } of rows) {
    const moments = {
      created: readMoment(created),
      updated: readMoment(updated),
      solved: readMoment(solved),
      firstReply: readMoment(firstReply),
    };
    seeRow(evidence, moments, id);
  }
  return evidence;
}

/** How the dates of some rows are read. */
export function decision(rows: readonly DatedRow[], hints: DateHints = {}): DateDecision {
  return decideDates(evidenceOf(rows), hints);
}
