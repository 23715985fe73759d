import { counted, figure, numberInWords } from '../amounts.ts';
import { amounts } from './amounts.ts';

const quoted = (text: string): string => `“${text}”`;
const { range } = amounts;
const usual = (low: number, high: number, of: number): string => `usual ${range(low, high)} of ${figure(of)}`;
const ask = (count: number): string =>
  `${count === 0 ? 'no ticket' : counted(count, 'ticket')} ${count < 2 ? 'asks' : 'ask'} how`;
const say = (count: number): string =>
  `${count === 0 ? 'none' : figure(count)} ${count < 2 ? 'says' : 'say'} that it does not work`;
/** `6 of 14 say that it does not work`. */
const fail = (part: number, of: number): string =>
  `${part === 0 ? 'none' : figure(part)} of ${figure(of)} ${part < 2 ? 'says' : 'say'} that it does not work`;
const weeksBack = (weeks: number): string =>
  weeks === 1 ? 'In the newest week' : `In the last ${figure(weeks)} weeks`;

/**
 * “How do I” against “doesn't work”. A share keeps its numbers: `part` of `of` tickets that ask or say so, and the usual
 * range of as many.
 */
export const kinds = {
  /** In the line of a reading that says what shifted. */
  turned: {
    toFailures: (label: string, part: number, of: number, low: number, high: number): string =>
      `In ${quoted(label)} they asked how last week; this week it fails: ${figure(part)} of ${figure(of)} say so, ${usual(low, high, of)}.`,
    moreFail: (label: string, part: number, of: number, low: number, high: number): string =>
      `In ${quoted(label)} more say that it fails than usual: ${figure(part)} of ${figure(of)}, ${usual(low, high, of)}.`,
    toQuestions: (label: string, part: number, of: number, low: number, high: number): string =>
      `In ${quoted(label)} it failed last week; this week they ask how: ${figure(part)} of ${figure(of)} say it fails, ${usual(low, high, of)}.`,
    fewerFail: (label: string, part: number, of: number, low: number, high: number): string =>
      `In ${quoted(label)} fewer say that it fails than usual: ${figure(part)} of ${figure(of)}, ${usual(low, high, of)}.`,
    moreFailAlone: (label: string): string => `In ${quoted(label)} more say that it fails than usual.`,
    fewerFailAlone: (label: string): string => `In ${quoted(label)} fewer say that it fails than usual.`,
  },
  theme: {
    title: '“How do I”, or “doesn’t work”',
    tooFew: (count: number): string => {
      if (count === 0) return 'No ticket asks how or says that it does not work.';
      return `${counted(count, 'ticket')} ${count === 1 ? 'asks or says' : 'ask or say'} so in all: too few to tell a share.`;
    },
    level: (weeks: number, asks: number, fails: number): string =>
      `${weeksBack(weeks)}, ${ask(asks)} and ${say(fails)}.`,
    /** Which artefact to mend. */
    mend: {
      fails: 'Most say it fails: look for the case that nobody wrote down.',
      asks: 'Most ask how: it works, and the help text is what to mend.',
      both: 'Both are heard.',
    },
    /** What to look at first, where enough say so. */
    look: {
      above: 'Look for the case that nobody wrote down.',
      below: 'Look at the help text first.',
    },
    /** A week that left its usual range. */
    week: {
      above: (days: string, part: number, of: number, low: number, high: number): string =>
        `${days}: more than usual say that it does not work, ${figure(part)} of ${figure(of)}; ${usual(low, high, of)}.`,
      below: (days: string, part: number, of: number, low: number, high: number): string =>
        `${days}: more than usual ask how, and ${fail(part, of)}; ${usual(low, high, of)}.`,
    },
    /** The same of the last four weeks together. */
    recent: {
      above: (part: number, of: number, low: number, high: number): string =>
        `In the last four weeks more than usual say that it does not work, ${figure(part)} of ${figure(of)}; ${usual(low, high, of)}.`,
      below: (part: number, of: number, low: number, high: number): string =>
        `In the last four weeks more than usual ask how, and ${fail(part, of)}; ${usual(low, high, of)}.`,
    },
  },
  chart: {
    unit: (first: string, last: string): string =>
      `Of each week’s tickets that ask how or say it does not work, the part that says so; ${first === last ? first : `${first} to ${last}`}. The usual range is that of as many tickets.`,
    /** The axis. */
    none: 'none',
    half: 'half',
    all: 'all',
    mark: (week: string, part: number, of: number): string => `${week}: ${figure(part)} of ${figure(of)}`,
    markBeside: (week: string, part: number, of: number, low: number, high: number): string =>
      `${week}: ${figure(part)} of ${figure(of)}, usual ${range(low, high)}`,
    /** Titles. */
    silent: 'Newest complete week: no ticket asks how or says that it does not work',
    young: (part: number, of: number): string =>
      `Newest complete week: ${fail(part, of)}; too little history to compare`,
    against: {
      within: (part: number, of: number, low: number, high: number): string =>
        `Newest complete week: ${fail(part, of)}, within the usual ${range(low, high)}`,
      above: (part: number, of: number, low: number, high: number): string =>
        `Newest complete week: ${fail(part, of)}, above the usual ${range(low, high)}`,
      below: (part: number, of: number, low: number, high: number): string =>
        `Newest complete week: ${fail(part, of)}, below the usual ${range(low, high)}`,
      byChance: (part: number, of: number, low: number, high: number): string =>
        `Newest complete week: ${fail(part, of)}; usual ${range(low, high)}, as happens by chance`,
    },
    description: (weeks: number, part: number, of: number): string =>
      `In ${counted(weeks, 'week')}, ${figure(part)} of ${counted(of, 'ticket')} that ask how or say that it does not work say so.`,
    outside: (weeks: string): string => `Outside the usual range: ${weeks}.`,
    fails: 'Say it does not work',
    failsLabel: 'say it fails',
    usual: 'Usual of as many',
    usualLabel: 'usual',
    /** `6 of 14`; with a percentage only from twenty on. */
    share: (part: number, of: number): string => `${figure(part)} of ${figure(of)}`,
    shareWithPercent: (part: number, of: number, percent: number): string =>
      `${figure(part)} of ${figure(of)} (${figure(percent)} %)`,
    remarks: { above: 'more than usual', below: 'fewer than usual' },
  },
  watch: {
    /** All tickets of the window; in brackets what the same hours of a usual week hold. */
    after: (release: string, asks: number, fails: number): string =>
      `After ${release}, among all tickets: ${figure(asks)} asked how, ${figure(fails)} said it does not work.`,
    afterBeside: (
      release: string,
      asks: number,
      fails: number,
      usualAsks: number,
      usualFails: number,
    ): string =>
      `After ${release}, among all tickets: ${figure(asks)} asked how, ${figure(fails)} said it does not work (${figure(usualAsks)} and ${figure(usualFails)} in the same hours of a usual week).`,
    above: (release: string, part: number, of: number, low: number, high: number): string =>
      `“Doesn’t work” is above its usual ${range(low, high)} of ${figure(of)} since ${release}: ${figure(part)}. Look for the cases that nobody wrote down.`,
    below: (release: string, part: number, of: number, low: number, high: number): string =>
      `“Doesn’t work” is below its usual ${range(low, high)} of ${figure(of)} since ${release}: ${figure(part)}.`,
    within: (part: number, of: number, low: number, high: number): string =>
      `As a share: ${fail(part, of)}, within the usual ${range(low, high)}.`,
    young: 'Too few tickets in the weeks before to say what share is usual.',
    learnable: 'It works as built, and people cannot find their way.',
    /** A table of the weeks after the window. */
    since: (weeks: number): string =>
      `In the ${weeks === 1 ? 'week' : `${numberInWords(weeks)} weeks`} since, beside the eight weeks before`,
    about: 'Tickets',
    all: 'All',
    against: 'Beside the usual',
    noneBefore: 'none before',
    most: 'Mostly',
    leaning: { part: 'say it fails', rest: 'ask how', neither: 'both', 'too-few': '' },
    standing: {
      within: 'as usual',
      above: 'more than usual',
      below: 'fewer than usual',
      'too-little-history': 'too little history',
    },
  },
};
