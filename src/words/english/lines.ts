import { counted, countedInWords, figure, listed, numberInWords } from '../amounts.ts';
import { languageName } from './language-name.ts';

/** A theme's name, or words of a customer, inside a sentence. */
const quoted = (text: string): string => `“${text}”`;
/** Of tickets, so many of so many. */
const partOf = (part: number, of: number): string =>
  part === of ? 'all' : `${figure(part)} of ${figure(of)}`;
const its = (themes: number): string => (themes === 1 ? 'its' : 'their');
/** For how long so many themes have been outside their range; of several, what holds for each of them. */
const lasting = (themes: number, weeks: number): string => {
  if (themes > 1) return `at least ${numberInWords(weeks)} weeks`;
  return weeks === 2 ? 'a second week' : `${numberInWords(weeks)} weeks`;
};
const firstLower = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase('en'));
const firstUpper = (text: string): string => {
  const [first = '', ...rest] = [...text];
  return first.toLocaleUpperCase('en') + rest.join('');
};
const example = (said?: string): string => (said === undefined ? '' : `, for example ${quoted(said)}`);
/** Of a rise, whether no single week stood out; else it may have been a step that stayed. */
const risen = (unremarked: boolean): string => (unremarked ? 'rising' : 'higher');
/** Of the whole week, of the part that is over, and of the part that the exports hold. */
type PartOfWeek = 'whole' | 'soFar' | 'partly';
const noneStandsOut: Record<PartOfWeek, string> = {
  whole: 'No theme stands out;',
  soFar: 'So far no theme stands out;',
  partly: 'In the days that are there, no theme stands out;',
};

const orFewer = (tickets: number): string =>
  tickets === 0 ? 'no ticket' : `${counted(tickets, 'ticket')}${tickets === 1 ? ' or none' : ' or fewer'}`;
const newIn: Record<PartOfWeek, string> = {
  whole: 'New this week',
  soFar: 'New this week so far',
  partly: 'New in the days that are there',
};
const othersKeep = (others: number): string =>
  `the other ${numberInWords(others)} ${others === 1 ? 'keeps to its usual range' : 'keep to their usual ranges'}`;

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
    /** `usual` is nought where the exports end before a week that has only just begun. */
    notCovered: (usual: number): string =>
      usual === 0
        ? 'No ticket yet in this week: perhaps no export covers it, which is not the same as none.'
        : `No ticket at all, where about ${figure(usual)} would be usual: perhaps no export covers this week, which is not the same as none.`,
    partly: (count: number): string =>
      `${counted(count, 'ticket')}, but the exports hold only a part of this week, so it is compared with nothing.`,
    /** `day` is the first that the exports hold. */
    begins: (count: number, day: string): string =>
      `${counted(count, 'ticket')}, but the exports begin only on ${day}, so the week is compared with nothing.`,
    /** Stretches of days without a ticket of any kind. */
    missing: (count: number, stretches: readonly string[], usual: number): string =>
      `${counted(count, 'ticket')}, but none ${listed(stretches)}, where about ${figure(usual)} would be usual: perhaps an export is missing.`,
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
    none: (label: string, part: PartOfWeek): string =>
      `${noneStandsOut[part]} the widest is ${quoted(label)}.`,
    noneFrom: (label: string, who: string, part: PartOfWeek, asUsual: boolean, said?: string): string =>
      `${noneStandsOut[part]} ${who} wrote about ${quoted(label)}${asUsual ? ', as usual' : ''}${example(said)}.`,
    /** What a theme that rose or is new is: of whom, facts about them, in whose words, and how most of them put it. */
    shape: (
      label: string,
      who: string,
      facts: readonly (string | undefined)[] = [],
      said?: string,
      how = '',
    ): string =>
      `${firstUpper(label)}: ${[who, ...facts].filter((fact) => fact !== undefined).join(', ')}${example(said)}${how}.`,
    /** A theme inside an older one, whose tickets it shares. */
    inside: (label: string, older: string): string => `${label} (inside ${quoted(older)})`,
    since: (day: string): string => `first on ${day}`,
    sinceSoFar: (day: string): string => `so far, first on ${day}`,
    /** Of a theme that was found now, and of which single tickets came before. */
    suddenly: 'suddenly this week',
    suddenlySoFar: 'so far, suddenly this week',
    sinceRelease: (release: string): string => `since ${release}`,
    forWeeks: (weeks: number): string => `for ${lasting(1, weeks)}`,
    otherAccounts: 'all for the first time in nine weeks',
    /** What most of its tickets have in common. */
    trait: {
      level: (level: string, part: number, of: number): string => `${partOf(part, of)} at ${level}`,
      language: (language: string, part: number, of: number): string =>
        `${partOf(part, of)} in ${languageName(language)}`,
      channel: (channel: string, part: number, of: number): string => `${partOf(part, of)} by ${channel}`,
      group: (group: string, part: number, of: number): string => `${partOf(part, of)} with ${group}`,
    },
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
    suddenly: (label: string, who: string): string => `${firstUpper(label)}: ${who}, suddenly this week`,
    slowly: (label: string, week: number, unremarked: boolean): string =>
      `${firstUpper(label)}: ${risen(unremarked)} since week ${week}`,
  },

  change: {
    open: 'The week is still open: what shifted is said when it is over.',
    notCovered: 'Days of this week are missing from the exports, so nothing is said to have shifted.',
    noTheme: 'Nothing shifted: there is no theme to compare.',
    tooYoung: 'Too little history to say what shifted; from the fourth week on this line compares.',
    nothing: (themes: number): string => {
      if (themes === 1) return 'Nothing shifted: the one theme lies within its usual range.';
      const all = themes === 2 ? 'both' : `all ${numberInWords(themes)}`;
      return `Nothing shifted: ${all} themes lie within their usual ranges.`;
    },
    /** The same, where so many lie outside and the rule for many themes takes that for chance. */
    chance: (themes: number, outside: number): string => {
      if (themes === 1)
        return 'Nothing shifted: the one theme lies outside its usual range, as happens by chance.';
      const some = `${numberInWords(outside)} ${outside === 1 ? 'lies outside its usual range' : 'lie outside their usual ranges'}`;
      return `Nothing shifted: of ${numberInWords(themes)} themes ${some}, as happens by chance.`;
    },
    /** A theme in a clause; `only` is whose it is where so few carry it that this has to be said. */
    theme: (label: string, only?: string): string =>
      only === undefined ? quoted(label) : `${quoted(label)} (${only} only)`,
    /** Themes in a clause: one by name, two by name, or one and how many more. */
    themes: (first: string, second: string | undefined, count: number): string => {
      if (second === undefined) return first;
      return count === 2 ? `${first} and ${second}` : `${first} and ${numberInWords(count - 1)} more`;
    },
    /** A theme that was found in this week; `inside` is the older one of which it takes tickets. */
    found: (label: string, tickets: number, who: string, inside?: string): string =>
      `${quoted(label)}, ${countedInWords(tickets, 'ticket')} from ${who}${inside === undefined ? '' : `, inside ${quoted(inside)}`}`,
    foundBare: (label: string, inside?: string): string =>
      `${quoted(label)}${inside === undefined ? '' : ` inside ${quoted(inside)}`}`,
    /** What was found, all of it or all but `more`, and a sentence that tells the rest. */
    news: (found: readonly string[], more: number, part: PartOfWeek, rest?: string): string => {
      const all = [...found, ...(more > 0 ? [`${numberInWords(more)} more`] : [])];
      const listing = all.length < 2 ? all.join('') : `${all.slice(0, -1).join('; ')}; and ${all.at(-1)}`;
      return `${newIn[part]}: ${listing}${rest === undefined ? '' : `; ${firstLower(rest.replace(/\.$/, ''))}`}.`;
    },
    othersKeep,
    /** Clauses: what so many themes, already named, did. */
    born: (themes: string, count: number): string => `${themes} ${count === 1 ? 'is' : 'are'} new`,
    rose: (themes: string, count: number): string => `${themes} rose above ${its(count)} usual range`,
    stayedAbove: (themes: string, count: number, weeks: number): string =>
      `${themes} stayed above ${its(count)} usual range for ${lasting(count, weeks)}`,
    cameBack: (themes: string, count: number): string =>
      `${themes} came back within ${its(count)} usual range`,
    fell: (themes: string, count: number): string => `${themes} fell below ${its(count)} usual range`,
    stayedBelow: (themes: string, count: number, weeks: number): string =>
      `${themes} stayed below ${its(count)} usual range for ${lasting(count, weeks)}`,
    silent: (themes: string, count: number): string =>
      `${themes} ${count === 1 ? 'has' : 'have'} gone silent`,
    stillSilent: (themes: string, count: number): string =>
      `${themes} ${count === 1 ? 'is' : 'are'} still silent`,
    /** The clauses as one sentence; `others` themes keep to their ranges. */
    whole: (clauses: readonly string[], others: number): string => {
      const said =
        clauses.length < 2 ? clauses.join('') : `${clauses.slice(0, -1).join(', ')}, and ${clauses.at(-1)}`;
      return `${said}${others > 0 ? `; ${othersKeep(others)}` : ''}.`;
    },
    onlyRose: (label: string): string => `${quoted(label)} rose above its usual range.`,
    /** A rise that no single week shows: the whole line, and clauses for a line that says more. Levels are means a week. */
    risingSince: (label: string, week: number, before: number, now: number, unremarked: boolean): string =>
      `${quoted(label)} has been ${risen(unremarked)} since week ${week}: about ${figure(before)} tickets a week before, ${figure(now)} a week in the last four${unremarked ? '; no single week stood out' : ''}.`,
    rises: (label: string, week: number, before: number, now: number, unremarked: boolean): string =>
      `${quoted(label)} has been ${risen(unremarked)} since week ${week} (about ${figure(before)} a week before, ${figure(now)} now)`,
    risesBare: (label: string, week: number, unremarked: boolean): string =>
      `${quoted(label)} has been ${risen(unremarked)} since week ${week}`,
    /** Where there is no room for their names. */
    /** No theme left its range, and one or more that an earlier reading told of go on. */
    stillRising: (themes: string, count: number): string =>
      `No new shift; ${themes} ${count === 1 ? 'is' : 'are'} still rising slowly.`,
    risesUnnamed: (themes: number): string =>
      themes === 1
        ? 'one more has been rising slowly'
        : `${numberInWords(themes)} more have been rising slowly`,
    sums: (rose: number, fell: number): string => {
      const themes = (count: number): string => `${numberInWords(count)} ${count === 1 ? 'theme' : 'themes'}`;
      if (fell === 0) return `${firstUpper(themes(rose))} rose.`;
      if (rose === 0) return `${firstUpper(themes(fell))} fell.`;
      return `${firstUpper(themes(rose))} rose, ${numberInWords(fell)} fell.`;
    },
  },

  watch: {
    running: (release: string, until: string): string => `The watch of ${release} runs until ${until}.`,
    runningWhy: (release: string, until: string): string =>
      `The watch of ${release} runs until ${until}: whether the questions foreseen are the ones that come.`,
    notCovered: 'Whether the missing export turns up.',
    returns: (label: string): string => `Whether ${quoted(label)} comes back next week.`,
    /** `same` is whose it was. */
    returnsFromMore: (label: string, same: string): string =>
      `Whether ${quoted(label)} comes back next week, and from more than ${same}.`,
    settles: (label: string, high: number): string =>
      `Whether ${quoted(label)} is back at ${orFewer(high)} next week.`,
    settlesAfter: (label: string, high: number, weeks: number): string =>
      `Whether ${quoted(label)} is back at ${orFewer(high)} next week; it has been above for ${countedInWords(weeks, 'week')}.`,
    keepsRising: (label: string, now: number): string =>
      `Whether ${quoted(label)} keeps rising beyond ${figure(now)} tickets a week.`,
    release: (release: string, day: string): string => `${release} is enabled on ${day}.`,
    releaseWhy: (release: string, day: string): string =>
      `${release} is enabled on ${day}: whether its handoff foresees what customers then ask.`,
    tooYoung: 'The next weeks: from the fourth on it can be told what is unusual.',
    nothing: 'Nothing to watch beyond the usual.',
  },

  trio: {
    nothing: 'Nothing needed from you this week.',
    notCovered: 'Nothing needed from you; first the CS Lead adds the missing export.',
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
    /** Days of a week, in a sentence. */
    stretch: (first: string, last: string): string =>
      first === last ? `on ${first}` : `from ${first} to ${last}`,
    /** `day` is the first that the exports hold. */
    begins: (day: string): string =>
      `The exports begin on ${day}: the week is not whole, so nothing is compared and no line claims a change.`,
    /** Stretches of days, and the tickets usual on them. */
    missing: (stretches: readonly string[], usual: number): string =>
      `No ticket of any kind ${listed(stretches)}, where about ${figure(usual)} would be usual: perhaps an export is missing. Nothing is compared; an export of these days in data/tickets mends it.`,
    trial: (weeks: number): string =>
      `The usual ranges rest on ${counted(weeks, 'week')} and are on trial until there are twelve.`,
    holidays: (names: readonly string[]): string =>
      `The week holds ${listed(names)}; its usual range is that of fewer working days.`,
  },
};
