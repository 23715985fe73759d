import { type Week, weekIndex, weeksBetween } from '../calendar/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Sorted } from '../sorting/index.ts';
import type { Ticket } from '../tickets/index.ts';
import type { Unnamed } from './accounts/shown-accounts.ts';
import { type Gap, gapsOf, overlaps } from './coverage.ts';

/** A ticket with everything that was found out about it, placed in time. */
export interface Placed {
  readonly ticket: Ticket;
  readonly sorted: Sorted;
  /** Ids of its themes, the primary one first. */
  readonly themes: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Index of its week on the desk. */
  readonly week: number;
  /** Tells apart the accounts that are not named. */
  readonly unnamed?: number;
}

/** All tickets on one time line: what every figure of the site is counted from. */
export interface Desk {
  readonly settings: Settings;
  /** The instant up to which data were read, in milliseconds since 1970. */
  readonly asOf: number;
  /** Every week from the first ticket to the as-of time, oldest first. */
  readonly weeks: readonly Week[];
  /** Days on which the exports most likely miss tickets, oldest first. */
  readonly gaps: readonly Gap[];
  /** False for a week of which a day or more is missing: nothing is concluded from it. */
  readonly known: readonly boolean[];
  /** By creation, then id. */
  readonly tickets: readonly Placed[];
  readonly byWeek: readonly (readonly Placed[])[];
  /** False where the export has one account in all, or none: only requesters are then independent of each other. */
  readonly accountsTell: boolean;
  /** How many accounts are not named. */
  readonly unnamedAccounts: number;
  /** True where no ticket holds a word, so that there is nothing to sort or theme by. */
  readonly textless: boolean;
  /** Tickets so far from all others in time that they are no part of the time line. */
  readonly stragglers: readonly Ticket[];
}

/** A gap of more than this between tickets parts a few stragglers from the time line. */
const farAwayWeeks = 26;
const weekLength = 7 * 24 * 3600 * 1000;

/** The time line itself: which tickets are on it, and its weeks. */
export interface TimeLine {
  /** By creation, then id; without stragglers. */
  readonly body: readonly { readonly ticket: Ticket; readonly at: number }[];
  readonly stragglers: readonly Ticket[];
  readonly asOf: number;
  readonly weeks: readonly Week[];
}

/**
 * Lays out the time line of some tickets.
 *
 * @param now the as-of time in milliseconds since 1970, beyond which nothing is known; without it the newest
 *   ticket's creation
 */
export function timeOf(tickets: readonly Ticket[], settings: Settings, now: number | undefined): TimeLine {
  const inTime = tickets
    .map((ticket) => ({ ticket, at: Date.parse(ticket.createdAt) }))
    .filter(({ at }) => now === undefined || at <= now)
    .sort((a, b) => a.at - b.at || (a.ticket.id < b.ticket.id ? -1 : 1));
  const { first, last } = mainBody(inTime.map(({ at }) => at));
  const body = inTime.slice(first, last + 1);
  const oldest = body[0]?.at;
  const newest = body.at(-1)?.at;
  const asOf = now ?? newest ?? 0;
  return {
    body,
    stragglers: [...inTime.slice(0, first), ...inTime.slice(last + 1)].map(({ ticket }) => ticket),
    asOf,
    // At the very instant at which a week begins it holds nothing yet, unless a ticket came at that instant.
    weeks: oldest === undefined ? [] : weeksBetween(oldest, Math.max(newest ?? 0, asOf - 1), settings),
  };
}

/**
 * Puts sorted and themed tickets on a time line.
 *
 * @param now as for `timeOf`
 * @param unnamed the accounts without a name
 * @param aside creation of the tickets that count in no figure, in milliseconds since 1970: they show which days
 *   the exports cover
 */
export function layOut(
  tickets: readonly Ticket[],
  sorted: ReadonlyMap<string, Sorted>,
  themes: ReadonlyMap<string, readonly string[]>,
  settings: Settings,
  now: number | undefined,
  unnamed: Unnamed = { accounts: 0, of: new Map() },
  aside: readonly number[] = [],
): Desk {
  const { body, stragglers, asOf, weeks } = timeOf(tickets, settings, now);
  const begin = weeks[0]?.from ?? asOf;
  const alsoRead = aside.filter((at) => at >= begin && at <= asOf);
  const gaps = gapsOf(
    [...body.map(({ at }) => at), ...alsoRead].sort((a, b) => a - b),
    weeks,
    asOf,
    settings,
  );

  const byWeek: Placed[][] = weeks.map(() => []);
  const placed: Placed[] = [];
  for (const { ticket, at } of body) {
    const week = weekIndex(at, weeks);
    const found = sorted.get(ticket.id);
    if (!found) throw new Error(`Ticket ${ticket.id} was never sorted.`);
    const number = unnamed.of.get(ticket.id);
    const one: Placed = {
      ticket,
      at,
      week,
      sorted: found,
      themes: themes.get(ticket.id) ?? [],
      ...(number === undefined ? {} : { unnamed: number }),
    };
    placed.push(one);
    byWeek[week]?.push(one);
  }
  return {
    settings,
    asOf,
    weeks,
    gaps,
    known: weeks.map(({ from, to }) => !gaps.some((gap) => overlaps(gap, from, to))),
    tickets: placed,
    byWeek,
    accountsTell: accountsIn(placed) > 1,
    unnamedAccounts: unnamed.accounts,
    textless: placed.every(({ ticket }) => `${ticket.subject}${ticket.body}`.trim() === ''),
    stragglers,
  };
}

/** Different accounts, those without a name too. */
function accountsIn(placed: readonly Placed[]): number {
  const all = placed.map(({ ticket, unnamed }) => ticket.account ?? unnamed);
  return new Set(all.filter((one) => one !== undefined)).size;
}

/**
 * Finds the stretch that holds nearly all tickets: a handful beyond a gap of half a year, before or after it,
 * would stretch every axis and turn empty years into history.
 */
function mainBody(instants: readonly number[]): { first: number; last: number } {
  const few = Math.max(1, Math.floor(instants.length / 100));
  let first = 0;
  let last = instants.length - 1;
  for (let i = 1; i < instants.length; i += 1) {
    const gap = (instants[i] as number) - (instants[i - 1] as number);
    if (gap <= farAwayWeeks * weekLength) continue;
    if (i <= few) first = i;
    else if (instants.length - i <= few && i - 1 < last) last = i - 1;
  }
  return instants.length < 20 ? { first: 0, last: instants.length - 1 } : { first, last };
}
