import { countedInWords } from '../amounts.ts';
import { amounts } from './amounts.ts';

const { figure } = amounts;

/** English: one week's reading and the evidence beneath it; the list of all readings. */
export const reading = {
  list: 'Readings',
  listDescription: 'Every week as one reading, the newest first.',
  listIntro: 'One reading a week, the newest first. A week keeps its address.',
  none: 'No readings yet',
  weeks: 'Weeks',
  previous: (week: string) => `‹ ${week.toLowerCase()}`,
  next: (week: string, open: boolean) => `${week.toLowerCase()}${open ? ' (open)' : ''} ›`,
  signed: (name: string, moment: string) => `Signed by ${name}, ${moment}`,
  draft: 'Computed draft, not signed',
  open: 'week still open',
  listSigned: (name: string) => `signed by ${name}`,
  listDraft: 'computed draft',
  evidence: 'evidence',
  evidenceFor: (line: string) => ` for ${line}`,
  notes: 'What to know before trusting a line',
  instead: 'What the computed draft said instead',
  evidenceHeading: 'Evidence',
  streams: 'Streams',
  themes: 'Themes',
  asks: 'What they ask',
  levels: 'Support levels',
  check: {
    heading: 'Tickets to check',
    intro: 'Where the sorting is least sure, or contradicts a person: a look at these teaches most.',
    why: {
      nearly: 'Nearly sorted.',
      unsure: 'Among the least sure.',
    },
    more: (count: number) => (count === 1 ? 'One more to check' : `${amounts.figure(count)} more to check`),
    all: (count: number) =>
      count === 1 ? 'The one ticket to check' : `All ${amounts.figure(count)} tickets to check`,
    sort: 'In the terminal, {command} asks about them one at a time.',
  },
  data: 'The data',
  volume: 'Volume',
  thisStream: 'This stream',
  thisTheme: 'This theme',
  released: 'Released this week: {release}, {watch}',
  firstHours: 'its first 48 hours',
  holiday: (name: string) => `The week holds ${name}.`,
  unthemed: 'In no theme: {tickets}.',
  /** Whose a theme is in one week, and what is other than before: `from` and clauses of one sentence. */
  cohort: {
    accounts: (count: number, one: string, many: string): string => countedInWords(count, one, many),
    requesters: (count: number): string => countedInWords(count, 'requester'),
    /** `names` where there are few enough to be told. */
    from: (tickets: number, who: string, names: readonly string[]): string =>
      `${amounts.tickets(tickets)} from ${who}${names.length > 0 ? ` (${amounts.listed(names)})` : ''}`,
    noneBefore: 'new',
    /** A link to the tickets, and what it says where the eye does not help. */
    tickets: 'Read them',
    ticketsOf: (label: string): string => `: tickets of ${label}`,
    otherAccounts: 'none of them wrote about it in the eight weeks before',
    moreFail: (part: number, of: number): string =>
      `more than usual say that it does not work (${figure(part)} of ${figure(of)})`,
    moreAsk: (part: number, of: number): string =>
      `more than usual ask how (${figure(part)} of ${figure(of)})`,
    movedUp: 'more of them than before went beyond L1',
    since: (release: string): string => `since ${release}`,
    /** What most of its tickets have in common, and of the others that came in these nine weeks hardly any. */
    trait: {
      level: (level: string, part: number, of: number, beside: string): string =>
        `${figure(part)} of ${figure(of)} at ${level}, beside ${beside}`,
      channel: (channel: string, part: number, of: number, beside: string): string =>
        `${figure(part)} of ${figure(of)} by ${channel}, beside ${beside}`,
      group: (group: string, part: number, of: number, beside: string): string =>
        `${figure(part)} of ${figure(of)} with ${group}, beside ${beside}`,
    },
    partOfOthers: (part: number, of: number): string => `${figure(part)} of the other ${figure(of)}`,
    percentOfOthers: (percent: number, of: number): string =>
      `${percent === 0 ? 'under 1' : figure(percent)} % of the other ${figure(of)}`,
    noneOfOthers: (of: number): string => `none of the other ${figure(of)}`,
    whole: (from: string, clauses: readonly string[]): string => `${[from, ...clauses].join('; ')}.`,
  },
  kinds: (tickets: string) =>
    `{howDoI} ask how something is done, {doesntWork} say that it does not work, of ${tickets}.`,
  /** The usual range of those that say it does not work, of as many that ask or say so. */
  kindsUsual: {
    within: (range: string, of: number): string =>
      `Of ${amounts.figure(of)} that ask or say so, usually ${range} say that it does not work.`,
    above: (range: string, of: number): string =>
      `More than usual say that it does not work: of ${amounts.figure(of)} that ask or say so, usually ${range} do.`,
    below: (range: string, of: number): string =>
      `Fewer than usual say that it does not work: of ${amounts.figure(of)} that ask or say so, usually ${range} do.`,
  },
  unknownLevel: (tickets: number): string =>
    tickets === 1 ? 'Unknown for {tickets}.' : 'Unknown for all {tickets}.',
  all: (tickets: string) => `All ${tickets}`,
  csv: 'Tickets as CSV',
  json: 'Figures as JSON',
  moreThemes: (themes: number) => (themes === 1 ? 'One more theme' : `${amounts.figure(themes)} more themes`),
  /** Heads of columns, and what stands before a cell where the table is a list of two lines. */
  columns: {
    stream: 'Stream',
    theme: 'Theme',
    tickets: 'Tickets',
    usual: 'Usual',
    /** Of a week that still runs: the range of the same part of the weeks before. */
    usualByNow: 'Usual by now',
    against: 'Against its range',
    requesters: 'Requesters',
    weeks: (weeks: number) => (weeks === 1 ? 'This week' : `${weeks} weeks, own scale`),
  },
  labels: { usual: 'usual', usualByNow: 'usual by now', requesters: 'requesters' },
  /** What a count is beside its range, and that it has been rising slowly. */
  andRising: (standing: string, rising: string) => `${standing}; ${rising}`,
  /** Of a slow rise that a week above the range has shown before. */
  higherSince: (week: number) => `higher since week ${week}`,
  /** Beside a count and its range, where the week has no verdict: it still runs, or days of it are missing. */
  unjudged: {
    within: 'within it so far',
    above: 'above it so far, no verdict yet',
    below: 'below it so far, no verdict yet',
    missing: 'not compared: days are missing',
  },
};
