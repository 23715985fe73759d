import type { WeekTicket } from '../../../src/themes/emerging/week-ticket.ts';
import type { Lexicon } from '../../../src/themes/text/lexicon.ts';
import { readText } from '../../../src/themes/text/reading.ts';

/** A ticket of which only the words, the writer and its themes matter. */
export function said(
  lexicon: Lexicon,
  id: string,
  subject: string,
  { who = id, themes = [] }: { who?: string; themes?: readonly string[] } = {},
): WeekTicket {
  return {
    id,
    who,
    text: readText({ id, createdAt: '2026-09-01T08:00:00Z', subject, body: '' }, lexicon),
    themes,
  };
}

const things = ['seat list', 'grade export', 'cover sheet', 'marker view', 'pupil search'];
const faults = [
  'stays empty',
  'opens slowly',
  'prints twice',
  'shows yesterday',
  'lacks a column',
  'loses its order',
];

/** Thirty tickets as every week brings them: five things, each with six faults. */
export function usualWeek(lexicon: Lexicon, week: number): WeekTicket[] {
  return things.flatMap((thing, at) =>
    faults.map((fault, of) =>
      said(lexicon, `w${week}-${at}-${of}`, `${thing} ${fault}`, { themes: [`theme-${at}`] }),
    ),
  );
}

/** Seven ways to say that a calendar feed is an hour out. */
export const calendar = [
  'Calendar feed is an hour early',
  'Our calendar feed shows exams an hour early',
  'Exams in the calendar feed are an hour off',
  'Calendar feed one hour early since the clocks changed',
  'Feed of the calendar: exams appear early',
  'Everybody came early, the calendar feed was off',
  'Since the clocks changed the calendar feed is early',
];
