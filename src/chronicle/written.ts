import type { Fault } from '../faults/index.ts';
import {
  type AbsentHandoffs,
  absentHandoffs,
  daysToCome,
  duplicateReleases,
  type Handoff,
  handoffId,
  parseHandoff,
} from '../handoffs/index.ts';
import { type AuthoredReading, readAuthored } from '../readings/index.ts';
import { type Correction, readCorrections, unknownCorrections } from '../sorting/index.ts';
import { type CuratedTheme, readCuratedThemes } from '../themes/index.ts';
import { checkQuotations, readNote, type VoiceNote } from '../voice/index.ts';
import { logUntil, readWatchLog, type WatchLog } from '../watch/index.ts';
import type { Desk } from './desk.ts';
import type { Discretion } from './forgetting.ts';
import type { Parted } from './set-aside.ts';
import type { Source, Sources } from './sources.ts';

/** Reads every file of one kind: gives what is sound, in the order of the files, and adds the faults of the rest. */
export function parseAll<Parsed extends { faults: Fault[] }, Value>(
  sources: readonly Source[],
  parse: (text: string, file: string) => Parsed,
  faults: Fault[],
  pick: (parsed: Parsed) => Value | undefined,
): Value[] {
  const values: Value[] = [];
  for (const { text, file } of sources) {
    const parsed = parse(text, file);
    faults.push(...parsed.faults);
    const value = pick(parsed);
    if (value !== undefined) values.push(value);
  }
  return values;
}

/** The authors' readings by week; one for a week that no ticket reaches is told and left out. */
export function authoredReadings(
  sources: readonly Source[],
  desk: Desk,
  faults: Fault[],
): Map<string, AuthoredReading> {
  const weeks = new Set(desk.weeks.map(({ id }) => id));
  const readings = new Map<string, AuthoredReading>();
  for (const reading of parseAll(sources, readAuthored, faults, ({ authored }) => authored)) {
    if (weeks.has(reading.week)) readings.set(reading.week, reading);
    else {
      faults.push({
        file: reading.file,
        line: 2,
        message: `There is no ticket up to week ${reading.week}, so there is nothing to read. Check the week, or add its export.`,
      });
    }
  }
  return readings;
}

/**
 * The handoffs, each release and each address once: a file that tells one again is told and left out.
 *
 * @param named ids of handoffs that other writings belong to
 * @param asOf milliseconds since 1970; a signature of a later day is told
 * @returns those of the site, and why the others are none
 */
export function handoffsOf(
  sources: readonly Source[],
  named: ReadonlySet<string>,
  asOf: number,
  faults: Fault[],
): { handoffs: Handoff[]; absent: AbsentHandoffs } {
  const read = parseAll(sources, parseHandoff, faults, ({ handoff }) => handoff);
  faults.push(...read.flatMap((handoff) => daysToCome(handoff, asOf)));
  const again = duplicateReleases(read, named);
  faults.push(...again.map(({ fault }) => fault));
  const files = new Set(read.map(({ file }) => file));
  const unread = sources.map(({ file }) => file).filter((file) => !files.has(file));
  return {
    handoffs: read.filter((handoff) => !again.some((one) => one.handoff === handoff)),
    absent: absentHandoffs(unread, again),
  };
}

/** Ids of the handoffs that watch logs, signal readings and what a person sorted belong to. */
export function namedHandoffs(
  { watches, signals }: Pick<Sources, 'watches' | 'signals'>,
  corrections: ReadonlyMap<string, Correction>,
): Set<string> {
  return new Set([
    ...[...watches, ...signals].map(({ file }) => handoffId(file)),
    ...[...corrections.values()].flatMap(({ questions = [] }) => questions.map(({ handoff }) => handoff)),
  ]);
}

/**
 * What the watchers of each release noted, by the handoff's id.
 *
 * @param now ISO 8601, where the site is made as of a time of its own: what was noted later is not known then
 */
export function watchLogsOf(
  sources: readonly Source[],
  { handoffs, absent }: { readonly handoffs: readonly Handoff[]; readonly absent: AbsentHandoffs },
  now: string | undefined,
  faults: Fault[],
): Map<string, WatchLog> {
  const read = (text: string, file: string) => readWatchLog(text, file, handoffs, absent);
  const logs = parseAll(sources, read, faults, ({ log }) => log);
  return new Map(logs.map((log) => [log.id, now === undefined ? log : logUntil(log, Date.parse(now))]));
}

/**
 * What a person sorted.
 *
 * @param ids of the tickets that were read; a correction of another one is told
 */
export function correctionsOf(
  source: Source,
  ids: ReadonlySet<string>,
  discreet: Discretion,
  faults: Fault[],
): Map<string, Correction> {
  const { corrections, faults: found } = readCorrections(source.text, source.file);
  found.push(...unknownCorrections(corrections, ids, source.file));
  faults.push(...discreet(found, corrections.keys()));
  return corrections;
}

/**
 * The themes that the team wrote down.
 *
 * @param ids of the tickets that were read; an example that is none of them is told
 */
export function curatedThemesOf(
  sources: readonly Source[],
  ids: ReadonlySet<string>,
  discreet: Discretion,
  faults: Fault[],
): CuratedTheme[] {
  const { themes, faults: found, unknownExamples } = readCuratedThemes(sources, ids);
  faults.push(
    ...found,
    ...discreet(
      unknownExamples.map(({ fault }) => fault),
      unknownExamples.map(({ ticket }) => ticket),
    ),
  );
  return themes;
}

/** The notes whose moments can be published, newest first; drafts are checked and left out. */
export function checkedNotes(
  sources: readonly Source[],
  desk: Desk,
  { filterOf }: Parted,
  discreet: Discretion,
  faults: Fault[],
): VoiceNote[] {
  const byId = new Map(desk.tickets.map(({ ticket }) => [ticket.id, ticket]));
  return parseAll(sources, readNote, faults, ({ note }) => note)
    .filter((note) => {
      const aside = note.moments.flatMap(({ ticket, line }): Fault[] => {
        const filter = filterOf.get(ticket);
        if (filter === undefined) return [];
        const message = `Ticket ${ticket} is set aside (${filter}), so no page shows it. Give it a stream in data/sorting.csv, or take the moment out; the note is left out until then.`;
        return [{ file: note.file, line, message }];
      });
      const moments = note.moments.filter(({ ticket }) => !filterOf.has(ticket));
      const found = checkQuotations({ ...note, moments }, (id) => byId.get(id));
      faults.push(
        ...aside,
        ...discreet(
          found,
          moments.map(({ ticket }) => ticket),
        ),
      );
      return aside.length === 0 && found.length === 0 && !note.draft;
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1));
}
