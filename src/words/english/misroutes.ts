import { counted, figure } from '../amounts.ts';

/** A share with its base; a percentage only where the base carries one. */
const outOf = (part: number, of: number): string =>
  `${part === 0 ? 'none' : figure(part)} of ${of === 1 ? 'one ticket' : counted(of, 'ticket')}`;

/** English: the ledger of tickets that landed in the wrong stream or at the wrong support level. */
export const misroutes = {
  heading: 'Where tickets went astray',
  about:
    'Where a ticket landed and where it should have gone. A rule only proposes: triage confirms or dismisses it.',
  /** Where a ticket lands that is no stream. */
  levels: { L1: 'L1', L2: 'L2', L3: 'L3' },
  summary: {
    noTickets: 'No complete week with tickets yet, so there is nothing to look through.',
    none: (tickets: number, days: string) =>
      `${days}: no misroute is confirmed or proposed among ${counted(tickets, 'ticket')}.`,
    some: (misrouted: number, tickets: number, days: string, confirmed: number, proposed: number) =>
      `${days}: ${outOf(misrouted, tickets)} ${misrouted === 1 ? 'looks' : 'look'} misrouted; ${
        confirmed === 0
          ? 'none is confirmed yet'
          : `${counted(confirmed, 'entry', 'entries')} confirmed, ${figure(proposed)} proposed`
      }.`,
  },
  /** The commonest reason; a rule's, or that a person saw it. */
  commonest: {
    'stream-corrected': (entries: number, of: number) =>
      `Most often a person sorted the ticket otherwise than the machine (${figure(entries)} of ${counted(of, 'entry', 'entries')}).`,
    'typed-otherwise': (entries: number, of: number) =>
      `Most often the helpdesk's own type says another thing than the ticket does (${figure(entries)} of ${counted(of, 'entry', 'entries')}).`,
    'level-corrected': (entries: number, of: number) =>
      `Most often a person put the ticket at another support level than the export (${figure(entries)} of ${counted(of, 'entry', 'entries')}).`,
    'noise-too-high': (entries: number, of: number) =>
      `Most often something that L1 can close went up to L2 or L3 (${figure(entries)} of ${counted(of, 'entry', 'entries')}).`,
    'level-skipped': (entries: number, of: number) =>
      `Most often a ticket went from L1 to L3 past L2 (${figure(entries)} of ${counted(of, 'entry', 'entries')}).`,
    'came-back': (entries: number, of: number) =>
      `Most often a bug stayed at L1 and came back (${figure(entries)} of ${counted(of, 'entry', 'entries')}).`,
    'kept-at-l1': (entries: number, of: number) =>
      `Most often a malfunction that several report stayed at L1 (${figure(entries)} of ${counted(of, 'entry', 'entries')}).`,
    person: (entries: number, of: number) =>
      `Most often triage saw it, and no rule did (${figure(entries)} of ${counted(of, 'entry', 'entries')}).`,
  },
  /** Of tickets that the rules propose in the same way in every week, so that corrections of some weeks do not count. */
  trend: {
    within: (now: number, of: number, low: number, high: number) =>
      `Leaving corrections aside, ${outOf(now, of)} look misrouted; among as many tickets of the weeks before it was usually ${low === high ? figure(low) : `${figure(low)} to ${figure(high)}`}.`,
    above: (now: number, of: number, low: number, high: number) =>
      `More than usual: leaving corrections aside, ${outOf(now, of)} look misrouted; among as many tickets of the weeks before it was ${low === high ? figure(low) : `${figure(low)} to ${figure(high)}`}.`,
    below: (now: number, of: number, low: number, high: number) =>
      `Fewer than usual: leaving corrections aside, ${outOf(now, of)} look misrouted; among as many tickets of the weeks before it was ${low === high ? figure(low) : `${figure(low)} to ${figure(high)}`}.`,
    young: (now: number, of: number) =>
      `Leaving corrections aside, ${outOf(now, of)} look misrouted; too little history to say what is usual.`,
  },
  directions: {
    heading: 'Which way',
    way: 'From and to',
    landed: 'Landed',
    should: 'Should have gone',
    entries: 'Entries',
    confirmed: 'Confirmed',
    proposed: 'Proposed',
    /** The same where the table has become a list. */
    confirmedLabel: 'confirmed',
    proposedLabel: 'proposed',
    tickets: 'Tickets',
    /** For those who hear the arrow. */
    to: 'to',
  },
  ledger: {
    heading: 'The ledger',
    ticket: 'Ticket',
    day: 'Date',
    why: 'Why',
    found: 'Found by',
    foundLabel: 'found by',
    by: { person: 'a person', rule: 'a rule' },
    confirmed: (shown: number, all: number) =>
      shown === all
        ? `${counted(all, 'entry', 'entries')} that triage confirmed`
        : `The newest ${figure(shown)} of ${counted(all, 'entry', 'entries')} that triage confirmed`,
    proposed: (shown: number, all: number) =>
      shown === all
        ? `${counted(all, 'proposal')} of the rules, newest first`
        : `The newest ${figure(shown)} of ${counted(all, 'proposal')} of the rules`,
    noneConfirmed: 'Triage has confirmed none yet.',
    noneProposed: 'The rules propose none.',
    dismissed: (entries: number) =>
      `${counted(entries, 'proposal')} ${entries === 1 ? 'was' : 'were'} dismissed by triage.`,
    /** `{csv}` */
    all: 'The whole ledger as a table: {csv}.',
    /** `{file}`, `{row}` */
    settle:
      'A line in {file} settles a proposal: {row} confirms it; with the same word twice it is dismissed.',
  },
  /** What a ticket was filed as, in the sentences below. */
  filedAs: { 'how-do-i': 'how-to', account: 'account', noise: 'noise' },
  /** Why an entry is in the ledger. */
  why: {
    streamCorrected: (landed: string, should: string) =>
      `The machine said ${landed.toLowerCase()}; a person sorted it as ${should.toLowerCase()}.`,
    typed: (type: string, landed: string, should: string, byPerson: boolean) =>
      `The helpdesk's type is “${type}”, which stands for ${landed.toLowerCase()}; ${byPerson ? 'a person' : 'the machine'} sorted it as ${should.toLowerCase()}.`,
    tagged: (tag: string, landed: string, should: string, byPerson: boolean) =>
      `The helpdesk's tag is “${tag}”, which stands for ${landed.toLowerCase()}; ${byPerson ? 'a person' : 'the machine'} sorted it as ${should.toLowerCase()}.`,
    levelCorrected: (landed: string, should: string) =>
      `The export has it at ${landed}; a person put it at ${should}.`,
    settledTooHigh: (as: string, level: string, levels: number) =>
      `Settled as ${as} at ${level}: ${levels === 1 ? 'one level' : 'two levels'} too high.`,
    noiseReached: (as: string, level: string, levels: number) =>
      `Filed as ${as}, and it is at ${level}: ${levels === 1 ? 'one level' : 'two levels'} too high.`,
    skipped: 'Went from L1 straight to L3. L2 has not seen it.',
    reopened: (times: number) =>
      `A bug that never left L1 and was opened again${times === 1 ? '' : ` ${figure(times)} times`}.`,
    wroteAgain: (days: number) =>
      `A bug that never left L1, and its requester wrote of the theme again ${
        days === 0 ? 'within a day' : `after ${counted(days, 'day')}`
      }.`,
    accountsReport: (accounts: number, one: string, many: string) =>
      `${figure(accounts)} ${accounts === 1 ? one : many} report this and it is still at L1.`,
    requestersReport: (requesters: number) =>
      `${counted(requesters, 'independent requester')} report this and it is still at L1.`,
    /** A confirmed line that says nothing of its own. */
    unsaid: 'Confirmed by triage, without a reason.',
  },
};
