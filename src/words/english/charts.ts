import { counted, figure, listed } from '../amounts.ts';

const range = (low: number, high: number): string => `${figure(low)} to ${figure(high)}`;
const sides = { above: 'above', below: 'below', outOf: 'out of' };

/** What the charts of weeks, streams and hours say. */
export const charts = {
  /** What readers see for a stream. */
  streams: { bug: 'Bug', brief: 'Brief input', noise: 'Noise', unclear: 'Unclear' },
  /** One stream of several: `61 bug`. */
  streamCount: {
    bug: (count: number): string => `${figure(count)} bug`,
    brief: (count: number): string => `${figure(count)} brief input`,
    noise: (count: number): string => `${figure(count)} noise`,
    unclear: (count: number): string => `${figure(count)} unclear`,
  },
  noData: 'no data',
  /** A week as the title of its mark: `Week 38: 198, usual 87 to 216`. */
  mark: {
    count: (week: string, count: number): string => `${week}: ${figure(count)}`,
    partly: ', a part of the week',
    usual: (low: number, high: number): string => `, usual ${range(low, high)}`,
  },
  /** Titles, at most fifteen words each; `what` is the series as the sentence begins with it. */
  finding: {
    noWeek: (what: string): string => `${what}: no complete week yet`,
    tooYoung: (what: string, count: number, week: string): string =>
      `${what}: ${counted(count, 'ticket')} in ${week}, too little history to compare`,
    gone: (what: string, low: number, high: number): string =>
      `${what} has gone silent: none this week, usual ${range(low, high)}`,
    new: (what: string, count: number): string => `${what} is new: ${figure(count)} in its first week`,
    stayedOutside: (what: string, side: keyof typeof sides, weeks: number, count: number): string =>
      `${what} stayed ${sides[side]} its usual range for ${figure(weeks)} weeks, now ${figure(count)}`,
    left: (what: string, side: keyof typeof sides, count: number, low: number, high: number): string =>
      `${what} ${side === 'below' ? 'fell' : 'rose'} ${sides[side]} its usual range: ${figure(count)} against ${range(low, high)}`,
    byChance: (what: string, count: number, low: number, high: number): string =>
      `${what}: ${figure(count)} against the usual ${range(low, high)}, as happens by chance`,
    stayedWithin: (what: string, weeks: number): string =>
      `${what} stayed within its usual range for ${figure(weeks)} weeks`,
    cameBack: (what: string, count: number, low: number, high: number): string =>
      `${what} came back within its usual range: ${figure(count)} against ${range(low, high)}`,
    lies: (what: string, count: number, low: number, high: number): string =>
      `${what} lies within its usual range: ${figure(count)} against ${range(low, high)}`,
  },
  /** The chart for a person who does not see it, sentence by sentence. */
  description: {
    empty: 'No week with data yet.',
    oneWeek: (week: string, days: string): string => `One week, ${week}, ${days}.`,
    weeks: (count: number, first: string, firstDays: string, last: string, lastDays: string): string =>
      `${figure(count)} weeks, from ${first} (${firstDays}) to ${last} (${lastDays}).`,
    newest: (count: number): string => `Newest complete week: ${counted(count, 'ticket')}.`,
    newestBeside: (count: number, low: number, high: number): string =>
      `Newest complete week: ${counted(count, 'ticket')}, usual ${range(low, high)}.`,
    newestOnTrial: (count: number, low: number, high: number): string =>
      `Newest complete week: ${counted(count, 'ticket')}, usual ${range(low, high)} on trial.`,
    extremes: (fewest: number, fewestIn: string, most: number, mostIn: string): string =>
      `Fewest ${figure(fewest)} in ${fewestIn}, most ${figure(most)} in ${mostIn}.`,
    outside: (weeks: readonly string[]): string => `Outside the usual range: ${listed(weeks)}.`,
    open: (week: string, count: number): string =>
      `${week} is still open, with ${counted(count, 'ticket')} so far.`,
    partly: (weeks: readonly string[]): string => `Only a part is in the exports: ${listed(weeks)}.`,
    missing: (weeks: readonly string[]): string => `No data: ${listed(weeks)}.`,
    release: (name: string, week: string): string => `${name} in ${week}`,
    releases: (releases: readonly string[]): string => `Releases: ${listed(releases)}.`,
  },
  /** Remarks in the table behind a weekly chart. */
  remarks: {
    open: 'week still open',
    partly: 'only a part of the week is in the exports',
    outside: 'outside its usual range',
    release: (name: string): string => `release ${name}`,
  },
  /** The 48 hours of a watch. */
  hours: {
    silent: 'silent',
    lane: (count: number, first: number): string =>
      count === 1
        ? `1 ticket, at H+${figure(first)}`
        : `${counted(count, 'ticket')}, the first at H+${figure(first)}`,
    came: (count: number): string => `${counted(count, 'ticket')} came; no earlier week to compare`,
    cameSoFar: (count: number): string =>
      `${counted(count, 'ticket')} came so far; no earlier week to compare`,
    cameBeside: (count: number, usual: number): string =>
      `${counted(count, 'ticket')} came, about ${figure(usual)} in the same hours of earlier weeks`,
    cameSoFarBeside: (count: number, usual: number): string =>
      `${counted(count, 'ticket')} came so far, about ${figure(usual)} in the same hours of earlier weeks`,
    extent: 'Tickets an hour for 48 hours from flag on.',
    busiest: (hour: number, count: number): string => `Busiest hour: H+${hour} with ${figure(count)}.`,
    none: 'No ticket came.',
    lanes: (holding: number, all: number): string =>
      `${figure(holding)} of ${figure(all)} lanes hold tickets.`,
    toCome: (hours: number): string =>
      `${figure(hours)} ${hours === 1 ? 'hour is' : 'hours are'} still to come.`,
  },
};
