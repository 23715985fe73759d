import { counted, figure, listed } from '../amounts.ts';

type Level = 'strategy' | 'discovery' | 'scope' | 'execution' | 'operation';
const levels: Readonly<Record<Level, string>> = {
  strategy: 'Strategy',
  discovery: 'Discovery',
  scope: 'Scope',
  execution: 'Execution',
  operation: 'Operation',
};
const quoted = (text: string): string => `“${text}”`;
const bugCount = (count: number): string => counted(count, 'bug');
/** `2 of 5 tickets say`, `The ticket says`. */
const saying = (count: number, of: number): string =>
  of === 1 ? 'The ticket says' : `${figure(count)} of ${figure(of)} tickets ${count === 1 ? 'says' : 'say'}`;

/** English: the page of bugs, their section of the pipeline, and what the practice says of each. */
export const bugs = {
  /** Why a ticket is in its stream, where a record of triage names it. */
  filed: {
    bug: (bug: string): string => `Filed as bug ${bug} by triage.`,
    brief: (brief: string): string => `Filed as brief input ${quoted(brief)} by triage.`,
  },
  title: 'Bugs',
  description: 'What behaves otherwise than promised, by theme, with the level that should have caught it.',
  intro:
    'A bug traces to a chain level, and somebody can bring it about again or two people report it. What does not pass this test yet stands below as untraced.',
  heading: 'Bugs',
  all: 'All bugs, by theme',
  says: (passing: number, untraced: number, older: number): string => {
    if (passing + untraced + older === 0) return 'No ticket is sorted as a bug.';
    const traced =
      passing === 0
        ? 'No bug traces to a chain level and passes'
        : `${bugCount(passing)} ${passing === 1 ? 'traces to a chain level and passes' : 'trace to a chain level and pass'}`;
    const open = untraced === 0 ? 'none is' : `${figure(untraced)} ${untraced === 1 ? 'is' : 'are'}`;
    const old = older === 0 ? '' : `, beside ${counted(older, 'single report')} older than four weeks`;
    return `${traced} the practice’s test; ${open} untraced${old}.`;
  },
  none: 'No bug passes the practice’s test yet.',
  traced: 'Bugs by theme',
  tracedOrder: 'The most urgent first: by priority, then by how many people it reaches.',
  unfiled: (tickets: number, last: string): string =>
    `${counted(tickets, 'more ticket')} of this theme ${tickets === 1 ? 'is' : 'are'} in no record, the last of ${last}. Where ${tickets === 1 ? 'it tells' : 'they tell'} of a bug above, add ${tickets === 1 ? 'it' : 'them'} to its line in data/bugs.csv.`,
  noTheme: 'No theme',
  columns: {
    bug: 'Bug',
    priority: 'Priority',
    level: 'Chain level',
    reach: 'Reach',
    first: 'First seen',
    last: 'Last seen',
    reporters: 'Reporters',
    tickets: 'Tickets',
    why: 'What it lacks',
    proposal: 'Proposal',
    age: 'Age',
    month: 'Month',
    traced: 'Traced',
    untraced: 'Untraced',
    roots: 'Roots',
  },
  labels: {
    reach: 'reach',
    first: 'first',
    last: 'last',
    reporters: 'reporters',
    tickets: 'tickets',
    age: 'age',
    traced: 'traced',
    untraced: 'untraced',
  },
  levels,
  levelNotGiven: 'not named',
  /** Of a level that a person named on some of a bug's tickets. */
  levelByHand: (named: number, of: number): string =>
    named === of ? 'named by hand' : `named by hand on ${figure(named)} of its ${counted(of, 'ticket')}`,
  levelBy: { triage: 'named by triage', person: 'named by hand', theme: 'from its theme’s page' },
  root: (root: string): string => `root ${root}`,
  severities: { Critical: 'Critical', High: 'High', Medium: 'Medium', Low: 'Low' },
  impacts: { Blocker: 'Blocker', High: 'High', Medium: 'Medium', Low: 'Low' },
  severity: (word: string): string => `severity ${word}`,
  impact: (word: string): string => `impact ${word}`,
  fromExport: 'as the export says',
  noPriority: 'not ranked',
  reaches: { everyone: 'everyone', 'a segment': 'a segment', one: 'one' },
  derived: 'derived',
  reversibilities: { reversible: 'reversible', partial: 'partly reversible', irreversible: 'irreversible' },
  states: {
    open: 'open',
    'in progress': 'in progress',
    fixed: 'fixed',
    closed: 'closed',
    declined: 'declined',
  },
  owner: (name: string): string => `owner ${name}`,
  surface: (place: string): string => `where: ${place}`,
  classes: {
    functional: 'functional',
    performance: 'performance',
    security: 'security',
    data: 'data',
    visual: 'visual',
    copy: 'copy',
    accessibility: 'accessibility',
  },
  noTicket: 'none in an export',
  reporterCount: (count: number): string => counted(count, 'reporter'),
  singleTicket: (id: string): string => `Ticket ${id}`,

  reproducible: {
    triage: 'Reproduced, as triage noted.',
    person: 'Reproducible, as a correction says.',
    /** A proposal of what customers wrote; their words are left out where none is published. */
    ticket: (tickets: number, of: number, words: string | undefined): string =>
      `Perhaps reproducible: ${of === 1 ? 'the ticket says' : `${figure(tickets)} of ${figure(of)} tickets ${tickets === 1 ? 'says' : 'say'}`} so${words === undefined ? '' : ` (${quoted(words)})`}. Nobody has confirmed it yet.`,
    no: 'Tried and not reproduced.',
    unknown: 'Not known whether it can be reproduced.',
  },
  /** What a bug lacks to pass the practice's test: the sentence of the rule, and the same for a table. */
  lacks: {
    level: {
      says: 'Sorted as bug without a chain level. Name the level that should have caught it, or it is brief input or noise.',
      short: 'no chain level',
    },
    reports: {
      says: 'One report, not reproduced. A bug needs steps that reproduce it or a second named reporter.',
      short: 'one report, not reproduced',
    },
    nameless: (tickets: number) => ({
      says: `${counted(tickets, 'report')} that name nobody, not reproduced. A bug needs steps that reproduce it or two named reporters.`,
      short: 'no named reporter, not reproduced',
    }),
    noTicket: {
      says: 'No export holds a ticket of it, and nobody noted that it was reproduced. A bug needs steps that reproduce it or two named reporters.',
      short: 'no ticket in an export, not reproduced',
    },
  },
  /** How many lack one thing, before the sentence of the rule. */
  lacking: (count: number): string => `${bugCount(count)}:`,
  overdue: (count: number): string =>
    `${bugCount(count)} ${count === 1 ? 'has' : 'have'} been untraced for longer than five working days. Triage should name the level, or move it to brief input or noise.`,
  age: (days: number): string => (days === 0 ? 'today' : counted(days, 'day')),

  notes: {
    lacksFields: (bug: string, fields: readonly string[]): string =>
      `Bug ${bug} lacks ${listed(fields)}. Triage cannot rank it.`,
    wideApart: (severity: string, impact: string, priority: string): string =>
      `${severity} for the code, ${impact} for people: ${priority}. Both are right; they answer different questions.`,
    filedWithLevel: 'Filed with a chain level. It counts once triage confirms it.',
    asksForChange: 'The title asks for a change. Say what the person sees.',
    ageing: (cycles: number): string => `P2 for ${figure(cycles)} cycles. Raise it or lower the impact.`,
    unowned: (bug: string, what: string): string => `${bug} is ${what} and nobody owns it.`,
    levelAndRoot: (root: string, points: string, given: string): string =>
      `${root} points to ${points}, but ${given} is given. Keep one, or say why in the note.`,
    rootUnknown: 'Fixed, but the root is still unknown. Plan an investigation or name it.',
    untracedFor: (days: number): string =>
      `Untraced for ${counted(days, 'day')}. Triage should name the level, or move it to brief input or noise.`,
  },
  fields: {
    severity: 'severity',
    impact: 'impact',
    surface: 'surface',
    class: 'class',
    reach: 'reach',
    reversibility: 'reversibility',
  },
  or: (levels: readonly string[]): string => levels.join(' or '),

  proposal: {
    marked: (level: string): string => `Perhaps ${level}`,
    filed: 'Filed so by an L1 agent; triage has not confirmed it.',
    /** A sign that the words of its tickets carry; `words` are a customer's own, left out where none is published. */
    because: (tickets: number, of: number, sign: string, words: string | undefined): string =>
      `${saying(tickets, of)} ${sign}${words === undefined ? '' : ` (${quoted(words)})`}.`,
    signs: {
      'other-purpose': 'that the product was got for something else',
      'never-fitted': 'that it never fitted the people it is for',
      'not-asked': 'that nobody asked or watched the people it is for',
      'no-case': 'that nobody wrote down this case or state',
      boundary: 'that it happens between two systems',
      'after-update': 'that it came with an update',
      'worked-before': 'that it worked before',
      'not-as-agreed': 'that it is otherwise than agreed',
      'program-error': 'that the program reports an error of its own',
      'one-place': 'that it is so in one place only',
      settings: 'that settings are at fault',
      'data-run': 'that it came with a run over the data, or with old data',
      running: 'that the service itself does not run well',
      'help-text': 'that the help text says otherwise',
    },
    always: 'A proposal is made from words alone and counts nowhere until a person names the level.',
  },

  untraced: 'Untraced',
  untracedIntro:
    'Sorted as bugs, and not yet bugs by the practice’s test: brief input or noise until somebody traces them.',
  noneUntraced: 'Nothing is untraced.',
  older: (count: number): string =>
    `${count === 1 ? 'One more single report is' : `${figure(count)} more single reports are`} older than four weeks and stand in the {file} only.`,
  file: 'file of all bugs (CSV)',
  wholeList: 'Every bug with all that is known of it: {file}.',
  untracedNow: 'The most urgent of the untraced:',
  allUntraced: 'All untraced bugs with what each lacks',

  patterns: 'Patterns',
  /** The domain's sentence for a week, and the same of a cycle. */
  pattern: {
    week: (count: number, level: string): string =>
      `${bugCount(count)} this week trace to ${level}. Name the pattern and give it to the PO as brief input.`,
    cycle: (count: number, level: string): string =>
      `${bugCount(count)} this cycle trace to ${level}. Name the pattern and give it to the PO as brief input.`,
  },
  period: {
    week: (days: string): string => `The week of ${days}`,
    cycle: (days: string): string => `The cycle of ${days}`,
  },
  patternTickets: (count: number): string => `${counted(count, 'ticket')} in that time`,
  noPattern: (period: string): string => `${period}: no chain level let three or more bugs through.`,
  patternCounts:
    'A bug counts in the time in which it was filed or first met, or in which came a ticket of it that somebody traced by hand.',
  tooEarly: 'Patterns are looked for once a week is complete.',

  months: 'Chain levels by month',
  monthsIntro:
    'Bugs that were met in a month, by the level that should have caught them. A bug counts in each month in which a ticket tells of it.',
  month: (count: number, of: number, month: string, level: string, untraced: number): string =>
    `${figure(count)} of ${counted(of, 'traced bug')} in ${month} ${count === 1 ? 'traces' : 'trace'} to ${level}; ${figure(untraced)} ${untraced === 1 ? 'is' : 'are'} untraced.`,
  monthUntraced: (month: string, untraced: number): string =>
    `No traced bug in ${month}; ${figure(untraced)} ${untraced === 1 ? 'is' : 'are'} untraced.`,
};
