import { countedInWords, figure, listed, numberInWords } from '../amounts.ts';
import { amounts } from './amounts.ts';

/** A text of another direction is set apart, so that the sentence around it keeps its own. */
const apart = (text: string): string =>
  /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(text) ? `\u2068${text}\u2069` : text;
const quoted = (text: string): string => `“${apart(text)}”`;
/** Themes by their names, or how many there are of them. */
type Who = readonly string[] | number;
const who = (themes: Who): string =>
  typeof themes === 'number' ? countedInWords(themes, 'theme') : listed(themes.map(quoted));
const many = (themes: Who): boolean => (typeof themes === 'number' ? themes : themes.length) > 1;
/** `8 %` from a base of twenty on, `6 of 14` below it. */
const share = (part: number, of: number): string =>
  of < 20 ? `${figure(part)} of ${figure(of)}` : `${figure(Math.round((100 * part) / of))} %`;

const byChance = (expected: number): string =>
  expected < 1 ? 'hardly anyone' : `about ${figure(Math.round(expected))}`;

/** English: all themes, and the page of one. */
export const themes = {
  list: 'Themes',
  listDescription: 'What customers write about: what moved, and the heaviest of the newest weeks first.',
  none: 'No themes yet',
  noneShared:
    'A theme is one shape that several tickets share. So far too few tickets do. The team can write a theme down in {folder}.',
  counts: (written: number, found: number): string => {
    if (written === 0)
      return `${countedInWords(found, 'theme')}, found in the words of the tickets.`.replace(/^./, capital);
    if (found === 0)
      return `${countedInWords(written, 'theme')}, written down by the team.`.replace(/^./, capital);
    return `${countedInWords(written + found, 'theme')}: ${figure(written)} written down by the team, ${figure(found)} found in the words of the tickets.`.replace(
      /^./,
      capital,
    );
  },
  /** What moved, above all else. */
  headline: {
    fresh: (week: string, themes: Who) => `new in ${week.toLowerCase()}: ${who(themes)}`,
    above: (themes: Who) =>
      `${who(themes)} ${many(themes) ? 'are above their usual ranges' : 'is above its usual range'}`,
    rising: (themes: Who) => `${who(themes)} ${many(themes) ? 'are' : 'is'} rising slowly`,
    below: (themes: Who) =>
      `${who(themes)} ${many(themes) ? 'are below their usual ranges' : 'is below its usual range'}`,
    fading: (themes: Who) => `${who(themes)} ${many(themes) ? 'are' : 'is'} fading`,
    gone: (themes: Who) => `${who(themes)} ${many(themes) ? 'have' : 'has'} gone silent`,
    calm: (week: string, themes: number) =>
      themes === 1
        ? `In ${week.toLowerCase()} the one theme is where it usually is`
        : `In ${week.toLowerCase()} all themes are where they usually are`,
    tooLittle: (themes: number) =>
      `${countedInWords(themes, 'theme')}, and too little history to say what moved`.replace(/^./, capital),
    daysMissing: (week: string) =>
      `Days of ${week.toLowerCase()} are missing from the exports, so nothing is said to have moved`,
    all: (parts: readonly string[]) => parts.join('; ').replace(/^\p{Ll}/u, capital),
  },
  news: {
    heading: (week: string) => `New in ${week.toLowerCase()}`,
    /** `{theme}` and `{tickets}` are links. */
    one: (requesters: number) =>
      `{theme}: {tickets} of ${countedInWords(requesters, 'independent requester')}.`,
    inside: 'It stands inside {theme}. Split this? {command}',
  },
  moved: {
    heading: 'What moved',
    intro: (week: string, days: string) => `${week}, ${days}, beside the weeks before.`,
    none: (news: boolean) =>
      `${news ? 'Besides what is new, no' : 'No'} theme left its usual range, and none rises, fades or has gone silent.`,
    what: 'What moved',
  },
  /** States of a theme's life, and that as a sentence without its full stop. */
  life: { emerging: 'emerging', tracked: 'tracked', fading: 'fading', gone: 'gone' },
  lifeInWords: {
    emerging: (burst: boolean, days: string) =>
      burst ? `Emerging: found in a burst of words in ${days}` : `Emerging: first heard in ${days}`,
    tracked: (heard: number, of: number) =>
      of === 1 ? 'Tracked' : `Tracked: heard in ${figure(heard)} of the last ${figure(of)} weeks`,
    fading: (before: number, now: number) =>
      `Fading: about ${figure(before)} tickets a week before, ${figure(now)} a week in the last eight`,
    gone: (day: string) => `Gone: no ticket since ${day}`,
  },
  weight: {
    heading: 'By weight',
    intro: (week: string, days: string) =>
      `The heaviest of the last four weeks first. The number beside each name is its tickets of ${week.toLowerCase()}, ${days}.`,
    folded: (count: number) =>
      `${countedInWords(count, 'smaller theme')}, with fewer than five tickets in the last thirteen weeks`.replace(
        /^./,
        capital,
      ),
    /** Of the themes beyond the forty heaviest some have five tickets and more. */
    foldedMore: (count: number) => `${countedInWords(count, 'lighter theme')}`.replace(/^./, capital),
  },
  other: {
    heading: 'In no theme',
    newest: (part: number, of: number, days: string) =>
      `${days}: {tickets} of ${figure(of)}${of < 20 ? '' : `, ${share(part, of)},`} ${part === 1 ? 'is' : 'are'} in no theme.`,
    parts: (weeks: number, written: number, found: number, none: number) => {
      const all = written + found + none;
      const part = (count: number): string =>
        all < 20 ? figure(count) : `${figure(count)} (${share(count, all)})`;
      const themed =
        written === 0
          ? `${part(found)} ${found === 1 ? 'is' : 'are'} in a theme`
          : `${part(written)} ${written === 1 ? 'is' : 'are'} in a theme that the team wrote down, ${part(found)} in found ones alone`;
      return `Of ${amounts.tickets(all)} of the last ${weeks === 1 ? 'week' : `${numberInWords(weeks)} weeks`}, ${themed}, ${part(none)} in none.`;
    },
    chart: {
      finding: {
        within: (part: number, of: number, range: string) =>
          `Newest complete week: ${figure(part)} of ${figure(of)} in no theme, within the usual ${range}`,
        above: (part: number, of: number, range: string) =>
          `Newest complete week: ${figure(part)} of ${figure(of)} in no theme, above the usual ${range}`,
        below: (part: number, of: number, range: string) =>
          `Newest complete week: ${figure(part)} of ${figure(of)} in no theme, below the usual ${range}`,
        byChance: (part: number, of: number, range: string) =>
          `Newest complete week: ${figure(part)} of ${figure(of)} in no theme; usual ${range}, as happens by chance`,
      },
      young: (part: number, of: number) =>
        `Newest complete week: ${figure(part)} of ${figure(of)} in no theme; too little history to compare`,
      unit: (first: string, last: string) =>
        `The part of each week’s tickets that is in no theme as known now; ${first === last ? first : `${first} to ${last}`}. The usual range is that of as many tickets.`,
      description: (weeks: number, part: number, of: number) =>
        `In ${weeks === 1 ? 'one week' : `${figure(weeks)} weeks`}, ${figure(part)} of ${amounts.tickets(of)} are in no theme.`,
      column: 'In no theme',
      usual: 'Usual',
      usualLabel: 'usual',
    },
  },
  hand: {
    heading: 'Names, merges, and what is hidden',
    how: 'To name a theme, merge two, split, hide, or write one down as the team’s own: {command} in the terminal.',
    hidden: (count: number) =>
      count === 1 ? 'One theme is hidden by the team' : `${figure(count)} themes are hidden by the team`,
    unshown: (count: number) =>
      count === 1
        ? 'One theme was merged into one that the team hid'
        : `${figure(count)} themes were merged into ones that the team hid`,
    quiet: (count: number) =>
      count === 1
        ? 'One theme is known from earlier exports'
        : `${figure(count)} themes are known from earlier exports`,
  },
  columns: {
    theme: 'Theme',
    newest: 'Newest week',
    inAll: 'In all',
    requesters: 'Requesters',
    life: 'Life',
    stream: 'Stream',
    weeks: (weeks: number) => (weeks === 1 ? 'One week' : `${weeks} weeks, own scale`),
  },
  labels: { inAll: 'in all', requesters: 'requesters' },
  ownTheme: ' · the team’s own',
  from: (count: number, requesters: number) =>
    `${amounts.tickets(count)} of ${amounts.requesters(requesters)}`,
  mixed:
    'Several things at once: its name fits few of its tickets. Read the tickets before speaking of it as one thing.',
  /** The same in a list, and beneath the list's heading what the mark means. */
  mixedMark: ' · mixed',
  mixedHow: '“Mixed” is a theme of several things at once: its name fits few of its tickets.',
  weekByWeek: 'Week by week',
  theyWrite: 'What they write',
  overTime: 'The most typical ticket first, then one of each stretch of its time, the newest first.',
  beside: {
    heading: 'Themes beside it',
    inside: 'It burst inside {theme}, and its tickets stand in both. Split this? {command}',
    split: (week: string) =>
      `In ${week} {theme} burst inside this theme, with {tickets} so far. Split this? {command}`,
    confused: 'Often confused with',
    confusedHow: (tickets: number, of: number, words: readonly string[]) =>
      `${figure(tickets)} of ${amounts.tickets(of)} ${tickets === 1 ? 'is' : 'are'} about as near to it${words.length > 0 ? `; both say ${listed(words.map(quoted))}` : ''}`,
    related: 'Related',
    /** How it is related, and all of that in one. */
    after: (requesters: number, expected: number) =>
      `${countedInWords(requesters, 'requester')} wrote of it within two weeks after (by chance ${byChance(expected)} would)`,
    before: (requesters: number, expected: number) =>
      `${countedInWords(requesters, 'requester')} wrote of it within two weeks before (by chance ${byChance(expected)} would)`,
    words: (words: readonly string[]) =>
      words.length === 0 ? 'it uses the same words' : `it uses the same words: ${listed(words.map(quoted))}`,
    relations: (relations: readonly string[]) => relations.join('; ').replace(/^./, capital),
  },
  perhaps: 'Perhaps also',
  perhapsHow: 'Tickets that resemble it, and not enough to be counted here.',
  named: {
    heading: 'Where it was named',
    readings: 'Readings',
    handoffs: 'Handoffs',
    foresaw: 'foresaw, with the tickets of its first 48 hours',
    foreseen: {
      question: (text: string, tickets: number) => `${quoted(text)}: ${figure(tickets)}`,
      limitation: (text: string, tickets: number) => `limitation ${quoted(text)}: ${figure(tickets)}`,
    },
    watches: 'Watches',
    surprise: (tickets: number) => `a surprise, with ${amounts.tickets(tickets)}`,
    notes: 'Voice of customer',
    more: (count: number) => (count === 1 ? 'and one earlier week' : `and ${figure(count)} earlier weeks`),
  },
  became: {
    heading: 'What became of it',
    renamed: (day: string, before: string) =>
      `${day}: the team renamed it; it was called ${quoted(before)} before.`,
    merged: (day: string) => `${day}: the team merged it with {other}.`,
    split: (day: string) => `${day}: the team split it and {other}; each has its own tickets from then on.`,
    hidden: (day: string) => `${day}: the team hid it.`,
    shown: (day: string) => `${day}: the team brought it back.`,
    promoted: (day: string) => `${day}: the team wrote it down as a theme of its own.`,
    refreshed: (day: string) => `${day}: the team let it be found anew.`,
    /** Stands for {other} where no name of it is told. */
    unshown: 'a theme that is not shown',
  },
  former: {
    merged: 'This theme was merged into another',
    mergedHow: 'Its tickets are counted in {theme}.',
    /** Merged into one that is hidden, of which no name is told. */
    unshownHow: 'The team hid the theme that took it in. Its tickets are counted in no theme.',
    hidden: 'This theme is hidden',
    hiddenHow: 'The team hid it. Its tickets are counted in no theme.',
    hiddenInsideHow: 'The team hid it. Its tickets are still counted in {theme}, inside which it stands.',
    quiet: 'No ticket of this theme is here',
    quietHow:
      'It is known from earlier exports. As soon as one of its tickets is in an export again, its page stands here.',
    all: 'All themes stand in {list}.',
  },
  about: 'About this theme',
  lifeLabel: 'Life',
  firstSeen: 'First seen',
  lastSeen: 'Last seen',
  sortedAs: 'Sorted as',
  levels: 'Support levels',
  levelCount: (level: 'L1' | 'L2' | 'L3' | 'unknown', tickets: number) => `${level} ${figure(tickets)}`,
  owner: 'Owner',
  mostFrom: 'Most from',
  toldBy: 'Told by',
  shownBy: 'Shown best by',
  seeAlso: 'See also',
  found: 'How it was found',
  born: (week: string, tickets: number, requesters: number) =>
    `Found in ${week}, in ${amounts.tickets(tickets)} of ${countedInWords(requesters, 'independent requester')}.`,
  /** Of one that no burst showed: a later look at what stood in no theme found it. */
  bornLate: (week: string) => `Found in ${week} among the tickets that stood in no theme.`,
  bornWords: (words: readonly string[]) =>
    `Words that suddenly came, alone or together: ${listed(words.map(quoted))}.`,
  mergedIn: 'Merged into it',
  foundWordless: (count: number) =>
    `${amounts.tickets(count)} share words; the settings publish no words of customers.`,
  itsTickets: 'Its tickets',
  week: (id: string) => id.replace('-', ' '),
};

function capital(letter: string): string {
  return letter.toUpperCase();
}
