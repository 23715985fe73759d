import { counted, figure, listed } from '../amounts.ts';

/** English: where the tickets of each stream went. */
export const went = {
  heading: 'Where each went',
  /** `{period}` as its days. */
  about: (days: string) => `Tickets of ${days}, by stream and by what became of them.`,
  noWeek: 'No complete week with tickets yet.',
  stream: 'Stream',
  tickets: 'Tickets',
  ends: {
    engineering: 'Engineering',
    brief: 'Brief',
    answered: 'Answered',
    open: 'Open',
    unknown: 'Not known',
  },
  /** The same where the table has become a list. */
  endLabels: {
    engineering: 'to engineering',
    brief: 'for a brief',
    answered: 'answered',
    open: 'open',
    unknown: 'not known',
  },
  means: {
    engineering: 'linked to an engineering issue, filed as a bug in triage, or at L3',
    brief: 'named in data/briefs.csv',
    answered: 'solved or closed, and neither of these',
    open: 'not solved yet',
    unknown: 'the export carries neither a status nor a time of solving',
  },
  sentence: {
    /** One stream: `Of 84 bug tickets, 12 went to engineering and 72 were answered.` */
    bug: (count: number, parts: readonly string[]) => `Of ${counted(count, 'bug ticket')}, ${listed(parts)}.`,
    brief: (count: number, parts: readonly string[]) =>
      `Of ${counted(count, 'ticket')} of brief input, ${listed(parts)}.`,
    noise: (count: number, parts: readonly string[]) =>
      `Of ${counted(count, 'ticket')} filed as noise, ${listed(parts)}.`,
    unclear: (count: number, parts: readonly string[]) =>
      `Of ${counted(count, 'unclear ticket')}, ${listed(parts)}.`,
    parts: {
      engineering: (count: number) => `${figure(count)} went to engineering`,
      brief: (count: number) => `${figure(count)} ${count === 1 ? 'was' : 'were'} filed for a brief`,
      answered: (count: number) => `${figure(count)} ${count === 1 ? 'was' : 'were'} answered`,
      open: (count: number) => `${figure(count)} ${count === 1 ? 'is' : 'are'} open`,
      unknown: (count: number) => `of ${figure(count)} it is not known`,
    },
    none: 'No bug and no brief input came in these weeks.',
    allUnknown: (tickets: number) =>
      `The export carries neither a status nor a time of solving: what became of ${counted(tickets, 'ticket')} is not known.`,
  },
  which: 'Which tickets',
  /** A list of tickets under its stream: `Bug, to engineering`. */
  list: (stream: string, end: string, count: number) => `${stream}, ${end}: ${figure(count)}`,
  /** `{csv}` */
  rest: 'The newest are named. All of them, with what became of each: {csv}.',
  issues: (issues: number) => `${counted(issues, 'engineering issue')} that the export names`,
  /** `{csv}` */
  moreIssues: (issues: number) =>
    `${figure(issues)} more, with fewer tickets each, ${issues === 1 ? 'is' : 'are'} in {csv}.`,
};
