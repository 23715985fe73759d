import { momentInWords } from '../calendar/index.ts';
import { gate, type Handoff } from '../handoffs/index.ts';
import { lagOf, logReport, type Watch, type WatchLog, watchRelease } from '../watch/index.ts';
import type { Words } from '../words/index.ts';
import type { Release } from './chronicle.ts';
import type { SortedQuestions } from './decided-questions.ts';
import type { Desk } from './desk.ts';
import { toldOf } from './watches/told.ts';
import { wordless } from './watches/wordless.ts';
import { type People, peopleBehind } from './weeks/people.ts';

const day = 24 * 3600 * 1000;
/** The watch compares with the same hours of eight weeks before, and learns its words from them; the first must lie in them whole. */
const historyDays = 63;

/**
 * Every release with its gate and its watch, the newest first.
 *
 * @param sorted by handoff id, what a person said of tickets and its questions in `data/sorting.csv`
 * @param logs by handoff id, what the watchers noted
 */
export function releasesOf(
  handoffs: readonly Handoff[],
  desk: Desk,
  labels: ReadonlyMap<string, string>,
  words: Words,
  sorted: ReadonlyMap<string, SortedQuestions> = new Map(),
  logs: ReadonlyMap<string, WatchLog> = new Map(),
): Release[] {
  const asOf = new Date(desk.asOf).toISOString();
  const themes = new Map(desk.tickets.map(({ ticket, themes: own }) => [ticket.id, own]));
  const levels = new Map(desk.tickets.map(({ ticket, sorted }) => [ticket.id, sorted.supportLevel]));
  const kinds = new Map(desk.tickets.map(({ ticket, sorted }) => [ticket.id, sorted.kind]));
  const releases = [...handoffs]
    .sort((a, b) => Date.parse(b.releaseAt) - Date.parse(a.releaseAt) || (a.id < b.id ? -1 : 1))
    .map((handoff): Release => {
      const from = Date.parse(handoff.releaseAt);
      const to = from + 2 * day;
      const watch = watchRelease(
        handoff,
        desk.tickets.filter(({ at }) => at >= from).map(({ ticket }) => ticket),
        desk.tickets
          .filter(({ at }) => at < from && at >= Math.min(from, desk.asOf) - historyDays * day)
          .map(({ ticket }) => ticket),
        {
          asOf,
          threshold: desk.settings.watch.threshold,
          sorted: sorted.get(handoff.id),
          gaps: desk.gaps,
          themesOf: (ticket: string) => themes.get(ticket) ?? [],
          themeLabel: (theme: string) => labels.get(theme) ?? theme,
          levelOf: (ticket: string) => levels.get(ticket) ?? 'unknown',
          kindOf: (ticket: string) => kinds.get(ticket) ?? 'other',
        },
        words,
      );
      const published = desk.settings.privacy.quotes === 'none' ? wordless(watch, words) : watch;
      const log = logReport(
        logs.get(handoff.id),
        watch,
        (id) => themes.has(id),
        desk.settings.timeZone,
        words,
      );
      return {
        id: handoff.id,
        handoff,
        gate: gate(handoff, asOf, desk.settings.timeZone, words),
        watch: published,
        affected: affectedBy(watch, desk),
        log,
        told: toldOf(handoff, published, log, desk, words),
        releasedInWords: momentInWords(from, desk.settings.timeZone, words),
        weeks: desk.weeks.filter((week) => week.from < to && week.to > from).map(({ id }) => id),
      };
    });
  return releases.map((release, at) => {
    const lag = lagOf(releases.slice(at + 1).map(({ watch }) => watch));
    return lag ? { ...release, lag } : release;
  });
}

/** Who wrote about the release: the people behind the tickets of its questions, limitations and surprises. */
function affectedBy({ lanes }: Watch, desk: Desk): People {
  const about = new Set(lanes.flatMap(({ tickets }) => tickets));
  return peopleBehind(
    desk.tickets.filter(({ ticket }) => about.has(ticket.id)),
    desk,
  );
}
