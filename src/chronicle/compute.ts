import { dayInWords, isoWithOffset, momentInWords } from '../calendar/index.ts';
import { byPlace, type Fault } from '../faults/index.ts';
import { duplicateReleases, parseHandoff } from '../handoffs/index.ts';
import { type AuthoredReading, readAuthored } from '../readings/index.ts';
import { defaultSettings, readSettings } from '../settings/index.ts';
import {
  type Correction,
  type Pile,
  readCorrections,
  sortTickets,
  unknownCorrections,
} from '../sorting/index.ts';
import { readCuratedTheme, themesOf } from '../themes/index.ts';
import { type ReadOptions, readTickets, type Ticket } from '../tickets/index.ts';
import { checkQuotations, readNote, type VoiceNote } from '../voice/index.ts';
import type { Chronicle } from './chronicle.ts';
import { type Desk, layOut } from './desk.ts';
import { withPseudonyms } from './pseudonyms.ts';
import { releasesOf } from './releases.ts';
import type { Report } from './schema/ingest.ts';
import { settle } from './settled.ts';
import { baseOf, digestOf, type Source, type Sources } from './sources.ts';
import { newestJudged, themeReport } from './theme-report.ts';
import { ticketFilters, ticketLine } from './tickets/ticket-lines.ts';
import { assess, piles } from './weeks/assess.ts';
import { timeLine } from './weeks/points.ts';
import { weekReport } from './weeks/week-report.ts';

/** What the computation tells while it goes on. */
export interface Progress {
  /** `reading` tells rows and bytes of all files together; the other steps tell only that they begin. */
  readonly step: 'reading' | 'sorting' | 'themes' | 'weeks' | 'watches';
  readonly file?: string;
  readonly rows?: number;
  readonly bytes?: number;
  readonly totalBytes?: number;
}

export interface ComputeOptions {
  /** The as-of time, ISO 8601; without it the newest ticket's creation. */
  readonly now?: string;
  /** Keeps requesters apart; never published. */
  readonly requesterKey?: string;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * The whole product, from top to bottom: exports become tickets, tickets are sorted and themed, weeks are
 * compared with the weeks before them and read, releases are watched, notes are held against their tickets.
 *
 * Faults in what people wrote are collected and leave out only what they concern.
 *
 * @throws only for our own mistakes, and for a disk that cannot be read
 */
export async function computeChronicle(sources: Sources, options: ComputeOptions = {}): Promise<Chronicle> {
  const tell = options.onProgress ?? (() => {});
  const faults: Fault[] = [...sources.faults];
  const keep = <Value>({ faults: found, ...rest }: { faults: Fault[] } & Value): Omit<Value, 'faults'> => {
    faults.push(...found);
    return rest as Omit<Value, 'faults'>;
  };

  const settings = sources.settings
    ? keep(readSettings(sources.settings.text, sources.settings.file)).settings
    : defaultSettings;

  const ingest = await readTickets([...sources.ticketFiles], settings, {
    root: baseOf(sources.folders.data, sources.folders.root),
    ...(options.requesterKey === undefined ? {} : { requesterKey: options.requesterKey }),
    onProgress: overAllFiles(sources.ticketBytes, tell),
  });
  const tickets =
    settings.privacy.accounts === 'pseudonymous' ? withPseudonyms(ingest.tickets) : ingest.tickets;

  tell({ step: 'sorting' });
  const corrections = sources.corrections
    ? keep(readCorrections(sources.corrections.text, sources.corrections.file)).corrections
    : new Map<string, Correction>();
  if (sources.corrections) {
    faults.push(
      ...unknownCorrections(corrections, new Set(tickets.map(({ id }) => id)), sources.corrections.file),
    );
  }
  const byWords = sortTickets(tickets, settings, corrections);

  tell({ step: 'themes' });
  const curated = sources.themes
    .map(({ text, file }) => keep(readCuratedTheme(text, file)).theme)
    .filter((theme) => theme !== undefined);
  const { themes, assigned: byText } = themesOf(tickets, curated);
  const { sorted, assigned } = keep(
    settle(
      byWords,
      byText,
      corrections,
      curated,
      new Set(themes.map(({ id }) => id)),
      sources.corrections?.file ?? '',
    ),
  );

  tell({ step: 'weeks' });
  const now = options.now === undefined ? undefined : Date.parse(options.now);
  const desk = layOut(tickets, sorted, assigned, settings, now);
  const assessment = assess(
    desk,
    themes.map(({ id }) => id),
  );
  const handoffs = parseAll(sources.handoffs, parseHandoff, faults, ({ handoff }) => handoff);
  faults.push(...duplicateReleases(handoffs));
  const authored = authoredReadings(sources.readings, desk, faults);
  const line = timeLine(desk, handoffs);
  const streamOf = streamsOfThemes(desk);
  const weeks = desk.weeks.map((_, index) =>
    weekReport(
      { desk, assessment, themes, streamOf, handoffs, line },
      index,
      authored.get(desk.weeks[index]?.id ?? ''),
    ),
  );
  const newest = newestJudged(desk);
  const themeReports = themes
    .map((theme) =>
      themeReport(theme, theme.stream ?? streamOf.get(theme.id) ?? 'unclear', desk, assessment, line),
    )
    .filter((report) => report !== undefined)
    .sort((a, b) => recent(b, newest) - recent(a, newest) || b.tickets - a.tickets || (a.id < b.id ? -1 : 1));
  const labels = new Map(themes.map(({ id, label }) => [id, label]));

  tell({ step: 'watches' });
  const releases = releasesOf(handoffs, desk, labels);
  const notes = checkedNotes(sources.notes, tickets, faults);

  const lines = new Map<string, readonly ReturnType<typeof ticketLine>[]>();
  const linesOf = (week: string): readonly ReturnType<typeof ticketLine>[] => {
    const index = desk.weeks.findIndex(({ id }) => id === week);
    const made =
      lines.get(week) ?? (desk.byWeek[index] ?? []).map((placed) => ticketLine(placed, desk, labels));
    lines.set(week, made);
    return made;
  };
  const placedById = new Map(desk.tickets.map((placed) => [placed.ticket.id, placed]));

  faults.sort(byPlace);
  const newestWeek = weeks[newest];
  return {
    settings,
    digest: digestOf([
      JSON.stringify(settings),
      options.now ?? '',
      ...ingest.files.map(({ file, sha256 }) => `${file} ${sha256}`),
      ...[
        sources.corrections,
        ...sources.handoffs,
        ...sources.readings,
        ...sources.notes,
        ...sources.themes,
      ].map((source) => (source ? `${source.file}\n${source.text}` : '')),
    ]),
    report: reportOf(ingest, desk, faults, tickets.length - desk.tickets.length),
    faults,
    weeks,
    ...(newestWeek ? { newest: newestWeek } : {}),
    themes: themeReports,
    releases,
    notes,
    prose: [...authored.values()].filter(({ hasProse }) => hasProse).map(({ week }) => week),
    ticketsOf: linesOf,
    filtersOf: (week) => {
      const index = desk.weeks.findIndex(({ id }) => id === week);
      return ticketFilters(desk.byWeek[index] ?? [], themes);
    },
    ticket: (id) => {
      const placed = placedById.get(id);
      return placed ? ticketLine(placed, desk, labels) : undefined;
    },
  };
}

/** Adds up what the reading of one file after the other tells. */
function overAllFiles(
  totalBytes: number,
  tell: (progress: Progress) => void,
): NonNullable<ReadOptions['onProgress']> {
  let finished = { bytes: 0, rows: 0 };
  let current = { file: '', bytes: 0, rows: 0 };
  return ({ file, bytes, rows }) => {
    if (file !== current.file)
      finished = { bytes: finished.bytes + current.bytes, rows: finished.rows + current.rows };
    current = { file, bytes, rows };
    tell({ step: 'reading', file, bytes: finished.bytes + bytes, totalBytes, rows: finished.rows + rows });
  };
}

function parseAll<Parsed extends { faults: Fault[] }, Value>(
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
function authoredReadings(
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
function checkedNotes(sources: readonly Source[], tickets: readonly Ticket[], faults: Fault[]): VoiceNote[] {
  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  return parseAll(sources, readNote, faults, ({ note }) => note)
    .filter((note) => {
      const found = checkQuotations(note, (id) => byId.get(id));
      faults.push(...found);
      return found.length === 0 && !note.draft;
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1));
}

/** The stream that most tickets of each theme go to; between equal ones the order bug, brief, noise, unclear. */
function streamsOfThemes(desk: Desk): Map<string, Pile> {
  const counts = new Map<string, Record<Pile, number>>();
  for (const { themes, sorted } of desk.tickets) {
    for (const theme of themes) {
      const count = counts.get(theme) ?? { bug: 0, brief: 0, noise: 0, unclear: 0 };
      count[sorted.stream] += 1;
      counts.set(theme, count);
    }
  }
  return new Map(
    [...counts].map(([theme, count]) => [
      theme,
      piles.reduce((best, pile) => (count[pile] > count[best] ? pile : best)),
    ]),
  );
}

/** Tickets of a theme in the four newest complete weeks: what makes it heavy now. */
function recent(report: { readonly weeks: readonly { readonly count: number }[] }, newest: number): number {
  return report.weeks.slice(Math.max(0, newest - 3), newest + 1).reduce((sum, { count }) => sum + count, 0);
}

function reportOf(
  { files, rejected, redactions, tickets }: Awaited<ReturnType<typeof readTickets>>,
  desk: Desk,
  faults: readonly Fault[],
  outside: number,
): Report {
  const { timeZone } = desk.settings;
  const empty = desk.tickets.length === 0;
  const newest = desk.tickets.at(-1)?.at ?? desk.asOf;
  return {
    ingest: {
      asOf: empty ? null : isoWithOffset(desk.asOf, timeZone),
      tickets: tickets.length,
      files,
      rejected,
      redactions,
    },
    faults: [...faults],
    daysOld: empty ? null : Math.floor((desk.asOf - newest) / (24 * 3600 * 1000)),
    asOfInWords: empty ? '' : momentInWords(desk.asOf, timeZone),
    outsideTheTimeLine: outside,
    ...(desk.stragglers.length > 0
      ? {
          stragglers: desk.stragglers.map(({ id, createdAt }) => ({
            ticket: id,
            day: dayInWords(Date.parse(createdAt), timeZone),
          })),
        }
      : {}),
  };
}
