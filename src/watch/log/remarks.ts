import type { Words } from '../../words/index.ts';
import type { Watch } from '../watch.ts';
import { hoursBetween } from '../window.ts';
import { gapsInNotes } from './cadence.ts';
import type { LogNote, WatchLog } from './log.ts';
import { withoutStop } from './without-stop.ts';

/** In the first hour most noise is people meeting something new (W7). */
const firstHours = 1;

/** What the practice would say to one note: W4, W6, W7, and that a class is missing. One sentence each. */
export function remarksOn(note: LogNote, { watch: { log } }: Words): string[] {
  const { remarks } = log;
  if (note.class === undefined) return note.seen === undefined ? [] : [remarks.noClass];
  if (note.class === 'noise') return [];
  const lacks = (['owner', 'deadline'] as const).filter((field) => note[field] === undefined);
  return [
    ...(lacks.length > 0
      ? [remarks.lacking(note.class, lacks.includes('owner'), lacks.includes('deadline'))]
      : []),
    ...(note.class === 'act' && note.trigger === undefined && note.why === undefined
      ? [remarks.outside]
      : []),
    ...(note.class === 'act' && note.hour < firstHours ? [remarks.firstHour] : []),
  ];
}

/** What there is to say of the whole log: W5 once for all its gaps, and W9. */
export function remarksOf(
  log: WatchLog,
  watch: Pick<Watch, 'from' | 'to' | 'asOf'>,
  inWords: (moment: string) => string,
  words: Words,
): string[] {
  const { remarks } = words.watch.log;
  const gaps = log.notes.length === 0 ? [] : gapsInNotes(log, hoursNoted(log, watch));
  return [
    ...(gaps.length > 0 ? [remarks.gaps(gaps)] : []),
    ...(log.extended
      ? [remarks.extended(inWords(log.extended.to), log.extended.by, withoutStop(log.extended.why))]
      : []),
  ];
}

/** Hours from flag on up to which notes were due: an incident and the closing end a watch, and what lies ahead is not due yet. */
function hoursNoted(
  { incident, closed }: WatchLog,
  { from, to, asOf }: Pick<Watch, 'from' | 'to' | 'asOf'>,
): number {
  const ends = [to, asOf, incident?.at, closed?.at].filter((end) => end !== undefined).map(Date.parse);
  return hoursBetween(Date.parse(from), Math.min(...ends), 2);
}
