import type { Correction } from '../corrections/correction.ts';
import type { Pile } from '../sorted.ts';

/** A ticket as far as the daily triage looks at it. */
export interface TriageTicket {
  readonly ticket: string;
  /** The local day it came in, `2026-11-20`. */
  readonly day: string;
  readonly stream: Pile;
  readonly byPerson: boolean;
}

/** What the triage of a day has before it, each part oldest first. */
export interface TriageQueue {
  /** Put to `unclear` by a person on an earlier day. */
  readonly unclear: readonly string[];
  /** Came on an earlier day since the last triage, and nobody has sorted it. */
  readonly earlier: readonly { readonly ticket: string; readonly day: string }[];
  /** Came today. */
  readonly today: readonly string[];
}

/** No triage looks further back than this: what is older is no longer fresh, and waits at the desk. */
const daysLookedBack = 10;

/**
 * Gives what the triage of a day asks about.
 *
 * @param tickets oldest first
 * @param today the as-of day
 * @param on the day that corrections of this session are written with: what became unclear on it is not asked again
 */
export function triageQueue(
  tickets: readonly TriageTicket[],
  corrections: ReadonlyMap<string, Correction>,
  { today, on }: { readonly today: string; readonly on: string },
): TriageQueue {
  const since = firstDay(tickets, corrections, today);
  const open = tickets.filter(({ byPerson }) => !byPerson);
  return {
    unclear: tickets
      .filter(({ byPerson, stream, day }) => byPerson && stream === 'unclear' && day < today)
      .filter(({ ticket }) => corrections.get(ticket)?.on !== on)
      .map(({ ticket }) => ticket),
    earlier: open
      .filter(({ day }) => day >= since && day < today)
      .map(({ ticket, day }) => ({ ticket, day })),
    today: open.filter(({ day }) => day === today).map(({ ticket }) => ticket),
  };
}

/**
 * The newest day before today whose tickets a triage has asked about: what it did not reach of them still waits. By the days of
 * the tickets and not by when the answers were written, for an export is older than the desk that reads it. The day before today
 * where there was no triage.
 */
function firstDay(
  tickets: readonly TriageTicket[],
  corrections: ReadonlyMap<string, Correction>,
  today: string,
): string {
  const last = tickets
    .filter(({ ticket, day }) => day < today && corrections.get(ticket)?.drawn === 'triage')
    .reduce((newest, { day }) => (day > newest ? day : newest), '');
  const furthest = daysBefore(today, daysLookedBack);
  if (last === '') return daysBefore(today, 1);
  return last < furthest ? furthest : last;
}

/** The calendar day so many days before another. */
function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
