import { type SyncSettings, syncsBetween } from '../../calendar/index.ts';
import { english, type Words } from '../../words/index.ts';
import type { BriefRecord } from './brief.ts';
import { isSolutionWithoutNeed } from './solution-without-need.ts';

/** From so many tickets on a record names the people whom it is about. */
const ticketsForCohort = 2;
/** An open record is due after so many syncs. */
const syncsForAnswer = 2;

/**
 * What the rules of the practice ask of one record of brief input: the change in one line (S4), the need behind it (I1), the
 * cohort, and what the PO does with it after two syncs (I2).
 *
 * @param since when it was written down, or else its first ticket came, in milliseconds since 1970
 */
export function briefNotes(
  { change, cohort, state, tickets }: BriefRecord,
  since: number | undefined,
  asOf: number,
  settings: SyncSettings,
  words: Words = english,
): { id: string; sentence: string }[] {
  const say = words.briefs.rules;
  const notes: { id: string; sentence: string }[] = [];
  if (change === undefined) notes.push({ id: 'S4', sentence: say.withoutChange });
  else if (isSolutionWithoutNeed(change)) notes.push({ id: 'I1', sentence: say.solutionWithoutNeed });
  if (cohort === undefined && tickets.length >= ticketsForCohort)
    notes.push({ id: 'cohort', sentence: say.withoutCohort });
  const waited = since === undefined ? 0 : syncsBetween(since, asOf, settings);
  if (state === 'open' && waited >= syncsForAnswer) notes.push({ id: 'I2', sentence: say.openThroughSyncs });
  return notes;
}
