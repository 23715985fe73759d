import type { RoutedTicket, RuleGrounds } from '../grounds.ts';
import { neverLeftL1 } from '../levels.ts';
import type { Proposal } from '../misroute.ts';
import { isSure } from '../sure.ts';

/** Three who do not share a desk make a malfunction everybody's. */
const several = 3;
/** Where L2 has had a ticket of the theme in these weeks before or after, it knows of it. */
const weeksAround = 4;

/**
 * A malfunction that several independent requesters reported in one week, all of whose tickets stayed at L1: the ticket
 * that made them several is proposed, once for each run of such weeks.
 */
export function keptAtL1(grounds: RuleGrounds): Proposal[] {
  const { tickets, settings, independentOf, words } = grounds;
  const { accountsReport, requestersReport } = words.misroutes.why;
  const proposals: Proposal[] = [];
  // Where nothing ever stood above L1 the export has one level, and keeping says nothing.
  if (tickets.every((one) => neverLeftL1(one, settings) || one.sorted.supportLevel === 'unknown')) return [];
  for (const bugs of bugsByTheme(tickets).values()) {
    const above = new Set(bugs.filter((one) => !neverLeftL1(one, settings)).map(({ week }) => week));
    let told = -2;
    for (const [week, ofWeek] of Map.groupBy(bugs, (one) => one.week)) {
      const unseen = [...above].every((at) => Math.abs(at - week) > weeksAround);
      const third = unseen ? firstThatMakes(several, ofWeek, independentOf) : undefined;
      if (third === undefined) continue;
      if (week > told + 1) {
        const { independent, accounts } = independentOf(ofWeek);
        const why =
          accounts === independent
            ? accountsReport(independent, settings.account.one, settings.account.many)
            : requestersReport(independent);
        proposals.push({ ticket: third.ticket.id, landed: 'L1', should: 'L2', why, rule: 'kept-at-l1' });
      }
      told = week;
    }
  }
  return proposals;
}

/** Bugs that are sure and whose support level is known, by primary theme. */
function bugsByTheme(tickets: readonly RoutedTicket[]): Map<string, RoutedTicket[]> {
  const bugs = tickets.filter(
    ({ themes, sorted }) =>
      themes.length > 0 && sorted.stream === 'bug' && sorted.supportLevel !== 'unknown' && isSure(sorted),
  );
  return Map.groupBy(bugs, ({ themes: [theme = ''] }) => theme);
}

/** The ticket with which so many independent requesters have written; none where they are fewer in all. */
function firstThatMakes(
  many: number,
  tickets: readonly RoutedTicket[],
  independentOf: RuleGrounds['independentOf'],
): RoutedTicket | undefined {
  const areMany = (first: number): boolean => independentOf(tickets.slice(0, first)).independent >= many;
  if (!areMany(tickets.length)) return undefined;
  // More tickets do not mean fewer people: halving finds the one, and a flood of tickets is not counted once for each.
  let tooFew = 0;
  let enough = tickets.length;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (areMany(middle)) enough = middle;
    else tooFew = middle;
  }
  return tickets[enough - 1];
}
