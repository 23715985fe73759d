import { assessShare, type WeeksTally } from '../../change/index.ts';
import type { Proposal } from '../../pipeline/index.ts';
import type { Words } from '../../words/index.ts';
import type { Desk } from '../desk.ts';
import type { Misroute, MisroutesReport } from '../schema/pipeline-misroutes.ts';
import type { Stretch } from './last-weeks.ts';

/** Corrections come in some weeks and not in others: what rests on them tells no trend. */
const restOnCorrections: ReadonlySet<Proposal['rule']> = new Set(['stream-corrected', 'level-corrected']);

/** Entries by where they landed and where they should have gone, heaviest first. */
export function misrouteDirections(lines: readonly Misroute[]): MisroutesReport['directions'] {
  const ways = Map.groupBy(lines, ({ landed, should }) => `${landed} ${should}`);
  return [...ways]
    .flatMap(([way, own]) => {
      const [first] = own;
      if (first === undefined) return [];
      const confirmed = own.filter(({ state }) => state === 'confirmed').length;
      const { landed, should } = first;
      return [
        {
          way,
          landed,
          should,
          confirmed,
          proposed: own.length - confirmed,
          tickets: own.map(({ ticket }) => ticket),
        },
      ];
    })
    .sort((a, b) => b.tickets.length - a.tickets.length || (a.way < b.way ? -1 : 1))
    .map(({ way: _, ...direction }) => direction);
}

/** How many tickets of the period are in the ledger. */
export function misroutesInWords(
  {
    tickets,
    misrouted,
    confirmed,
    proposed,
  }: Pick<MisroutesReport, 'tickets' | 'misrouted' | 'confirmed' | 'proposed'>,
  period: Stretch | undefined,
  { misroutes: { summary } }: Words,
): string {
  if (period === undefined || tickets === 0) return summary.noTickets;
  const days = period.told.inWords;
  return misrouted === 0
    ? summary.none(tickets, days)
    : summary.some(misrouted, tickets, days, confirmed, proposed);
}

/** The commonest reason in one sentence; nothing where there are too few entries for one. */
export function commonestReason(lines: readonly Misroute[], { misroutes }: Words): string | undefined {
  const reasons = Map.groupBy(lines, ({ rule }) => rule ?? 'person');
  const [first, second] = [...reasons].sort(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1),
  );
  // A reason that shares its place with another is not the commonest.
  if (first === undefined || first[1].length < 2 || first[1].length === second?.[1].length) return undefined;
  return misroutes.commonest[first[0]](first[1].length, lines.length);
}

/**
 * Whether the rules propose more tickets of the period than of as many tickets of the weeks before; nothing where they
 * never proposed one.
 */
export function misroutesTrend(
  proposals: readonly Proposal[],
  period: Stretch | undefined,
  desk: Desk,
  { misroutes: { trend } }: Words,
): string | undefined {
  const even = new Set(
    proposals.filter(({ rule }) => !restOnCorrections.has(rule)).map(({ ticket }) => ticket),
  );
  if (period === undefined || even.size === 0) return undefined;
  const tallies = desk.byWeek.map((tickets, week): WeeksTally | null =>
    desk.known[week]
      ? { part: tickets.filter(({ ticket }) => even.has(ticket.id)).length, of: tickets.length }
      : null,
  );
  const recent = tallies.slice(period.first, period.end).filter((tally) => tally !== null);
  const now = {
    part: recent.reduce((sum, { part }) => sum + part, 0),
    of: recent.reduce((sum, { of }) => sum + of, 0),
    weeks: recent.length,
  };
  if (now.of === 0) return undefined;
  const { usual, verdict } = assessShare(tallies.slice(0, period.first), now);
  return usual === null || verdict === 'too-little-history'
    ? trend.young(now.part, now.of)
    : trend[verdict](now.part, now.of, usual.low, usual.high);
}
