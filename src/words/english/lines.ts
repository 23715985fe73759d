import { counted, countedInWords, figure, listed, numberInWords } from '../amounts.ts';

/** A theme's name, or words of a customer, inside a sentence. */
const quoted = (text: string): string => `“${text}”`;
const range = (low: number, high: number): string => `${figure(low)} to ${figure(high)}`;
const its = (themes: number): string => (themes === 1 ? 'its' : 'their');
const before = (previous: number | null): string =>
  previous === null ? '' : `; ${figure(previous)} the week before`;
const youth = (weeks: number): string => {
  if (weeks === 0) return 'there is no history yet';
  return weeks === 1
    ? 'one week of history is too little'
    : `${numberInWords(weeks)} weeks of history are too few`;
};
const firstLower = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase('en'));
const firstUpper = (text: string): string => {
  const [first = '', ...rest] = [...text];
  return first.toLocaleUpperCase('en') + rest.join('');
};
const example = (said?: string): string => (said === undefined ? '' : `, for example ${quoted(said)}`);
const noneStandsOut = (soFar: boolean): string =>
  soFar ? 'So far no theme stands out;' : 'No theme stands out;';

/** The five lines of a reading: each is one sentence. `who` is a cohort, `label` a theme's name. */
export const lines = {
  labels: {
    volume: 'Volume',
    topTheme: 'Top theme',
    change: 'Change since',
    watch: 'Watch',
    trio: 'For the trio',
  },

  /** Whose a theme is. */
  cohort: {
    requesters: (count: number): string => countedInWords(count, 'requester'),
    accounts: (count: number, one: string, many: string): string => countedInWords(count, one, many),
    /** With the only name that is known. */
    named: (who: string, name: string): string => `${who} (${name})`,
    both: (first: string, second: string): string => `${first} and ${second}`,
    among: (who: string, first: string, second: string): string =>
      `${who}, among them ${first} and ${second}`,
    sameRequesters: (count: number): string =>
      count === 1 ? 'the one requester' : `the same ${numberInWords(count)} requesters`,
    sameAccounts: (count: number, one: string, many: string): string =>
      count === 1 ? `the one ${one}` : `the same ${numberInWords(count)} ${many}`,
  },

  volume: {
    notCovered:
      'No ticket at all, where a week usually has some: perhaps no export covers it, which is not the same as none.',
    partly: (count: number): string =>
      `${counted(count, 'ticket')}, but the exports hold only a part of this week, so it is compared with nothing.`,
    young: (count: number, previous: number | null, weeks: number): string =>
      `${counted(count, 'ticket')}${before(previous)}; ${youth(weeks)} for a usual range.`,
    youngSoFar: (count: number, previous: number | null, weeks: number): string =>
      `${counted(count, 'ticket')} so far${before(previous)}; ${youth(weeks)} for a usual range.`,
    soFar: (count: number, low: number, high: number): string =>
      `${counted(count, 'ticket')} so far; by this time of the week there are usually ${range(low, high)}.`,
    /** The whole line; `standing` is one of those below. */
    whole: (count: number, standing: string, previous: number | null, holidays: readonly string[]): string =>
      `${counted(count, 'ticket')}, ${standing}${before(previous)}${holidays.length > 0 ? `; the week holds ${listed(holidays)}` : ''}.`,
    byChance: (low: number, high: number): string =>
      `outside the usual ${range(low, high)} by no more than chance`,
    /** Against the usual range, by verdict. */
    standing: {
      within: (low: number, high: number): string => `within the usual ${range(low, high)}`,
      above: (low: number, high: number): string => `above the usual ${range(low, high)}`,
      'far-above': (low: number, high: number): string => `far above the usual ${range(low, high)}`,
      below: (low: number, high: number): string => `below the usual ${range(low, high)}`,
      'far-below': (low: number, high: number): string => `far below the usual ${range(low, high)}`,
      new: (low: number, high: number): string => `the first ones; before them the usual ${range(low, high)}`,
      gone: (low: number, high: number): string => `below the usual ${range(low, high)}`,
      'too-little-history': (low: number, high: number): string => `against the usual ${range(low, high)}`,
    },
  },

  topTheme: {
    /** Why there is no theme at all. */
    noTicket: 'There is no ticket, so there is no theme.',
    textless:
      'The export holds no text of the tickets, so there is no theme; export subject or description too.',
    nothingShared: 'No theme: the tickets of this week have too little in common to make one.',
    noneOfThisWeek: 'No theme stands out: no ticket of this week belongs to one.',
    /** The widest theme is too narrow: it comes from `few` and needs `carry` independent requesters. */
    narrow: (few: number, carry: number): string =>
      `No theme stands out: the widest comes from ${countedInWords(few, 'independent requester')}, and ${numberInWords(carry)} carry a theme.`,
    narrowNamed: (label: string, few: number, carry: number): string =>
      `No theme stands out: the widest, ${quoted(label)}, comes from ${countedInWords(few, 'independent requester')}, and ${numberInWords(carry)} carry a theme.`,
    /** Nothing rose: the widest theme, as far as it is worth a word. */
    none: (label: string, soFar: boolean): string =>
      `${noneStandsOut(soFar)} the widest is ${quoted(label)}.`,
    noneFrom: (label: string, who: string, soFar: boolean, asUsual: boolean, said?: string): string =>
      `${noneStandsOut(soFar)} ${who} wrote about ${quoted(label)}${asUsual ? ', as usual' : ''}${example(said)}.`,
    /** What a theme that rose is, of whom, since when, in whose words and how most of them put it. */
    risen: (label: string, who: string, since = '', how = '', said?: string): string =>
      `${firstUpper(label)}: ${who}${since}${example(said)}${how}.`,
    since: (day: string): string => `, first on ${day}`,
    mostFail: '; most say it does not work',
    mostAsk: '; most ask how',
  },

  /** Of a reading: what happened and to whom. */
  headline: {
    noTicket: 'A week without a ticket',
    notCovered: 'No ticket at all: perhaps no export covers this week',
    open: 'The week is still open',
    partly: 'Only a part of this week is in the exports',
    tooYoung: 'The first weeks: too little history to compare',
    textless: 'The export holds no text, so there is no theme',
    nothingShared: 'No theme this week: the tickets have too little in common',
    calm: 'Nothing stands out: the themes keep to their usual ranges',
    none: 'No theme stands out this week',
    risen: (label: string, who: string): string => `${firstUpper(label)}: ${who}`,
    born: (label: string, who: string): string => `${firstUpper(label)}: ${who}, first seen this week`,
  },

  change: {
    open: 'The week is still open: what shifted is said when it is over.',
    notCovered: 'The exports do not cover this week, so nothing is said to have shifted.',
    noTheme: 'Nothing shifted: there is no theme to compare.',
    tooYoung: 'Too little history to say what shifted; from the fourth week on this line compares.',
    nothing: (themes: number): string => {
      if (themes === 1) return 'Nothing shifted: the one theme lies within its usual range.';
      const all = themes === 2 ? 'both' : `all ${numberInWords(themes)}`;
      return `Nothing shifted: ${all} themes lie within their usual ranges.`;
    },
    /** Tickets that say it fails, of all that ask or say so, this week and last. */
    turnedToFailures: (label: string, fail: number, of: number, failed: number, ofThem: number): string =>
      `In ${quoted(label)} “how do I” gave way to “it doesn't work”: ${figure(fail)} of ${figure(of)} now, ${figure(failed)} of ${figure(ofThem)} last week.`,
    turnedToQuestions: (label: string, fail: number, of: number, failed: number, ofThem: number): string =>
      `In ${quoted(label)} failures gave way to “how do I”: ${figure(fail)} of ${figure(of)} say it fails, ${figure(failed)} of ${figure(ofThem)} last week.`,
    toFailures: (label: string): string => `In ${quoted(label)} questions turned into failures.`,
    toQuestions: (label: string): string => `In ${quoted(label)} failures turned into questions.`,
    /** Themes in a clause: one by name, two by name, or one and how many more. */
    themes: (first: string, second: string | undefined, count: number): string => {
      if (second === undefined) return quoted(first);
      return count === 2
        ? `${quoted(first)} and ${quoted(second)}`
        : `${quoted(first)} and ${numberInWords(count - 1)} more`;
    },
    /** Clauses: what so many themes, already named, did. */
    born: (themes: string, count: number): string => `${themes} ${count === 1 ? 'is' : 'are'} new`,
    rose: (themes: string, count: number): string => `${themes} rose out of ${its(count)} usual range`,
    stayed: (themes: string, count: number, weeks: number): string =>
      `${themes} stayed above ${its(count)} usual range for ${count > 1 ? `at least ${numberInWords(weeks)} weeks` : weeks === 2 ? 'a second week' : `${numberInWords(weeks)} weeks`}`,
    cameBack: (themes: string, count: number): string =>
      `${themes} came back within ${its(count)} usual range`,
    fell: (themes: string, count: number): string => `${themes} fell below ${its(count)} usual range`,
    silent: (theme: string): string => `${theme} has gone silent`,
    /** The clauses as one sentence; `others` themes keep to their ranges. */
    whole: (clauses: readonly string[], others: number): string => {
      const said =
        clauses.length < 2 ? clauses.join('') : `${clauses.slice(0, -1).join(', ')}, and ${clauses.at(-1)}`;
      const rest = `; the other ${numberInWords(others)} ${others === 1 ? 'keeps to its usual range' : 'keep to their usual ranges'}`;
      return `${said}${others > 0 ? rest : ''}.`;
    },
    onlyRose: (label: string): string => `${quoted(label)} rose out of its usual range.`,
    sums: (rose: number, fell: number): string =>
      `${firstUpper(numberInWords(rose))} themes rose, ${numberInWords(fell)} fell.`,
  },

  watch: {
    running: (release: string, until: string): string => `The watch of ${release} runs until ${until}.`,
    runningWhy: (release: string, until: string): string =>
      `The watch of ${release} runs until ${until}: whether the questions foreseen are the ones that come.`,
    notCovered: 'Whether an export that covers this week turns up.',
    returns: (label: string): string => `Whether ${quoted(label)} comes back next week.`,
    /** `same` is whose it was. */
    returnsFromMore: (label: string, same: string): string =>
      `Whether ${quoted(label)} comes back next week, and from more than ${same}.`,
    settles: (label: string, high: number): string =>
      `Whether ${quoted(label)} is back at ${figure(high)} tickets or fewer next week.`,
    settlesAfter: (label: string, high: number, weeks: number): string =>
      `Whether ${quoted(label)} is back at ${figure(high)} tickets or fewer next week; it has been above for ${countedInWords(weeks, 'week')}.`,
    release: (release: string, day: string): string => `${release} is enabled on ${day}.`,
    releaseWhy: (release: string, day: string): string =>
      `${release} is enabled on ${day}: whether its handoff foresees what customers then ask.`,
    tooYoung: 'The next weeks: from the fourth on it can be told what is unusual.',
    nothing: 'Nothing to watch beyond the usual.',
  },

  trio: {
    nothing: 'Nothing needed from you this week.',
    notCovered: 'Nothing needed from you; the CS Lead adds the export that this week is missing first.',
    held: (release: string): string => `PO: the handoff of ${release} is held; its page lists why.`,
    heldWhy: (release: string, day: string, reason: string): string =>
      `PO: the handoff of ${release} (${day}) is held: ${firstLower(reason)}`,
    wish: (label: string): string => `PO: take ${quoted(label)} into the next brief, or answer it.`,
    wishOf: (label: string, who: string): string =>
      `PO: ${who} ask for ${quoted(label)}; take it into the next brief, or answer it.`,
    call: (label: string, account: string): string => `PO: call ${account} about ${quoted(label)}.`,
    callWhy: (label: string, account: string): string =>
      `PO: most of ${quoted(label)} comes from ${account}; call them before it is read as everybody's.`,
    brief: (label: string): string => `PO: decide whether the next brief takes ${quoted(label)}.`,
    briefOf: (label: string, who: string): string =>
      `PO: ${who} ask for ${quoted(label)}; decide whether the next brief takes it, and tell them.`,
    helpText: (label: string): string =>
      `Designer: read three tickets of ${quoted(label)}; perhaps the help text is the bug.`,
    helpTextWhy: (label: string, asking: number, tickets: number): string =>
      `Designer: ${figure(asking)} of ${counted(tickets, 'ticket')} ask how in ${quoted(label)}; read three of them, perhaps the help text is the bug.`,
    bug: (label: string): string => `Tech Lead: reproduce ${quoted(label)} and name its chain level.`,
    bugWith: (label: string, account: string): string =>
      `Tech Lead: reproduce ${quoted(label)} with ${account} and name the chain level that should have caught it.`,
    unclear: (label: string): string =>
      `PO and Tech Lead: decide whether ${quoted(label)} is a bug or brief input.`,
    unclearWith: (label: string, account: string): string =>
      `PO and Tech Lead: we cannot tell yet whether ${quoted(label)} is a bug or brief input; half an hour with ${account} would.`,
    /** Stands for an account where none is named. */
    someone: 'one of the requesters',
  },

  /** What to know before trusting a line. */
  notes: {
    open: 'The week is still open: its figures are set beside the same part of the weeks before and have no verdict yet.',
    notCovered:
      'The exports do not cover the whole week, so nothing is compared and no line claims a change.',
    trial: (weeks: number): string =>
      `The usual ranges rest on ${counted(weeks, 'week')} and are on trial until there are twelve.`,
    holidays: (names: readonly string[]): string =>
      `The week holds ${listed(names)}; its usual range allows for that.`,
  },
};
