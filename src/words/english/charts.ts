import { counted, figure, listed } from '../amounts.ts';

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
  /** Beside the marks of weeks that the page explains, from the left; as many as it explains at most. */
  letters: ['A', 'B', 'C', 'D'],
  noData: 'no data',
  /** The title of a chart without a week to speak of; `what` is the series as the sentence begins with it. */
  noWeek: (what: string): string => `${what}: no complete week yet`,
  /** The series where its title speaks of another week than the newest. */
  inWeek: (what: string, week: string): string => `${what}, ${week.toLowerCase()}`,
  /** The chart for a person who does not see it, sentence by sentence. */
  description: {
    empty: 'No week with data yet.',
    oneWeek: (week: string, days: string): string => `One week, ${week}, ${days}.`,
    weeks: (count: number, first: string, firstDays: string, last: string, lastDays: string): string =>
      `${figure(count)} weeks, from ${first} (${firstDays}) to ${last} (${lastDays}).`,
    /** The newest week that is over, as the sentence of its change. */
    newest: (sentence: string): string => `Newest complete week: ${sentence}.`,
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
