import { byPlace, type Fault } from '../faults/index.ts';
import { defaultSettings, readSettings } from '../settings/index.ts';
import {
  type Correction,
  cuesFrom,
  readCueTable,
  sorterFromCorrections,
  sortTickets,
} from '../sorting/index.ts';
import { readCuratedTheme, themesOf } from '../themes/index.ts';
import {
  nothingToForget,
  readForget,
  readTickets,
  unmatchedForget,
  unusedOverrides,
} from '../tickets/index.ts';
import { wordsOf } from '../words/index.ts';
import { shownAccounts } from './accounts/shown-accounts.ts';
import { arrivalsOf } from './arrivals.ts';
import type { Chronicle } from './chronicle.ts';
import { layOut } from './desk.ts';
import { discretion } from './forgetting.ts';
import { filedByTriage } from './pipeline/filed.ts';
import { pipelineFiles } from './pipeline/files.ts';
import { pipelineOf } from './pipeline/pipeline.ts';
import { overAllFiles, type Progress } from './progress.ts';
import { releasesOf } from './releases.ts';
import { reportOf } from './report/report.ts';
import { partAside } from './set-aside.ts';
import { settle } from './settled.ts';
import { baseOf, type Sources } from './sources.ts';
import { newestJudged, recentTickets, streamsOfThemes, themeReport } from './theme-report.ts';
import { ticketFilters, ticketLine } from './tickets/ticket-lines.ts';
import { assess } from './weeks/assess.ts';
import { timeLine } from './weeks/points.ts';
import { risesOf } from './weeks/rising.ts';
import { sharesOf } from './weeks/shares.ts';
import { weekReport } from './weeks/week-report.ts';
import { authoredReadings, checkedNotes, correctionsOf, handoffsOf } from './written.ts';

export interface ComputeOptions {
  /** The as-of time, ISO 8601; without it the newest ticket's creation. */
  readonly now?: string;
  /** Keeps requesters apart; never published. */
  readonly requesterKey?: string;
  /** A folder in which what was read is kept for the next time. */
  readonly cache?: string;
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
  const words = wordsOf(settings.language);

  const forget = sources.forget
    ? keep(readForget(sources.forget.text, sources.forget.file)).forget
    : nothingToForget;

  const ingest = await readTickets([...sources.ticketFiles], settings, {
    root: baseOf(sources.folders.data, sources.folders.root),
    forget,
    ...(options.requesterKey === undefined ? {} : { requesterKey: options.requesterKey }),
    ...(options.cache === undefined ? {} : { cache: options.cache }),
    onProgress: overAllFiles(sources.ticketBytes, tell),
  });
  if (sources.settings && ingest.files.some(({ rows }) => rows > 0)) {
    const { file } = sources.settings;
    for (const { field, headers } of unusedOverrides(
      settings.exports.columns,
      ingest.files,
      settings.privacy.words,
    ))
      faults.push({
        file,
        message: `No export has a column ${headers.map((header) => `'${header}'`).join(' or ')}, so exports.columns.${field} does nothing. Check how it is spelt.`,
      });
  }
  if (sources.forget)
    faults.push(...unmatchedForget(forget, (at) => (ingest.forgotten[at] ?? 0) > 0, sources.forget.file));
  const ids = new Set(ingest.tickets.map(({ id }) => id));
  const discreet = discretion(forget, ids);
  const corrections = sources.corrections
    ? correctionsOf(sources.corrections, ids, discreet, faults)
    : new Map<string, Correction>();
  const parted = partAside(ingest.tickets, corrections);
  const { tickets, silence, unnamed } = shownAccounts(parted.counted, settings);

  tell({ step: 'sorting' });
  const cues = cuesFrom(
    sources.cues
      .map(({ text, file }) => keep(readCueTable(text, file)).table)
      .filter((table) => table !== undefined),
  );
  const sorter = sorterFromCorrections(tickets, corrections, cues);
  const byWords = sortTickets(tickets, settings, corrections, { cues, sorter });

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
      filedByTriage(sources, settings),
    ),
  );

  tell({ step: 'weeks' });
  const now = options.now === undefined ? undefined : Date.parse(options.now);
  const aside = ingest.tickets.filter(({ id }) => parted.filterOf.has(id));
  const desk = layOut(
    tickets,
    sorted,
    assigned,
    settings,
    now,
    unnamed,
    aside.map(({ createdAt }) => Date.parse(createdAt)),
  );
  const assessment = assess(
    desk,
    themes.map(({ id }) => id),
  );
  const shares = sharesOf(
    desk,
    themes.map(({ id }) => id),
  );
  const rises = risesOf(desk, assessment);
  const handoffs = handoffsOf(sources.handoffs, faults);
  const authored = authoredReadings(sources.readings, desk, faults);
  const line = timeLine(desk, handoffs, words);
  const streamOf = streamsOfThemes(desk);
  const weeks = desk.weeks.map((_, index) =>
    weekReport(
      { desk, assessment, shares, rises, themes, streamOf, handoffs, line, words },
      index,
      authored.get(desk.weeks[index]?.id ?? ''),
    ),
  );
  const newest = newestJudged(desk);
  const themeReports = themes
    .map((theme) =>
      themeReport(
        theme,
        theme.stream ?? streamOf.get(theme.id) ?? 'unclear',
        desk,
        assessment,
        shares,
        rises,
        line,
        words,
      ),
    )
    .filter((report) => report !== undefined)
    .sort(
      (a, b) =>
        recentTickets(b, newest) - recentTickets(a, newest) ||
        b.tickets - a.tickets ||
        (a.id < b.id ? -1 : 1),
    );
  const labels = new Map(themes.map(({ id, label }) => [id, label]));

  const grounds = { desk, assessment, line, themes, corrections, cues, sorter, handoffs, sources, words };
  const { pipeline, missing, faults: inTriage } = pipelineOf(grounds, authored);
  faults.push(...discreet(inTriage, missing));

  tell({ step: 'watches' });
  const releases = releasesOf(handoffs, desk, labels, words);
  const notes = checkedNotes(sources.notes, desk, parted, discreet, faults);

  const checks = new Map(weeks.flatMap(({ toCheck }) => toCheck.map(({ ticket, why }) => [ticket, why])));
  const ticketGrounds = { desk, labels, corrections, checks, words };
  const lines = new Map<string, readonly ReturnType<typeof ticketLine>[]>();
  const linesOf = (week: string): readonly ReturnType<typeof ticketLine>[] => {
    const index = desk.weeks.findIndex(({ id }) => id === week);
    const made =
      lines.get(week) ?? (desk.byWeek[index] ?? []).map((placed) => ticketLine(placed, ticketGrounds));
    lines.set(week, made);
    return made;
  };
  const placedById = new Map(desk.tickets.map((placed) => [placed.ticket.id, placed]));

  faults.sort(byPlace);
  const newestWeek = weeks[newest];
  return {
    settings,
    words,
    report: reportOf({ ingest, parted, silence, desk }, faults, words),
    faults,
    weeks,
    ...(newestWeek ? { newest: newestWeek } : {}),
    arrivals: arrivalsOf(desk, line),
    themes: themeReports,
    pipeline,
    pipelineFiles: pipelineFiles(pipeline, grounds),
    releases,
    notes,
    prose: [...authored.values()].filter(({ hasProse }) => hasProse).map(({ week }) => week),
    ticketsOf: linesOf,
    filtersOf: (week) => {
      const index = desk.weeks.findIndex(({ id }) => id === week);
      return ticketFilters(desk.byWeek[index] ?? [], themes, weeks[index]?.toCheck.length ?? 0);
    },
    ticket: (id) => {
      const placed = placedById.get(id);
      return placed ? ticketLine(placed, ticketGrounds) : undefined;
    },
  };
}
