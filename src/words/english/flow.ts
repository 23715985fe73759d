import { counted, figure } from '../amounts.ts';

const hours = (count: number): string =>
  count < 48 ? counted(roundedHours(count), 'hour') : counted(Math.round(count / 24), 'day');

/** Below ten hours a half counts. */
function roundedHours(count: number): number {
  return count < 10 ? Math.round(count * 2) / 2 : Math.round(count);
}

const weeks = (count: number): string => (count === 1 ? 'the last week' : `the last ${figure(count)} weeks`);

/** English: the way of tickets through the support levels. */
export const flow = {
  title: 'From L1 to L3',
  over: (count: number, days: string): string =>
    `The last ${count === 1 ? 'complete week' : `${figure(count)} complete weeks`}, ${days}.`,
  noWeek: 'No week is complete yet, so there is no flow to show.',

  headline: {
    none: 'No ticket carries a support level.',
    noneHow:
      'Levels come from the groups, tags and assignees of the exports. Name those of your helpdesk in {settings} under {key}; nothing is guessed from what a ticket says.',
    quiet: (count: number): string => `No ticket with a known level came in ${weeks(count)}.`,
    stayed: (entered: number, count: number): string =>
      `None of ${counted(entered, 'ticket')} that came to L1 in ${weeks(count)} went up.`,
    climbed: (left: number, entered: number, count: number): string =>
      `${counted(left, 'ticket')} went up from L1 in ${weeks(count)}; ${figure(entered)} came to it.`,
    climbedAbout: (left: number, entered: number, count: number, about: number, theme: string): string =>
      `${counted(left, 'ticket')} went up from L1 in ${weeks(count)}, ${figure(about)} of them about ‘${theme}’; ${figure(entered)} came to it.`,
    /** Where only the last level is known. */
    above: (above: number, of: number, count: number): string =>
      `${figure(above)} of ${counted(of, 'ticket')} of ${weeks(count)} with a known level ${above === 1 ? 'is' : 'are'} above L1.`,
    aboveAbout: (above: number, of: number, count: number, about: number, theme: string): string =>
      `${figure(above)} of ${counted(of, 'ticket')} of ${weeks(count)} with a known level ${above === 1 ? 'is' : 'are'} above L1, ${figure(about)} of them about ‘${theme}’.`,
  },

  /** Why moves are not shown, or how they are. */
  onlyLast:
    'The exports show each ticket at one level alone, the last one known. So levels and rates are shown; moves, waits, skipped levels and returns are not: they need exports of several days that hold the same tickets, or one with a row for each change. A ticket above L1 counts as having left L1 in the week it came, unless its export says that nobody handed it on.',
  howMoves:
    'A move is dated by the first change that shows the ticket at its new level. Waits are counted round the clock, nights and weekends too.',
  metAbove: (count: number): string =>
    `${counted(count, 'ticket')} ${count === 1 ? 'was' : 'were'} met above L1 first: ${count === 1 ? 'it counts' : 'they count'} as gone up, but where ${count === 1 ? 'it was' : 'they were'} before is not known, so ${count === 1 ? 'it is' : 'they are'} in no move and no wait.`,

  levels: {
    caption: 'Where the tickets of these weeks are now',
    level: 'Level',
    tickets: 'Tickets',
    unknown: 'not known',
    share: (part: number, of: number): string => `${figure(part)} of ${figure(of)}`,
    shareWithPercent: (part: number, of: number, percent: number): string =>
      `${figure(part)} of ${figure(of)} (${figure(percent)} %)`,
  },

  moves: {
    caption: 'Moves in these weeks',
    way: 'Way',
    moves: 'Moves',
    tickets: 'Tickets',
    median: 'Half waited at most',
    ninety: 'Nine in ten at most',
    hop: (from: string, to: string): string => `${from} to ${to}`,
    kind: { up: 'up', skip: 'past a level', down: 'came back' },
    none: 'No ticket went from one level to another.',
    hours,
    wait: (median: number, ninety: number, moves: number): string =>
      `half waited ${hours(median)} at most, nine in ten ${hours(ninety)}; ${counted(moves, 'move')}`,
  },
  handOvers: (handed: number, of: number): string =>
    `The helpdesk counts ${figure(handed)} of ${counted(of, 'ticket')} as handed over at least once.`,

  weeks: {
    caption: 'Week by week: tickets that left L1 upwards, of those that came to it',
    title: 'Week by week',
    week: 'Week',
    rateHead: 'Went up, of those that came',
    usual: 'Usual',
    standing: 'Against the weeks before',
    unknown: 'Level not known',
    open: 'still open',
    notKnown: 'the exports miss days of it',
    rate: (left: number, entered: number): string => `${figure(left)} of ${figure(entered)}`,
    rateBeside: (left: number, entered: number, low: number, high: number): string =>
      `${figure(left)} of ${figure(entered)}; usual ${figure(low)}–${figure(high)}`,
    verdict: {
      within: 'within its usual range',
      above: 'above its usual range',
      below: 'below its usual range',
      'too-little-history': 'too little history',
    },
  },

  findings: {
    title: 'What to look at',
    nothing: 'Nothing stands out.',
    /** X1; of a week before the newest one it is past. */
    moreGoUp: (left: number, entered: number, low: number, high: number): string =>
      `More of L1’s tickets go up than usual (${figure(left)} of ${figure(entered)}; usual ${figure(low)}–${figure(high)}). Is a handoff stale?`,
    moreWentUp: (week: string, left: number, entered: number, low: number, high: number): string =>
      `${week}: more of L1’s tickets went up than usual (${figure(left)} of ${figure(entered)}; usual ${figure(low)}–${figure(high)}). Was a handoff stale?`,
    risen: (left: number, entered: number, beforeLeft: number, beforeEntered: number): string =>
      `The share of L1’s tickets that goes up has risen three weeks in a row (${figure(left)} of ${figure(entered)}; three weeks before ${figure(beforeLeft)} of ${figure(beforeEntered)}). Is a handoff stale?`,
    hadRisen: (
      week: string,
      left: number,
      entered: number,
      beforeLeft: number,
      beforeEntered: number,
    ): string =>
      `${week}: the share of L1’s tickets that went up had risen three weeks in a row (${figure(left)} of ${figure(entered)}; three weeks before ${figure(beforeLeft)} of ${figure(beforeEntered)}). Was a handoff stale?`,
    /** X2. */
    stale: (about: number, extra: number, day: string): string =>
      `${figure(about)} of ${counted(extra, 'extra escalation')} are about {release}; its handoff was last changed on ${day}.`,
    staleUndated: (about: number, extra: number): string =>
      `${figure(about)} of ${counted(extra, 'extra escalation')} are about {release}; its handoff does not say when it was last changed.`,
    spread: (extra: number): string =>
      `No release holds most of ${counted(extra, 'extra escalation')}; look at the themes of the tickets.`,
    /** X4. */
    halfOfWait: (from: string, to: string): string => `Half of the wait lies between ${from} and ${to}.`,
    mostOfWait: (from: string, to: string): string => `Most of the wait lies between ${from} and ${to}.`,
    /** X5. */
    slowReply: (part: number, of: number, low: number, high: number): string =>
      `First replies at L1 take longer than usual (${figure(part)} of ${figure(of)} were slow; usual ${figure(low)}–${figure(high)}). That speaks of capacity, not of quality.`,
    slowSolving: (part: number, of: number, low: number, high: number): string =>
      `Tickets at L2 take longer to settle than usual (${figure(part)} of ${figure(of)} were slow; usual ${figure(low)}–${figure(high)}). That speaks of a product that is harder to debug.`,
    /** SL3. */
    answered: 'The handoff of {release} answers this. L1 could have closed it.',
    /** SL5: what the ledger says of one ticket, and what it is about. */
    ofTheme: (theme: string, why: string): string => `‘${theme}’: ${why}`,
    /** SL6. */
    handedBack: (handOvers: number, lower: string, upper: string): string =>
      `${counted(handOvers, 'hand-over')} between ${lower} and ${upper}.`,
    /** SL7. */
    unknown: (unknown: number, of: number): string =>
      `${figure(unknown)} of ${counted(of, 'ticket')} carry no support level; figures by level cover the rest.`,
    tickets: 'Tickets:',
  },
};
