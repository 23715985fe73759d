import { countedInWords, figure, numberInWords } from '../amounts.ts';
import {
  firstLower,
  firstUpper,
  lasting,
  namedTheme,
  type PartOfWeek,
  quoted,
  risen,
} from './line-writing.ts';

const its = (themes: number): string => (themes === 1 ? 'its' : 'their');
const newIn: Record<PartOfWeek, string> = {
  whole: 'New this week',
  soFar: 'New this week so far',
  partly: 'New in the days that are there',
};
const othersKeep = (others: number): string =>
  `the other ${numberInWords(others)} ${others === 1 ? 'keeps to its usual range' : 'keep to their usual ranges'}`;

/** The third line: what shifted from last week. `themes` are names of themes, as `theme` and `themes` give them. */
export const change = {
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
  theme: (label: string, only?: string, mixed?: boolean): string => {
    if (only === undefined) return namedTheme(label, mixed);
    return `${quoted(label)} (${mixed ? 'a mixed theme, ' : ''}${only} only)`;
  },
  /** Themes in a clause: one by name, two by name, or one and how many more. */
  themes: (first: string, second: string | undefined, count: number): string => {
    if (second === undefined) return first;
    return count === 2 ? `${first} and ${second}` : `${first} and ${numberInWords(count - 1)} more`;
  },
  /** A theme that was found in this week; `inside` is the older one of which it takes tickets. */
  found: (label: string, tickets: number, who: string, inside?: string, mixed?: boolean): string =>
    `${namedTheme(label, mixed)}, ${countedInWords(tickets, 'ticket')} from ${who}${inside === undefined ? '' : `, inside ${quoted(inside)}`}`,
  foundBare: (label: string, inside?: string, mixed?: boolean): string =>
    `${namedTheme(label, mixed)}${inside === undefined ? '' : ` inside ${quoted(inside)}`}`,
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
  cameBack: (themes: string, count: number): string => `${themes} came back within ${its(count)} usual range`,
  fell: (themes: string, count: number): string => `${themes} fell below ${its(count)} usual range`,
  stayedBelow: (themes: string, count: number, weeks: number): string =>
    `${themes} stayed below ${its(count)} usual range for ${lasting(count, weeks)}`,
  silent: (themes: string, count: number): string => `${themes} ${count === 1 ? 'has' : 'have'} gone silent`,
  stillSilent: (themes: string, count: number): string =>
    `${themes} ${count === 1 ? 'is' : 'are'} still silent`,
  /** Of themes for whose clauses there is no room. */
  moreShifted: (themes: number): string => `${numberInWords(themes)} more shifted`,
  /** The clauses as one sentence; `others` themes keep to their ranges. */
  whole: (clauses: readonly string[], others: number): string => {
    const said =
      clauses.length < 2 ? clauses.join('') : `${clauses.slice(0, -1).join(', ')}, and ${clauses.at(-1)}`;
    return `${said}${others > 0 ? `; ${othersKeep(others)}` : ''}.`;
  },
  onlyRose: (theme: string): string => `${theme} rose above its usual range.`,
  /** A rise that no single week shows: the whole line, and clauses for a line that says more. Levels are means a week. */
  risingSince: (theme: string, week: number, before: number, now: number, unremarked: boolean): string =>
    `${theme} has been ${risen(unremarked)} since week ${week}: about ${figure(before)} tickets a week before, ${figure(now)} a week in the last four${unremarked ? '; no single week stood out' : ''}.`,
  rises: (theme: string, week: number, before: number, now: number, unremarked: boolean): string =>
    `${theme} has been ${risen(unremarked)} since week ${week} (about ${figure(before)} a week before, ${figure(now)} now)`,
  risesBare: (theme: string, week: number, unremarked: boolean): string =>
    `${theme} has been ${risen(unremarked)} since week ${week}`,
  /** No theme left its range, and one or more that an earlier reading told of go on. */
  stillRising: (themes: string, count: number): string =>
    `No new shift; ${themes} ${count === 1 ? 'is' : 'are'} still rising slowly.`,
  /** Where there is no room for their names. */
  risesUnnamed: (themes: number): string =>
    themes === 1
      ? 'one more has been rising slowly'
      : `${numberInWords(themes)} more have been rising slowly`,
  sums: (born: number, rose: number, fell: number, back: number): string => {
    const parts = [
      { themes: born, did: born === 1 ? 'is new' : 'are new' },
      { themes: rose, did: 'rose' },
      { themes: fell, did: 'fell' },
      { themes: back, did: 'came back' },
    ].filter(({ themes }) => themes > 0);
    const said = parts.map(({ themes, did }, at) =>
      at === 0 ? `${countedInWords(themes, 'theme')} ${did}` : `${numberInWords(themes)} ${did}`,
    );
    return `${firstUpper(said.join(', '))}.`;
  },
};
