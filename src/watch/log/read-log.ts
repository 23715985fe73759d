import { blocksOf, fileStem, htmlFaults, readDocument, unpublishable } from '../../documents/index.ts';
import { byPlace, type Fault } from '../../faults/index.ts';
import type { Handoff } from '../../handoffs/index.ts';
import { nearest } from '../../words/index.ts';
import { hoursBetween, watchLength } from '../window.ts';
import { closingNote } from './closing-note.ts';
import { type Front, frontSchema, lenientFrontSchema } from './front.ts';
import { instantIn } from './instant.ts';
import type { LogNote, WatchLog } from './log.ts';

/** What a watch needs to know of the handoff it belongs to. */
type Watched = Pick<Handoff, 'id' | 'releaseAt'>;

/**
 * Reads one file of `content/watches/`, which is named for its handoff: notes by hour between two lines of `---`, and beneath them
 * the closing note.
 *
 * A note that cannot be read, or lies outside the watch, is told and left out; the others stand. A closing note with HTML or
 * pictures is told and left out.
 *
 * @param markdown the file's text
 * @param file its path, for faults
 * @param handoffs all that the site knows
 */
export function readWatchLog(
  markdown: string,
  file: string,
  handoffs: readonly Watched[],
): { log?: WatchLog; faults: Fault[] } {
  const id = fileStem(file);
  const handoff = handoffs.find((one) => one.id === id);
  if (!handoff) return { faults: [unknownHandoff(id, file, handoffs)] };

  const strict = readDocument(markdown, frontSchema, file);
  const read = strict.document ?? readDocument(markdown, lenientFrontSchema, file).document;
  if (!read) return { faults: strict.faults.sort(byPlace) };

  const offset = read.bodyLine - 1;
  const blocks = blocksOf(read.body);
  const unfit = [...htmlFaults(blocks, offset, file), ...unpublishable(blocks, offset, file)];
  const log = logOf(read.front, handoff, file, unfit.length > 0 ? [] : closingNote(blocks));
  const last = lastMoment(log, handoff);
  const outside = log.notes.filter(({ at, hour }) => hour < 0 || Date.parse(at) > last);
  return {
    log: { ...log, notes: log.notes.filter((note) => !outside.includes(note)) },
    faults: [
      ...strict.faults,
      ...unfit,
      ...outside.map((note) =>
        outsideFault(note, read.lineOf('notes', written(note, read.front, handoff)), file),
      ),
    ].sort(byPlace),
  };
}

function logOf(
  front: Front,
  { id, releaseAt }: Watched,
  file: string,
  note: WatchLog['closingNote'],
): WatchLog {
  const moment = (text: string): Pick<LogNote, 'at' | 'hour'> => {
    const at = instantIn(text, releaseAt);
    return { at, hour: hoursBetween(Date.parse(releaseAt), Date.parse(at), 2) };
  };
  const { notes, extended, incident, closed } = front;
  return {
    id,
    file,
    notes: notes
      .map(({ at, ...note }): LogNote => ({ ...moment(at), ...withoutGaps(note) }))
      .sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    ...(extended ? { extended: { ...extended, to: instantIn(extended.to, releaseAt) } } : {}),
    ...(incident ? { incident: { ...incident, ...moment(incident.at) } } : {}),
    ...(closed ? { closed: { ...closed, at: instantIn(closed.at, releaseAt) } } : {}),
    closingNote: note,
  };
}

function withoutGaps<T extends object>(note: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(note).filter(([, value]) => value !== undefined)) as never;
}

/** A watch may be noted until its end, and for as long as nobody has closed it on time. */
function lastMoment({ extended, closed }: WatchLog, { releaseAt }: Watched): number {
  const end = extended ? Date.parse(extended.to) : Date.parse(releaseAt) + watchLength;
  return Math.max(end, closed ? Date.parse(closed.at) : end);
}

/** Where in the file's list a note stands. */
function written(note: LogNote, { notes }: Front, { releaseAt }: Watched): number {
  return notes.findIndex(({ at, by }) => instantIn(at, releaseAt) === note.at && by === note.by);
}

function outsideFault({ hour }: LogNote, line: number, file: string): Fault {
  const where =
    hour < 0
      ? 'before the flag went on'
      : `at H+${Math.floor(hour)}, after the watch has ended. A longer watch is a named decision: write 'extended', with 'to', 'by' and 'why'`;
  return {
    file,
    line,
    message: `This note lies ${where}. It was left out; check its time and the release time of the handoff.`,
  };
}

function unknownHandoff(id: string, file: string, handoffs: readonly Watched[]): Fault {
  const meant = nearest(
    id,
    handoffs.map((one) => one.id),
  );
  return {
    file,
    message: `There is no handoff '${id}', so nothing was watched. ${
      meant === undefined
        ? 'Name the file for the handoff in content/handoffs/ that it belongs to.'
        : `Did you mean '${meant}.md'?`
    }`,
  };
}
