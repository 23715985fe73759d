import { dayInWords, isoWithOffset, nearDayInWords, weekdayInWords } from '../calendar/index.ts';
import type { Missing } from '../readings/index.ts';
import type { Words } from '../words/index.ts';
import { type Gap, overlaps } from './coverage.ts';
import type { Desk } from './desk.ts';
import type { Report } from './schema/ingest.ts';

/** The days of one gap that lie in a span of time: whole local days. */
interface Stretch {
  readonly where: Gap['where'];
  readonly from: number;
  readonly to: number;
  /** Tickets that would be usual. */
  readonly usual: number;
}

/** What the exports miss of a week, for its reading. */
export function missingOf({ gaps, weeks, settings }: Desk, week: number, words: Words): Missing[] {
  const { from, to } = weeks[week] ?? { from: 0, to: 0 };
  const day = (instant: number): string => nearDayInWords(instant, settings.timeZone, words);
  return missingIn(gaps, from, to).map((stretch) => ({
    where: stretch.where,
    first: day(stretch.from),
    last: day(stretch.to - 1),
    next: day(stretch.to),
    usual: inRoundNumbers(stretch.usual),
  }));
}

/** The same for programs. */
export function missingJson(
  { gaps, weeks, settings }: Desk,
  week: number,
): { from: string; to: string; usual: number }[] {
  const { from, to } = weeks[week] ?? { from: 0, to: 0 };
  return missingIn(gaps, from, to).map((stretch) => ({
    from: isoWithOffset(stretch.from, settings.timeZone),
    to: isoWithOffset(stretch.to, settings.timeZone),
    usual: inRoundNumbers(stretch.usual),
  }));
}

/**
 * What the exports miss of the whole time line, the newest first, for whoever exports it again. That they begin in the
 * middle of a week is nothing to mend.
 */
export function missingDays({ gaps, settings }: Desk, words: Words): Report['missing'] {
  const day = (instant: number): string =>
    words.calendar.weekdayAndDay(
      weekdayInWords(instant, settings.timeZone, words),
      dayInWords(instant, settings.timeZone, words),
    );
  return gaps
    .filter(({ where }) => where !== 'start')
    .map(({ from, to, days }) => ({
      first: day(from),
      last: day((days.at(-1)?.to ?? to) - 1),
      usual: inRoundNumbers(days.reduce((sum, { usual }) => sum + usual, 0)),
    }))
    .reverse();
}

/** Two figures are as much as anybody knows of tickets that are not there. */
function inRoundNumbers(usual: number): number {
  return Math.max(1, usual < 100 ? Math.round(usual) : Number(usual.toPrecision(2)));
}

function missingIn(gaps: readonly Gap[], from: number, to: number): Stretch[] {
  return gaps
    .map(({ where, days }) => ({ where, days: days.filter((day) => overlaps(day, from, to)) }))
    .filter(({ days }) => days.length > 0)
    .map(({ where, days }) => ({
      where,
      from: days[0]?.from ?? from,
      to: days.at(-1)?.to ?? to,
      usual: days.reduce((sum, { usual }) => sum + usual, 0),
    }));
}
