import { riseAt, weeksBefore } from '../../service/index.ts';
import { releaseName } from '../../words/index.ts';
import { releasePage } from '../addresses.ts';
import type { FlowFinding } from '../schema/pipeline-flow.ts';
import type { Find, FlowFacts } from './flow-facts.ts';
import { levelFindings } from './flow-levels.ts';
import { aboutReleases } from './flow-releases.ts';
import { type RiseIn, riseFindings } from './flow-rise.ts';
import { timeFindings } from './flow-times.ts';
import type { PipelineGrounds } from './grounds.ts';
import { linkedTicket } from './linked.ts';

/** A rise is told for a quarter: a handoff stays stale until somebody mends it. */
const weeksTold = 13;
/** A look back far enough to know what the escalations of three weeks are usually about. */
const weeksOfRise = weeksBefore + 3;

/**
 * Asks the practice's rules of the flow: whether a handoff has gone stale, where time goes, and which tickets took a way that
 * the practice does not foresee. Those of the rate come first.
 */
export function flowFindings(grounds: PipelineGrounds, facts: FlowFacts): FlowFinding[] {
  const { desk, handoffs } = grounds;
  const { atL1, period } = facts;
  const rise = newestRise(facts, desk.known);
  const first = rise === undefined ? period.first : Math.max(0, rise.week + 1 - weeksOfRise);
  const recent = atL1.slice(Math.min(first, period.first), period.end);
  const left = new Set(recent.flatMap((week) => [...week.left]));
  const about = aboutReleases(
    desk.tickets.filter(({ ticket }) => left.has(ticket.id)),
    handoffs,
    desk,
    grounds.sortedQuestions,
  );
  const find: Find = (rule, weight, text, tickets, handoff) => ({
    rule,
    weight,
    text,
    ...(handoff === undefined
      ? {}
      : { release: { id: handoff.id, label: releaseName(handoff), page: releasePage(handoff.id) } }),
    tickets: [...tickets]
      .sort((a, b) => b.at - a.at || (a.ticket.id < b.ticket.id ? -1 : 1))
      .map((placed) => linkedTicket(placed, desk)),
  });
  return [
    ...(rise === undefined ? [] : riseFindings(grounds, facts, rise, about, find)),
    ...timeFindings(grounds, facts, find),
    ...levelFindings(grounds, facts, about, find),
  ];
}

/** The newest week of the last quarter in which more of L1's tickets went up than usual. */
function newestRise({ rates, period }: FlowFacts, known: readonly boolean[]): RiseIn | undefined {
  for (let week = period.end - 1; week >= Math.max(0, period.end - weeksTold); week -= 1) {
    const rise = riseAt(rates, known, week);
    if (rise !== undefined) return { ...rise, week };
  }
  return undefined;
}
