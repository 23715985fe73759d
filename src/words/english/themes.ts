import { amounts } from './amounts.ts';

/** English: all themes, and the page of one. */
export const themes = {
  list: 'Themes',
  listDescription: 'What customers write about, the heaviest of the newest weeks first.',
  none: 'No themes yet',
  noneShared:
    'A theme is one shape that several tickets share. So far too few tickets do. The team can write a theme down in {folder}.',
  listIntro: 'One shape that several tickets share, the heaviest of the newest weeks first.',
  listCounts: (week: string, days: string) =>
    `The number beside each name is its tickets of ${week}, ${days}.`,
  columns: {
    theme: 'Theme',
    newest: 'Newest week',
    inAll: 'In all',
    requesters: 'Requesters',
    lastSeen: 'Last seen',
    stream: 'Stream',
    weeks: (weeks: number) => (weeks === 1 ? 'One week' : `${weeks} weeks, own scale`),
  },
  labels: { inAll: 'in all', requesters: 'requesters', lastSeen: 'last' },
  ownTheme: ' · the team’s own',
  from: (count: number, requesters: number) =>
    `${amounts.tickets(count)} of ${amounts.requesters(requesters)}`,
  weekByWeek: 'Week by week',
  theyWrite: 'What they write',
  about: 'About this theme',
  firstSeen: 'First seen',
  lastSeen: 'Last seen',
  sortedAs: 'Sorted as',
  owner: 'Owner',
  mostFrom: 'Most from',
  toldBy: 'Told by',
  shownBy: 'Shown best by',
  seeAlso: 'See also',
  found: 'How it was found',
  foundWordless: (count: number) =>
    `${amounts.tickets(count)} share words; the settings publish no words of customers.`,
  itsTickets: 'Its tickets',
  week: (id: string) => id.replace('-', ' '),
};
