import { counted, countedInWords, figure, listed, numberInWords } from '../amounts.ts';
import {
  firstLower,
  firstUpper,
  lasting,
  namedTheme,
  type PartOfWeek,
  quoted,
  risen,
} from './line-writing.ts';
import { change } from './lines-change.ts';

/** Of tickets, so many of so many. */
const partOf = (part: number, of: number): string =>
  part === of ? 'all' : `${figure(part)} of ${figure(of)}`;
const example = (said?: string): string => (said === undefined ? '' : `, for example ${quoted(said)}`);
const noneStandsOut: Record<PartOfWeek, string> = {
  whole: 'No theme stands out;',
  soFar: 'So far no theme stands out;',
  partly: 'In the days that are there, no theme stands out;',
};

const orFewer = (tickets: number): string =>
  tickets === 0 ? 'no ticket' : `${counted(tickets, 'ticket')}${tickets === 1 ? ' or none' : ' or fewer'}`;
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
    narrowNamed: (label: string, few: number, carry: number, mixed?: boolean): string =>
      `No theme stands out: the widest, ${namedTheme(label, mixed)}, comes from ${countedInWords(few, 'independent requester')}, and ${numberInWords(carry)} carry a theme.`,
    /** Nothing rose: the widest theme, as far as it is worth a word. */
    none: (label: string, part: PartOfWeek, mixed?: boolean): string =>
      `${noneStandsOut[part]} the widest is ${namedTheme(label, mixed)}.`,
    noneFrom: (
      label: string,
      who: string,
      part: PartOfWeek,
      asUsual: boolean,
      said?: string,
      mixed?: boolean,
    ): string =>
      `${noneStandsOut[part]} ${who} wrote about ${namedTheme(label, mixed)}${asUsual ? ', as usual' : ''}${example(said)}.`,
    /** What a theme that rose or is new is: of whom, facts about them, in whose words, and how most of them put it. */
    shape: (
      label: string,
      who: string,
      facts: readonly (string | undefined)[] = [],
      said?: string,
      how = '',
    ): string =>
      `${firstUpper(label)}: ${[who, ...facts].filter((fact) => fact !== undefined).join(', ')}${example(said)}${how}.`,
    /** A theme inside an older one, whose tickets it shares; a theme that is several things at once; both. */
    inside: (label: string, older: string): string => `${label} (inside ${quoted(older)})`,
    mixed: (label: string): string => `${label} (a mixed theme)`,
    mixedInside: (label: string, older: string): string => `${label} (a mixed theme inside ${quoted(older)})`,
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
      channel: (channel: string, part: number, of: number): string => `${partOf(part, of)} by ${channel}`,
      group: (group: string, part: number, of: number): string => `${partOf(part, of)} with ${group}`,
    },
    mostFail: '; most say it does not work',
    mostAsk: '; most ask how',
    /** The same where few tickets ask or say so. */
    fail: (part: number, of: number): string => `; ${partOf(part, of)} say it does not work`,
    ask: (part: number, of: number): string => `; ${partOf(part, of)} ask how`,
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

  change,

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
    wish: (label: string, mixed?: boolean): string =>
      `PO: take ${namedTheme(label, mixed)} into the next brief, or answer it.`,
    wishOf: (label: string, who: string, mixed?: boolean): string =>
      `PO: ${who} ask for ${namedTheme(label, mixed)}; take it into the next brief, or answer it.`,
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
    noise: (label: string): string =>
      `PO: read three tickets of ${quoted(label)}; so far it is sorted as noise.`,
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
