import { counted, figure, listed } from '../amounts.ts';

const locale = 'en-GB';
const long = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
/** A Sunday, from which weekdays count. */
const sunday = Date.UTC(2023, 0, 1);
const dayMs = 86_400_000;

const tickets = (count: number): string => counted(count, 'ticket');
const weekday = (day: number): string => long.format(sunday + day * dayMs);
const hours = (from: number, to: number): string => `${from} to ${to}`;
const period = (first: string, last: string): string => (first === last ? first : `${first} to ${last}`);

/** English: what stands around every chart, and the charts of arrivals and of several themes. */
export const figures = {
  table: 'Table',
  csv: 'CSV',
  tableOf: (title: string) => `Table of: ${title}`,
  csvOf: (title: string) => `CSV of: ${title}`,
  asOf: (when: string) => `As of ${when}.`,
  weekday,
  weekdayShort: (day: number) => short.format(sunday + day * dayMs),
  weekly: {
    unit: (first: string, last: string) =>
      `Tickets a week, ${period(first, last)}, by the time they were written.`,
    unitAlone: 'Tickets a week.',
    band: 'usual range',
    bandTrial: 'usual range, on trial: from fewer than twelve weeks',
    cut: 'A range that is wider than the chart goes on above it.',
    outside: 'outside its usual range',
    gone: 'gone silent',
    chance: 'outside by chance: one of many series is, every week',
    open: 'week still open, its range for the part that is over',
    partly: 'only a part of the week is in the exports',
    gap: 'no data',
    release: 'release',
    holiday: 'holiday, with a smaller range on working days',
    lastYear: 'the same weeks last year',
    week: 'Week',
    tickets: 'Tickets',
    usual: 'Usual',
    usualLabel: 'usual',
    lastYearHead: 'Last year',
    lastYearLabel: 'last year',
    remarks: 'Remarks',
    caption: (what: string) => `${what}: tickets a week, newest week first`,
    /** Above the weeks that the chart marks with letters. */
    explainedHeading: {
      outside: 'Outside the usual range',
      gone: 'Gone silent',
      both: 'Outside the usual range, or gone silent',
    },
    /** A week that the chart marks; `change` is the sentence that says it. */
    explained: (week: string, change: string) => `${week}: ${change}.`,
    sameWeek: 'In the same week as {things}.',
    itsWatch: 'its 48-hour watch',
    watchOf: (name: string) => `the 48-hour watch of ${name}`,
    earlier: (count: number) =>
      count === 1
        ? 'One earlier week stands in the table.'
        : `${figure(count)} earlier weeks stand in the table.`,
  },
  heat: {
    none: () => 'No ticket yet.',
    tooFew: (count: number) =>
      count === 0
        ? 'No ticket yet'
        : `${tickets(count)} ${count === 1 ? 'is' : 'are'} too few to tell a busy time`,
    busiestTime: (day: number, from: number, to: number, count: number, all: number) =>
      `The busiest time is ${weekday(day)}, ${hours(from, to)}: ${figure(count)} of ${tickets(all)}`,
    busiestDay: (day: number, count: number, all: number) =>
      `${weekday(day)} is the busiest day, with ${figure(count)} of ${tickets(all)}`,
    noDay: () => 'No weekday stands out',
    halfAndDay: (day: number, from: number, to: number) =>
      `${weekday(day)} is the busiest day; half of the tickets come from ${hours(from, to)}`,
    half: (from: number, to: number) =>
      `Half of the tickets come from ${hours(from, to)}; no weekday stands out`,
    nothing: () => 'Tickets come at all hours; no time stands out',
    days: (days: readonly { readonly weekday: number; readonly tickets: number }[]) =>
      `Tickets by weekday: ${days.map((one) => `${weekday(one.weekday)} ${figure(one.tickets)}`).join(', ')}.`,
    busiestHour: (day: number, from: number, count: number) =>
      `Busiest hour: ${weekday(day)}, ${hours(from, from + 1)}, with ${figure(count)}.`,
    unit: (weeks: number, first: string, last: string, zone: string) =>
      `Tickets by weekday and hour of writing (${zone}), ${weeks === 1 ? 'one week' : `${figure(weeks)} weeks together`}, ${period(first, last)}.`,
    unitOfDays: (weeks: number, first: string, last: string) =>
      `Tickets by weekday, ${weeks === 1 ? 'one week' : `${figure(weeks)} weeks together`}, ${period(first, last)}. The exports give days without a time of day.`,
    cell: (day: number, from: number, to: number, count: number) =>
      from === 0 && to === 24
        ? `${weekday(day)}: ${tickets(count)}`
        : `${weekday(day)}, ${hours(from, to)}: ${tickets(count)}`,
    key: 'Shades in equal steps:',
    caption: 'Tickets by hour and weekday of writing',
    hour: 'Hour',
    allHours: 'All',
    empty: 'When the first tickets are read, the hours in which they come stand here.',
  },
  /** The four streams beside each other. */
  streams: {
    allWithin: 'All four streams lie within their usual ranges',
    /** Names of streams, by what they do. */
    moved: ({
      above,
      below,
      fresh,
      gone,
      rising,
    }: Readonly<Record<'above' | 'below' | 'fresh' | 'gone' | 'rising', readonly string[]>>) => {
      const say = (names: readonly string[], one: string, many: string): string[] =>
        names.length === 0 ? [] : [`${listed(names)} ${names.length === 1 ? one : many}`];
      return [
        ...say(above, 'is above its usual range', 'are above their usual ranges'),
        ...say(below, 'is below its usual range', 'are below their usual ranges'),
        ...say(fresh, 'is new', 'are new'),
        ...say(gone, 'has gone silent', 'have gone silent'),
        ...say(rising, 'is rising slowly', 'are rising slowly'),
      ].join('; ');
    },
    tooLittle: 'Too little history to compare the streams with',
    unit: (first: string, last: string) => `Tickets a week, ${period(first, last)}.`,
    caption: 'Each stream by week, in tickets, newest week first',
    empty: 'When the first tickets are read, the four streams stand here week by week.',
  },
  multiples: {
    allWithin: (compared: number) =>
      compared === 1
        ? 'The one theme lies within its usual range'
        : `${compared === 2 ? 'Both' : `All ${figure(compared)}`} themes lie within their usual ranges`,
    /** Those that are outside their usual range, new, gone silent, or rising as no single week shows. */
    moved: (
      {
        above,
        below,
        fresh,
        gone,
        rising,
      }: Readonly<Record<'above' | 'below' | 'fresh' | 'gone' | 'rising', number>>,
      compared: number,
    ) => {
      const sides = [
        ...(above > 0 ? [`${figure(above)} above`] : []),
        ...(below > 0 ? [`${figure(below)} below`] : []),
      ];
      const parts = [
        ...(sides.length > 0 ? [`${sides.join(' and ')} the usual range`] : []),
        ...(fresh > 0 ? [`${figure(fresh)} new`] : []),
        ...(gone > 0 ? [`${figure(gone)} gone silent`] : []),
        ...(rising > 0 ? [`${figure(rising)} rising slowly`] : []),
      ];
      return `Of ${figure(compared)} ${compared === 1 ? 'theme' : 'themes'}, ${parts.join(', ')}`;
    },
    tooLittle: (count: number): string =>
      count === 0 ? 'No theme yet' : 'Too little history to compare the themes with',
    daysMissing: 'Days of the newest week are missing: no theme is compared',
    unit: (first: string, last: string) => `Tickets a week, ${period(first, last)}, heaviest theme first.`,
    shared: 'One scale for all: heights can be compared.',
    own: 'Each on its own scale: only shapes can be compared.',
    rest: (count: number) =>
      count === 1 ? 'One more stands in the table.' : `${figure(count)} more stand in the table.`,
    now: (count: number, low: number, high: number) =>
      `${figure(count)}, usual ${figure(low)} to ${figure(high)}`,
    noWeek: 'no complete week yet',
    theme: 'Theme',
    newest: 'Newest complete week',
    caption: 'Each theme in its newest complete week, in tickets',
    finding: 'Finding',
    empty: 'No theme yet: too few tickets share a shape.',
  },
};
