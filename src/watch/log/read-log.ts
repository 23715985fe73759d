import { blocksOf, fileStem, htmlFaults, readDocument, unpublishable } from '../../documents/index.ts';
import { byPlace, type Fault } from '../../faults/index.ts';
import type { AbsentHandoffs, Handoff } from '../../handoffs/index.ts';
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
 * @param absent those that are written and that it does not know
 */
export function readWatchLog(
  markdown: string,
  file: string,
  handoffs: readonly Watched[],
  absent: AbsentHandoffs = new Map(),
): { log?: WatchLog; faults: Fault[] } {
  const id = fileStem(file);
  const handoff = handoffs.find((one) => one.id === id);
  if (!handoff)
    return { faults: [{ file, line: 1, message: absent.get(id) ?? unknownHandoff(id, handoffs) }] };

  const strict = readDocument(markdown, frontSchema, file);
  const read = strict.document ?? readDocument(markdown, lenientFrontSchema, file).document;
  if (!read) return { faults: strict.faults.sort(byPlace) };

  const offset = read.bodyLine - 1;
  const blocks = blocksOf(read.body);
  const unfit = [...htmlFaults(blocks, offset, file), ...unpublishable(blocks, offset, file)];
  const { front, early } = withoutEarlyEnds(read.front, handoff);
  const log = logOf(front, handoff, file, unfit.length > 0 ? [] : closingNote(blocks));
  const last = lastMoment(log, handoff);
  const isOutside = ({ at, hour }: Moment): boolean => hour < 0 || Date.parse(at) > last;
  return {
    log: { ...log, notes: log.notes.filter((note) => !isOutside(note)) },
    faults: [
      ...strict.faults,
      ...unfit,
      ...early.map((key) => leftOut(`'${key}' lies before the flag went on`, read.lineOf(key), file)),
      ...front.notes.flatMap((note, place) => {
        const moment = note && momentOf(note.at, handoff);
        return moment && isOutside(moment)
          ? [leftOut(`This note lies ${whereOutside(moment)}`, read.lineOf('notes', place), file)]
          : [];
      }),
    ].sort(byPlace),
  };
}

type Moment = Pick<LogNote, 'at' | 'hour'>;

function momentOf(text: string, { releaseAt }: Watched): Moment {
  const at = instantIn(text, releaseAt);
  return { at, hour: hoursBetween(Date.parse(releaseAt), Date.parse(at), 2) };
}

/** The facts without an end of the watch that lies before its beginning, and the keys of those that do. */
function withoutEarlyEnds(
  { extended, incident, closed, ...front }: Front,
  handoff: Watched,
): { front: Front; early: string[] } {
  const ends = { extended: extended?.to, incident: incident?.at, closed: closed?.at };
  const early = Object.entries(ends).flatMap(([key, at]) =>
    at !== undefined && momentOf(at, handoff).hour < 0 ? [key] : [],
  );
  const kept = Object.entries({ extended, incident, closed }).filter(([key]) => !early.includes(key));
  return { front: { ...front, ...Object.fromEntries(kept) }, early };
}

function logOf(front: Front, handoff: Watched, file: string, note: WatchLog['closingNote']): WatchLog {
  const { notes, extended, incident, closed } = front;
  return {
    id: handoff.id,
    file,
    notes: notes
      .filter((one) => one !== undefined)
      .map(({ at, ...one }): LogNote => ({ ...momentOf(at, handoff), ...withoutGaps(one) }))
      .sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    ...(extended ? { extended: { ...extended, to: momentOf(extended.to, handoff).at } } : {}),
    ...(incident ? { incident: { ...incident, ...momentOf(incident.at, handoff) } } : {}),
    ...(closed ? { closed: { ...closed, at: momentOf(closed.at, handoff).at } } : {}),
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

function whereOutside({ hour }: Moment): string {
  return hour < 0
    ? 'before the flag went on'
    : `at H+${Math.floor(hour)}, after the watch has ended. A longer watch is a named decision: write 'extended', with 'to', 'by' and 'why'`;
}

function leftOut(what: string, line: number, file: string): Fault {
  return {
    file,
    line,
    message: `${what}. It was left out; check its time and the release time of the handoff.`,
  };
}

function unknownHandoff(id: string, handoffs: readonly Watched[]): string {
  const meant = nearest(
    id,
    handoffs.map((one) => one.id),
  );
  return `There is no handoff '${id}', so nothing was watched. ${
    meant === undefined
      ? 'Name the file for the handoff in content/handoffs/ that it belongs to.'
      : `Did you mean '${meant}.md'?`
  }`;
}
