import type { Fault } from '../../faults/index.ts';
import { type Entry, ledgerOf, type Proposal, proposeMisroutes } from '../../pipeline/index.ts';
import type { MisroutesReport } from '../schema/pipeline-misroutes.ts';
import { peopleBehind } from '../weeks/people.ts';
import type { PipelineGrounds } from './grounds.ts';
import { lastCompleteWeeks } from './last-weeks.ts';
import { misrouteLine } from './misroute-line.ts';
import { commonestReason, misrouteDirections, misroutesInWords, misroutesTrend } from './misroute-summary.ts';
import { misroutesTold } from './misroutes-told.ts';

/** How many weeks the page looks back. */
const weeksBack = 4;

/**
 * The ledger of misroutes: what triage confirmed in `data/misroutes.csv`, what the rules propose beside it, and what the
 * last four complete weeks say in sum.
 *
 * @returns beside it what the rules see and triage has not dismissed, as far as it stands in the ledger, and the
 *   tickets that the file names and no export holds
 */
export function misroutesOf(grounds: PipelineGrounds): {
  report: MisroutesReport;
  seen: Proposal[];
  faults: Fault[];
  missing: string[];
} {
  const { desk, corrections, sources, words } = grounds;
  const placed = new Map(desk.tickets.map((one) => [one.ticket.id, one]));
  const { misroutes, faults, missing } = sources.misroutes
    ? misroutesTold(grounds, sources.misroutes)
    : { misroutes: [], faults: [], missing: [] };
  const proposals = proposeMisroutes({
    tickets: desk.tickets,
    corrections,
    settings: desk.settings,
    independentOf: (tickets) => peopleBehind(tickets, desk),
    words,
  });
  const { entries, dismissed } = ledgerOf(misroutes, proposals);

  const period = lastCompleteWeeks(desk, weeksBack, words);
  const lines = entries
    .flatMap((entry) => {
      const one = placed.get(ticketOf(entry));
      return one === undefined ? [] : [{ one, line: misrouteLine(entry, one, desk, words) }];
    })
    .sort((a, b) => (a.line.date === b.line.date ? b.one.at - a.one.at : a.line.date < b.line.date ? 1 : -1));
  const recent = lines
    .filter(({ one }) => period !== undefined && one.week >= period.first && one.week < period.end)
    .map(({ line }) => line);
  const confirmed = recent.filter(({ state }) => state === 'confirmed').length;
  const sums = {
    tickets: period === undefined ? 0 : desk.byWeek.slice(period.first, period.end).flat().length,
    misrouted: new Set(recent.map(({ ticket }) => ticket.id)).size,
    confirmed,
    proposed: recent.length - confirmed,
  };
  const commonest = commonestReason(recent, words);
  const trend = misroutesTrend(proposals, period, desk, words);
  return {
    report: {
      ...(period === undefined ? {} : { period: period.told }),
      ...sums,
      directions: misrouteDirections(recent),
      summary: misroutesInWords(sums, period, words),
      ...(commonest === undefined ? {} : { commonest }),
      ...(trend === undefined ? {} : { trend }),
      ledger: (['confirmed', 'proposed'] as const).flatMap((state) =>
        lines.filter(({ line }) => line.state === state).map(({ line }) => line),
      ),
      dismissed,
    },
    seen: entries.flatMap(({ proposal }) => proposal ?? []),
    faults,
    missing,
  };
}

function ticketOf(entry: Entry): string {
  return entry.state === 'confirmed' ? entry.confirmed.ticket : entry.proposal.ticket;
}
