import { momentInWords } from '../calendar/index.ts';
import { calibrationOf } from '../calibration/index.ts';
import { byPlace, type Fault } from '../faults/index.ts';
import { wordsOf } from '../words/index.ts';
import { arrivalsOf } from './arrivals.ts';
import type { Chronicle } from './chronicle.ts';
import { sortedQuestions, unknownByHand, withHeldTickets } from './decided-questions.ts';
import { layOutTickets } from './laid-out.ts';
import type { ComputeOptions } from './options.ts';
import { pipelineFiles } from './pipeline/files.ts';
import { pipelineOf } from './pipeline/pipeline.ts';
import { predictionsOf } from './predictions.ts';
import { releasesOf } from './releases.ts';
import { reportOf } from './report/report.ts';
import type { Sources } from './sources.ts';
import { newestJudged } from './themes/newest-week.ts';
import { streamsOfThemes } from './themes/streams-of-themes.ts';
import { themesOfChronicle } from './themes/themes-of-chronicle.ts';
import { heardInWatches } from './tickets/heard.ts';
import { ticketFilters, ticketLine } from './tickets/ticket-lines.ts';
import { assess } from './weeks/assess.ts';
import { birthsOf } from './weeks/births.ts';
import { timeLine } from './weeks/points.ts';
import { risesOf } from './weeks/rising.ts';
import { sharesOf } from './weeks/shares.ts';
import { weekReport } from './weeks/week-report.ts';
import { authoredReadings, checkedNotes, handoffsOf, namedHandoffs, watchLogsOf } from './written.ts';

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
  const laid = await layOutTickets(sources, options);
  const { settings, ingest, discreet, corrections, parted, silence, cues, sorter, themes, history, desk } =
    laid;
  const faults: Fault[] = [...laid.faults];
  const words = wordsOf(settings.language);

  tell({ step: 'weeks' });
  const births = birthsOf(history, desk.weeks);
  const ids = themes.map(({ id }) => id);
  const assessment = assess(desk, ids, births);
  const shares = sharesOf(desk, ids, births);
  const rises = risesOf(desk, assessment, births);
  const placedById = new Map(desk.tickets.map((placed) => [placed.ticket.id, placed]));
  const toldOfHandoffs: Fault[] = [];
  const { handoffs: written, absent } = handoffsOf(
    sources.handoffs,
    namedHandoffs(sources, corrections),
    desk.asOf,
    toldOfHandoffs,
  );
  const byHand = unknownByHand(written, new Set(ingest.tickets.map(({ id }) => id)), new Set(ids));
  faults.push(...discreet([...toldOfHandoffs, ...byHand.faults], byHand.missing));
  const handoffs = written.map((handoff) => withHeldTickets(handoff, (id) => placedById.has(id)));
  const decided = sortedQuestions(corrections, handoffs, sources.corrections?.file ?? '', absent);
  faults.push(...decided.faults);
  const authored = authoredReadings(sources.readings, desk, faults);
  const line = timeLine(desk, handoffs, words);
  const streamOf = streamsOfThemes(desk);
  const weeks = desk.weeks.map((_, index) =>
    weekReport(
      { desk, assessment, shares, rises, themes, births, streamOf, handoffs, line, words },
      index,
      authored.get(desk.weeks[index]?.id ?? ''),
    ),
  );
  const newest = newestJudged(desk);
  const labels = new Map(themes.map(({ id, label }) => [id, label]));

  const { filterOf } = parted;
  const logs = watchLogsOf(sources.watches, { handoffs, absent }, options.now, faults);
  const grounds = {
    desk,
    assessment,
    line,
    themes,
    corrections,
    cues,
    sorter,
    handoffs,
    sortedQuestions: decided.sorted,
    logs,
    filterOf,
    sources,
    words,
  };
  const { pipeline, missing, faults: inTriage } = pipelineOf(grounds, authored);
  faults.push(...discreet(inTriage, missing));

  tell({ step: 'watches' });
  const releases = releasesOf(handoffs, desk, labels, words, decided.sorted, logs);
  const notes = checkedNotes(sources.notes, desk, parted, discreet, faults);
  const predictions = predictionsOf(
    { sources: sources.signals, handoffs, absent, notes, desk, words },
    faults,
  );
  const calibration = calibrationOf(
    releases.map(({ handoff, watch }) => ({
      handoff,
      watch,
      brief: predictions.get(handoff.id)?.state ?? 'none',
    })),
    desk.asOf,
    words,
  );
  const aboutThemes = themesOfChronicle({
    desk,
    history,
    assessment,
    shares,
    rises,
    line,
    streamOf,
    writings: { weeks, releases, notes },
    words,
  });

  const checks = new Map(weeks.flatMap(({ toCheck }) => toCheck.map(({ ticket, why }) => [ticket, why])));
  const heard = heardInWatches(releases);
  const ticketGrounds = { desk, labels, corrections, checks, findings: history.findings, heard, words };
  const lines = new Map<string, readonly ReturnType<typeof ticketLine>[]>();
  const linesOf = (week: string): readonly ReturnType<typeof ticketLine>[] => {
    const index = desk.weeks.findIndex(({ id }) => id === week);
    const made =
      lines.get(week) ?? (desk.byWeek[index] ?? []).map((placed) => ticketLine(placed, ticketGrounds));
    lines.set(week, made);
    return made;
  };

  faults.sort(byPlace);
  const newestWeek = weeks[newest];
  return {
    settings,
    words,
    report: reportOf({ ingest, parted, silence, desk }, faults, words),
    faults,
    remarks: laid.remarks,
    weeks,
    ...(newestWeek ? { newest: newestWeek } : {}),
    arrivals: arrivalsOf(desk, line),
    ...aboutThemes,
    registry: { found: history.registry, ...(sources.registry ? { file: sources.registry } : {}) },
    pipeline,
    pipelineFiles: pipelineFiles(pipeline, grounds),
    releases,
    predictions,
    calibration,
    notes,
    prose: [...authored.values()].filter(({ hasProse }) => hasProse).map(({ week }) => week),
    ticketsOf: linesOf,
    filtersOf: (week) => {
      const index = desk.weeks.findIndex(({ id }) => id === week);
      return ticketFilters(desk.byWeek[index] ?? [], themes, weeks[index]?.toCheck.length ?? 0);
    },
    momentInWords: (iso) => momentInWords(Date.parse(iso), settings.timeZone, words),
    ticket: (id) => {
      const placed = placedById.get(id);
      return placed ? ticketLine(placed, ticketGrounds) : undefined;
    },
  };
}
