import type { Ticket } from '../tickets/index.ts';

export const hourLength = 3_600_000;
export const watchHours = 48;
/** A watch covers the 48 hours from flag on; in milliseconds. */
export const watchLength = watchHours * hourLength;
const weekLength = 7 * 24 * hourLength;
/** Half a year tells what is usual; what lies further back was another product. */
const weeksBack = 26;

/** A ticket with its creation time in milliseconds since 1970. */
export interface Timed {
  readonly ticket: Ticket;
  readonly at: number;
}

/** A span of time of which the exports miss the tickets, in milliseconds since 1970. */
export interface Span {
  readonly from: number;
  /** The first instant after it. */
  readonly to: number;
}

/** The 48 hours of one release, as far as the data goes. All times in milliseconds since 1970. */
export interface Window {
  readonly from: number;
  /** The first instant after it. */
  readonly to: number;
  readonly asOf: number;
  /** The first instant that is not looked at yet: `to`, or just after `asOf` while the window is open. */
  readonly end: number;
  readonly newest: number | undefined;
  /** What arrived in it, the earliest first. */
  readonly arrived: readonly Timed[];
  /** What arrived before flag on, the earliest first. */
  readonly before: readonly Timed[];
  /** What arrived since flag on, up to `asOf`, also after the window. */
  readonly since: readonly Timed[];
  /** What the exports miss of it, the earliest first. */
  readonly missing: readonly Span[];
  /** What the exports miss at any time. */
  readonly gaps: readonly Span[];
  /** The same hours of the weeks before that the data covers in full, the oldest first. */
  readonly earlier: readonly (readonly Timed[])[];
  /** Where each of those begins. */
  readonly earlierStarts: readonly number[];
}

/**
 * Lays the window over the tickets; tickets that stand in both lists count once, and those after `asOf` not at all.
 *
 * @param gaps what the exports miss: such hours of the weeks before are no history, for a nought would make them quiet
 * @param flagOn where the window is that of a later rollout step: what is usual is told by what came before the release alone
 */
export function windowOf(
  releaseAt: string,
  tickets: readonly Ticket[],
  history: readonly Ticket[],
  asOfText?: string,
  gaps: readonly Span[] = [],
  flagOn?: number,
): Window {
  const from = Date.parse(releaseAt);
  const to = from + watchLength;
  const known = new Map([...history, ...tickets].map((ticket) => [ticket.id, ticket]));
  const timed = [...known.values()]
    .map((ticket) => ({ ticket, at: Date.parse(ticket.createdAt) }))
    .filter(({ at }) => !Number.isNaN(at))
    .sort((a, b) => a.at - b.at || (a.ticket.id < b.ticket.id ? -1 : 1));
  const asOf = asOfText === undefined ? (timed.at(-1)?.at ?? from) : Date.parse(asOfText);
  const seen = timed.filter(({ at }) => at <= asOf);

  const end = Math.min(to, asOf + 1);
  const first = seen[0]?.at ?? from;
  const knownUntil = Math.min(from, flagOn ?? from);
  const before = seen.filter(({ at }) => at < knownUntil);
  const since = seen.filter(({ at }) => at >= from);
  const starts: number[] = [];
  for (let week = weeksBack; week >= 1; week -= 1) {
    const start = from - week * weekLength;
    const isBefore = start >= first && start + end - from <= knownUntil;
    if (isBefore && end > from && missingIn(gaps, start, start + end - from).length === 0) starts.push(start);
  }
  return {
    from,
    to,
    asOf,
    end,
    newest: seen.at(-1)?.at,
    missing: missingIn(gaps, from, end),
    gaps,
    arrived: since.filter(({ at }) => at < end),
    before,
    since,
    earlier: starts.map((start) => before.filter(({ at }) => at >= start && at < start + end - from)),
    earlierStarts: starts,
  };
}

/**
 * What arrived in the stretches as long as the window that lie directly before it, one after the other, as far as the data covers
 * them in full; the oldest first. They hold other hours of the week than the window does, so that they only stand in for weeks that
 * are not known.
 */
export function stretchesBefore({ from, end, before, gaps }: Window): (readonly Timed[])[] {
  const length = end - from;
  const first = before[0]?.at;
  if (length <= 0 || first === undefined) return [];
  const stretches: (readonly Timed[])[] = [];
  for (let start = from - length; start >= first && stretches.length < weeksBack; start -= length) {
    if (missingIn(gaps, start, start + length).length > 0) continue;
    stretches.unshift(before.filter(({ at }) => at >= start && at < start + length));
  }
  return stretches;
}

/** The parts of gaps that lie in a span of time. */
export function missingIn(gaps: readonly Span[], from: number, to: number): Span[] {
  return gaps
    .map((gap) => ({ from: Math.max(gap.from, from), to: Math.min(gap.to, to) }))
    .filter((part) => part.from < part.to);
}

/** Hours from one instant to another, rounded down to so many decimals. */
export function hoursBetween(from: number, to: number, decimals = 0): number {
  const factor = 10 ** decimals;
  return Math.floor(((to - from) / hourLength) * factor) / factor;
}

/** Hours of a window that are still to come, with one decimal; 0 when it is over. */
export function hoursOpen({ to, asOf }: Pick<Window, 'to' | 'asOf'>): number {
  if (asOf >= to) return 0;
  return Math.min(watchHours, Math.ceil(((to - asOf) / hourLength) * 10) / 10);
}

/** An instant as ISO 8601 in the offset of another: `2026-09-17T09:00:00+03:00`. */
export function isoLike(instant: number, pattern: string): string {
  const offset = /([+-])(\d{2}):(\d{2})$/.exec(pattern);
  if (!offset) return new Date(instant).toISOString().replace('.000Z', 'Z');
  const minutes = (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === '-' ? -1 : 1);
  return new Date(instant + minutes * 60_000).toISOString().replace(/(?:\.000)?Z$/, offset[0]);
}

/** Tells requesters apart; a ticket that names neither requester nor account counts as one of its own. */
export function requestersOf(tickets: readonly Ticket[]): number {
  return new Set(tickets.map(requesterOf)).size;
}

/**
 * Who stands behind a ticket, as far as its export tells: the requester, else the account, else the ticket alone. Two tickets of
 * one account without requesters count as one, so that a number of requesters is never too high.
 */
export function requesterOf(ticket: Ticket): string {
  if (ticket.requester !== undefined) return `requester ${ticket.requester}`;
  return ticket.account === undefined ? `ticket ${ticket.id}` : `account ${ticket.account}`;
}
