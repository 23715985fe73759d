import { isoWithOffset, momentInWords, weekTitle } from '../../calendar/index.ts';
import {
  type AuthoredReading,
  finishReading,
  type LineName,
  movesOf,
  type Said,
  volumeInWords,
} from '../../readings/index.ts';
import type { Pile } from '../../sorting/index.ts';
import { readingPage, releasePage, themeFragment, themePage, ticketsPage, watchPage } from '../addresses.ts';
import { missingJson } from '../missing.ts';
import type { Point, WeekReport } from '../schema/week.ts';
import { piles } from './assess.ts';
import type { Grounds } from './grounds.ts';
import { peopleBehind } from './people.ts';
import { pointsOf } from './points.ts';
import { withRises } from './rising.ts';
import { kindsOf } from './shares.ts';
import { toCheck } from './to-check.ts';
import { risingNote, runOf, toldChange } from './told.ts';
import { weekFigures } from './week-figures.ts';

/** A half year: what a reading's charts show. */
const chartWeeks = 26;

/** Makes everything that the pages and the JSON of one week say. */
export function weekReport(
  grounds: Grounds,
  index: number,
  authored: AuthoredReading | undefined,
): WeekReport {
  const { desk, assessment, shares, rises, line, words } = grounds;
  const week = desk.weeks[index];
  const marked = line[index];
  const volume = assessment.volume.changes[index];
  const share = shares.all[index];
  if (!week || !marked || !volume || !share) throw new RangeError(`The desk has no week ${index}.`);
  const tickets = desk.byWeek[index] ?? [];
  const figures = weekFigures(grounds, index);
  const moves = movesOf(figures.themes);
  const { timeZone } = desk.settings;
  const level = (name: string): number => tickets.filter(({ sorted }) => sorted.supportLevel === name).length;
  const previous = desk.weeks[index - 1]?.id;
  const next = desk.weeks[index + 1]?.id;

  const missing = missingJson(desk, index);

  return {
    id: week.id,
    title: weekTitle(week.id, words),
    days: marked.days,
    from: isoWithOffset(week.from, timeZone),
    to: isoWithOffset(week.to, timeZone),
    complete: marked.complete,
    ...(missing.length > 0 ? { missing } : {}),
    ...(marked.complete
      ? {}
      : { progress: words.calendar.openUpTo(momentInWords(desk.asOf, timeZone, words)) }),
    tickets: tickets.length,
    page: readingPage(week.id),
    volume: {
      ...volume,
      inWords: volumeInWords(figures, words),
      ...runOf(assessment.volume, line, index),
      ...risingNote(rises.volume[index], words),
    },
    streams: byPile((pile) => toldChange(assessment.streams[pile], line, index, words)),
    supportLevels: { L1: level('L1'), L2: level('L2'), L3: level('L3'), unknown: level('unknown') },
    kinds: kindsOf(share),
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
        if (!series) throw new RangeError(`Nothing was counted of ${theme.id}.`);
        const rising = rises.themes.get(theme.id);
        const move = moves.get(theme.id);
        return {
          id: theme.id,
          label: theme.label,
          curated: grounds.themes.find(({ id }) => id === theme.id)?.curated ?? false,
          stream: theme.stream,
          ...toldChange(series, line, index, words),
          ...risingNote(rising?.[index], words),
          kinds: kindsOf(theme.share),
          accounts: people.accounts,
          requesters: people.requesters,
          ...(theme.cohort === undefined ? {} : { cohort: theme.cohort }),
          ...(move === undefined ? {} : { move }),
          points: withRises(pointsOf(series, line, index, chartWeeks, words), rising),
        };
      }),
    // As known now, like the list of tickets that the page links to.
    unthemed: tickets.filter(({ themes }) => themes.length === 0).length,
    reading: finishReading(figures, authored, evidence(week.id), timeZone, words),
    points: withRises(pointsOf(assessment.volume, line, index, chartWeeks, words), rises.volume),
    streamPoints: byPile((pile): Point[] =>
      pointsOf(assessment.streams[pile], line, index, chartWeeks, words),
    ),
    toCheck: toCheck(tickets),
    releases: marked.releases,
    holidays: marked.holidays,
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
}

/** Where the evidence of a line is: the tickets of the theme or the page of the release that it names. */
function evidence(week: string): (name: LineName, said: Said) => string {
  return (name, { theme, release }) => {
    // What shifted is seen in the weeks of the theme, what is said of a week in its tickets.
    if (theme !== undefined)
      return name === 'change' ? themePage(theme) : ticketsPage(week, themeFragment(theme));
    if (release !== undefined) return name === 'watch' ? watchPage(release) : releasePage(release);
    return name === 'volume' ? ticketsPage(week) : `${readingPage(week)}#themes`;
  };
}

function byPile<Value>(of: (pile: Pile) => Value): Record<Pile, Value> {
  return Object.fromEntries(piles.map((pile) => [pile, of(pile)])) as Record<Pile, Value>;
}
