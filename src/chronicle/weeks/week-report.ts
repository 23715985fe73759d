import { isoWithOffset, momentInWords, weekTitle } from '../../calendar/index.ts';
import { type AuthoredReading, finishReading, type LineName, type Said } from '../../readings/index.ts';
import type { Pile } from '../../sorting/index.ts';
import { readingPage, releasePage, themeFragment, ticketsPage, watchPage } from '../addresses.ts';
import type { Point, WeekReport } from '../schema/week.ts';
import { piles } from './assess.ts';
import { peopleBehind } from './people.ts';
import { pointsOf } from './points.ts';
import { type Grounds, splitOf, weekFigures } from './week-figures.ts';

/** A half year: what a reading's charts show. */
const chartWeeks = 26;

/** Makes everything that the pages and the JSON of one week say. */
export function weekReport(
  grounds: Grounds,
  index: number,
  authored: AuthoredReading | undefined,
): WeekReport {
  const { desk, assessment, line, words } = grounds;
  const week = desk.weeks[index];
  const marked = line[index];
  const volume = assessment.volume.changes[index];
  if (!week || !marked || !volume) throw new RangeError(`The desk has no week ${index}.`);
  const tickets = desk.byWeek[index] ?? [];
  const figures = weekFigures(grounds, index);
  const { timeZone } = desk.settings;
  const level = (name: string): number => tickets.filter(({ sorted }) => sorted.supportLevel === name).length;
  const previous = desk.weeks[index - 1]?.id;
  const next = desk.weeks[index + 1]?.id;

  return {
    id: week.id,
    title: weekTitle(week.id, words),
    days: marked.days,
    from: isoWithOffset(week.from, timeZone),
    to: isoWithOffset(week.to, timeZone),
    complete: marked.complete,
    ...(marked.complete
      ? {}
      : { progress: words.calendar.openUpTo(momentInWords(desk.asOf, timeZone, words)) }),
    tickets: tickets.length,
    page: readingPage(week.id),
    volume,
    streams: byPile((pile) => assessment.streams[pile].changes[index] ?? volume),
    supportLevels: { L1: level('L1'), L2: level('L2'), L3: level('L3'), unknown: level('unknown') },
    kinds: splitOf(tickets),
    themes: figures.themes
      .filter(
        (theme) => theme.change.count > 0 || !['within', 'too-little-history'].includes(theme.change.verdict),
      )
      .map((theme) => {
        const people = peopleBehind(
          tickets.filter((placed) => placed.themes.includes(theme.id)),
          desk,
        );
        const series = assessment.themes.get(theme.id);
        return {
          id: theme.id,
          label: theme.label,
          curated: grounds.themes.find(({ id }) => id === theme.id)?.curated ?? false,
          stream: theme.stream,
          ...theme.change,
          accounts: people.accounts,
          requesters: people.requesters,
          points: series ? pointsOf(series, line, index, chartWeeks) : [],
        };
      }),
    unthemed: tickets.filter(({ themes }) => themes.length === 0).length,
    reading: finishReading(figures, authored, evidence(week.id), timeZone, words),
    points: pointsOf(assessment.volume, line, index, chartWeeks),
    streamPoints: byPile((pile): Point[] => pointsOf(assessment.streams[pile], line, index, chartWeeks)),
    releases: marked.releases,
    holidays: marked.holidays,
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
}

/** Where the evidence of a line is: the tickets of the theme or the page of the release that it names. */
function evidence(week: string): (name: LineName, said: Said) => string {
  return (name, { theme, release }) => {
    if (theme !== undefined) return ticketsPage(week, themeFragment(theme));
    if (release !== undefined) return name === 'watch' ? watchPage(release) : releasePage(release);
    return name === 'volume' ? ticketsPage(week) : `${readingPage(week)}#themes`;
  };
}

function byPile<Value>(of: (pile: Pile) => Value): Record<Pile, Value> {
  return Object.fromEntries(piles.map((pile) => [pile, of(pile)])) as Record<Pile, Value>;
}
