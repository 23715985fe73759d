import type { Fault } from '../faults/index.ts';
import { type AuthoredReading, readAuthored } from '../readings/index.ts';
import type { Ticket } from '../tickets/index.ts';
import { checkQuotations, readNote, type VoiceNote } from '../voice/index.ts';
import type { Desk } from './desk.ts';
import type { Source } from './sources.ts';

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

/** The notes whose moments can be published, newest first; drafts are checked and left out. */
export function checkedNotes(
  sources: readonly Source[],
  tickets: readonly Ticket[],
  faults: Fault[],
): VoiceNote[] {
  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  return parseAll(sources, readNote, faults, ({ note }) => note)
    .filter((note) => {
      const found = checkQuotations(note, (id) => byId.get(id));
      faults.push(...found);
      return found.length === 0 && !note.draft;
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1));
}
