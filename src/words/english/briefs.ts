import { counted, figure } from '../amounts.ts';
import { amounts } from './amounts.ts';

/** English: brief input, kept for the next cycle's discovery. */
export const briefs = {
  title: 'Brief input',
  description: 'What customers ask to be otherwise, by theme, with the people behind it.',
  none: 'No brief input yet.',
  intro: 'Evidence for the next cycle’s discovery, not a promise.',
  count: (tickets: number, requesters: number): string =>
    `${amounts.tickets(tickets)} of ${amounts.requesters(requesters)}`,
  records: (records: number, open: number): string =>
    `Triage has written down ${figure(records)}; ${open === 0 ? 'none is' : open === 1 ? 'one is' : `${figure(open)} are`} open.`,
  noRecords: 'Triage has written none of it down yet; {file} is the place.',
  unwritten: (themes: number): string =>
    `${counted(themes, 'theme')} ${themes === 1 ? 'holds' : 'hold'} brief input without the change it asks for. Write in one line what would be built differently.`,
  byTheme: 'By theme',
  independent: (requesters: number): string =>
    `${figure(requesters)} independent ${requesters === 1 ? 'requester' : 'requesters'}`,
  recent: (tickets: number): string =>
    tickets === 0 ? 'none in the last four weeks' : `${figure(tickets)} in the last four weeks`,
  seen: (first: string, last: string): string =>
    first === last ? `seen on ${first}` : `first seen on ${first}, last on ${last}`,
  notWritten: 'The change is not written down yet.',
  alsoUnwritten: (tickets: number): string =>
    `${figure(tickets)} ${tickets === 1 ? 'is' : 'are'} named by no record.`,
  theTheme: 'Theme',
  themeOf: (theme: string): string => `Theme: ${theme}`,
  weekTickets: 'Its tickets of the last week',
  weekTicketsOf: (theme: string): string => `Its tickets of the last week: ${theme}`,
  newestTickets: 'Newest tickets',
  cohort: 'Who',
  state: 'State',
  answer: 'Answer',
  tickets: 'Tickets',
  nobodyYet: 'No export holds its tickets yet.',
  states: { open: 'open', taken: 'taken into a brief', answered: 'answered', declined: 'declined' },
  takenInto: (brief: string): string => `taken into ${brief}`,
  acknowledged: 'its requesters were told',
  notAcknowledged: 'its requesters were not told yet',
  moreThemes: (themes: number): string => counted(themes, 'more theme'),
  columns: {
    theme: 'Theme',
    tickets: 'Tickets',
    independent: 'Independent requesters',
    lastSeen: 'Last seen',
    change: 'The change, where triage wrote it',
  },
  aloneTitle: 'Of no theme',
  aloneSome: (tickets: number, shown: number): string =>
    `${amounts.tickets(tickets)} of brief input share no theme with others; here are the newest ${figure(shown)}, and all are in {file}.`,
  aloneAll: (tickets: number): string =>
    `${amounts.tickets(tickets)} of brief input ${tickets === 1 ? 'shares' : 'share'} no theme with others.`,
  file: 'the CSV',
  wholeList: 'All of it as a file: {file}.',
  patternsTitle: 'Shapes that are no brief input, and may be',
  patternsIntro: (days: string): string =>
    `Themes of ${days} in which several people who do not share a desk asked the same. How-to is counted over these weeks, noise over the last of them.`,
  morePatterns: (themes: number): string => counted(themes, 'more theme'),
  all: 'All brief input',
  rules: {
    withoutChange:
      'Brief input without the change it asks for. Write in one line what would be built differently.',
    solutionWithoutNeed: 'Says what to build, not what happened. Add who was trying to do what.',
    withoutCohort: 'Brief input of several tickets without a cohort. Write whom it is about.',
    openThroughSyncs: 'Open through two syncs. The PO can take it, answer it or decline it.',
    sortedOtherwise: (tickets: number): string =>
      `${figure(tickets)} of its tickets ${tickets === 1 ? 'is' : 'are'} sorted otherwise by hand.`,
    helpTextIsTheBug: (people: number, theme: string): string =>
      `${figure(people)} people asked how to: ${theme}. Perhaps the help text is the bug.`,
    noiseInThrees: (tickets: number, theme: string): string =>
      `${figure(tickets)} tickets filed as noise share a shape: ${theme}. Single occurrences do not come in threes.`,
  },
};
