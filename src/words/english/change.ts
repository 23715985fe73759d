import { figure } from '../amounts.ts';

/** What a count is against its usual range. */
export const change = {
  /** Beside a count and its range, by verdict. */
  standing: {
    within: 'within its usual range',
    above: 'above its usual range',
    'far-above': 'far above its usual range',
    below: 'below its usual range',
    'far-below': 'far below its usual range',
    new: 'new this week',
    gone: 'gone',
    'too-little-history': 'too little history',
  },
  /** Of a count outside its range that chance explains. */
  outsideByChance: 'outside it, as one of many is by chance',
  noRange: 'too little history to say',
  /** A range, or the head of a column of ranges, that rests on fewer than twelve weeks. */
  trial: (range: string): string => `${range} (trial)`,
  /** The whole sentence, without its full stop: the count with its noun, the week before, the range. */
  sentence: (tickets: string, before: string, range: string): string => `${tickets}${before}, ${range}`,
  before: (previous: number): string => ` (${figure(previous)} the week before)`,
  beforeWithPercent: (previous: number, percent: string): string =>
    ` (${figure(previous)} the week before, ${percent})`,
  /** The count set against its range, as in `above the usual 8 to 18`, by verdict. */
  against: {
    within: (range: string): string => `within the usual ${range}`,
    above: (range: string): string => `above the usual ${range}`,
    'far-above': (range: string): string => `far above the usual ${range}`,
    below: (range: string): string => `below the usual ${range}`,
    'far-below': (range: string): string => `far below the usual ${range}`,
    gone: (range: string): string => `gone, usual ${range}`,
  },
  againstByChance: (range: string): string =>
    `outside the usual ${range}, as one series in many is by chance`,
  neverBefore: (weeks: number): string => `new this week, none in the ${figure(weeks)} weeks before`,
};
