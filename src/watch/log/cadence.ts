import type { WatchLog } from './log.ts';

/** Hours from flag on by which a note is due, as the practice's checklist has them: hourly, four-hourly, six-hourly (domain, 2.13). */
const cadence = [1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 20, 24, 30, 36, 42, 48];
/** A note a little late is on time: so much of the time between two. */
const grace = 0.25;

/** Hours without a note that were longer than the cadence, in whole hours from flag on. */
export interface NoteGap {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretches in which nobody wrote a note for longer than the cadence asks (W5).
 *
 * @param until hours from flag on up to which notes are asked for: of a running watch until now, at most 48
 */
export function gapsInNotes({ notes }: Pick<WatchLog, 'notes'>, until: number): NoteGap[] {
  const end = Math.min(until, cadence.at(-1) as number);
  const marks = [...notes.map(({ hour }) => hour).filter((hour) => hour < end), end];
  const gaps: NoteGap[] = [];
  let before = 0;
  for (const mark of marks) {
    const due = cadence.find((hour) => hour >= before + stepAfter(before)) ?? end;
    if (mark > due + grace * stepAfter(before)) gaps.push({ from: Math.floor(before), to: Math.ceil(mark) });
    before = mark;
  }
  return gaps;
}

/** Hours from one note to the next. */
function stepAfter(hour: number): number {
  const next = cadence.findIndex((due) => due > hour);
  return next < 1 ? (cadence[0] as number) : (cadence[next] as number) - (cadence[next - 1] as number);
}
