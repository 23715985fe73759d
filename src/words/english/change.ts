import { figure, listed, numberInWords } from '../amounts.ts';

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const endings = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (count: number): string =>
  ordinals[count - 1] ?? `${figure(count)}${suffixes[endings.select(count)] ?? 'th'}`;

const fewest = (low: number, high: number): string =>
  high === 0 ? 'none' : low === 1 ? 'one' : 'one or none';

/** What a count is against its usual range: the parts of the one sentence that says it, and the whole. */
export const change = {
  /** Beside a count and its range, by verdict. */
  standing: {
    within: 'within its usual range',
    above: 'above its usual range',
    'far-above': 'far above its usual range',
    below: 'below its usual range',
    'far-below': 'far below its usual range',
    new: 'new this week',
    gone: 'gone silent',
    'too-little-history': 'too little history',
  },
  /** Of a count outside its range that chance explains as well. */
  outsideByChance: 'outside it, as happens by chance',
  /** A range, or the head of a column of ranges, that rests on fewer than twelve weeks. */
  trial: (range: string): string => `${range} (trial)`,

  /** The whole sentence, without its full stop: the series, its count, what it is beside, and what else is known. */
  sentence: (
    name: string | undefined,
    count: string,
    beside: string | undefined,
    more: readonly string[],
  ): string =>
    `${name === undefined ? '' : `${name}: `}${[beside === undefined ? count : `${count}, ${beside}`, ...more].join('; ')}`,
  /** Of a week that still runs. */
  soFar: (tickets: string): string => `${tickets} so far`,
  withBefore: (tickets: string, previous: number): string =>
    `${tickets} (${figure(previous)} the week before)`,
  withBeforeAndPercent: (tickets: string, previous: number, percent: string): string =>
    `${tickets} (${figure(previous)} the week before, ${percent})`,

  /** The count set against its range, as in `above the usual 8 to 18`, by verdict. */
  against: {
    within: (range: string): string => `within the usual ${range}`,
    above: (range: string): string => `above the usual ${range}`,
    'far-above': (range: string): string => `far above the usual ${range}`,
    below: (range: string): string => `below the usual ${range}`,
    'far-below': (range: string): string => `far below the usual ${range}`,
  },
  /** In place of a range that ends at one, of a count within it, and of one that is back there. */
  few: (low: number, high: number): string => `usually ${fewest(low, high)}`,
  fewAgain: (low: number, high: number): string => `again as usual, ${fewest(low, high)}`,
  againstByChance: (range: string): string => `outside the usual ${range}, as happens by chance`,
  back: (range: string): string => `back within the usual ${range}`,
  newThisWeek: 'new this week',
  noneBefore: (weeks: number): string =>
    `none in ${weeks === 1 ? 'the week' : `the ${figure(weeks)} weeks`} before`,

  /** The range alone, where what the count is beside it follows. */
  usual: (range: string): string => `usual ${range}`,
  /** For how long it has been so, this week included. */
  run: {
    above: (weeks: number): string => `the ${ordinal(weeks)} week above`,
    'far-above': (weeks: number): string => `the ${ordinal(weeks)} week above, by far`,
    below: (weeks: number): string => `the ${ordinal(weeks)} week below`,
    'far-below': (weeks: number): string => `the ${ordinal(weeks)} week below, by far`,
  },
  gone: 'gone silent',

  /** Why there is nothing to compare with. */
  tooYoung: (weeks: number): string => {
    if (weeks === 0) return 'no history yet for a usual range';
    return weeks === 1
      ? 'one week of history, too little for a usual range'
      : `${numberInWords(weeks)} weeks of history, too few for a usual range`;
  },
  partly: 'the exports hold only a part of the week, so it is compared with nothing',
  unknown: 'perhaps no export covers the week, so it is compared with nothing',
  /** What the range of an open week is that of. */
  byNow: (range: string): string => `by this time of the week there are usually ${range}`,
  /** A rise is not explained by holidays. */
  holidays: (names: readonly string[], rise: boolean): string =>
    `${rise ? 'although ' : ''}the week holds ${listed(names)}`,

  /** Of a rise that no single week shows. Levels are means a week, `before` of the weeks that it is measured against. */
  rising: {
    /** In a sentence that says more. */
    since: (week: number): string => `rising since week ${week}`,
    fromTo: (week: number, before: number, now: number): string =>
      `rising since week ${week}, from about ${figure(before)} a week to ${figure(now)}`,
    /** By itself, without its full stop. */
    note: (week: number, before: number, now: number, unremarked: boolean): string =>
      `${unremarked ? 'Rising' : 'Higher'} since week ${week}: about ${figure(before)} tickets a week before, ${figure(now)} a week in the last four`,
  },
};
