import { counted, figure, numberInWords } from '../amounts.ts';
import { amounts } from './amounts.ts';

/** English: the unclear pile, which is the agenda of the next sync. */
export const unclear = {
  title: 'Unclear: the agenda of the next sync',
  short: 'Unclear',
  description: (tickets: number): string =>
    tickets === 0
      ? 'No ticket is unclear.'
      : `${amounts.tickets(tickets)} that nobody could route, oldest first, for the next sync.`,
  none: 'Nothing is unclear. The sync has no pile to settle.',
  /** What the page and the section begin with. */
  pile: (tickets: number, of: number): string =>
    `${figure(tickets)} of ${amounts.tickets(of)} ${tickets === 1 ? 'is' : 'are'} unclear.`,
  next: (day: string, since: number, last: string): string =>
    `The next sync is on ${day}; ${since === 0 ? 'none' : figure(since)} of them came after the last one, on ${last}.`,
  passed: (tickets: number): string =>
    tickets === 0
      ? 'None has passed a sync.'
      : `${figure(tickets)} ${tickets === 1 ? 'has' : 'have'} passed a sync and ${tickets === 1 ? 'is' : 'are'} due now.`,
  oldest: (days: number): string => `The oldest has waited for ${counted(days, 'day')}.`,
  howTo:
    'Each is to be routed, or given to a name who decides. What the table {file} says of a ticket takes it off this list at the next build.',
  age: (days: number): string => (days === 0 ? 'since today' : counted(days, 'day')),
  grownTitle: 'How the pile grew',
  series: 'Left unclear',
  unit: (first: string, last: string): string =>
    `Tickets still unclear, by the week in which they came; ${first === last ? first : `${first} to ${last}`}.`,
  grown: (recent: number, weeks: number, before: number): string => {
    const came = weeks === 1 ? 'the last complete week' : `the last ${numberInWords(weeks)} complete weeks`;
    return `${figure(recent)} of them came in ${came}, ${figure(before)} before or since.`;
  },
  byHandTitle: 'Left unclear by a person',
  byHandCount: (tickets: number): string =>
    `A person left ${tickets === 1 ? 'one of them' : `${figure(tickets)} of them`} unclear: begin there.`,
  overdueTitle: 'Overdue',
  freshTitle: (sync: string): string => `For the sync of ${sync}`,
  freshIntro: 'What came since the last sync, the oldest first.',
  alone: 'Of no theme that another one shares',
  moreGroups: (themes: number): string => counted(themes, 'more theme'),
  more: (tickets: number): string => `${counted(tickets, 'more ticket')}: {file}`,
  wholeList: 'All of them as a file: {file}.',
  file: 'CSV',
  group: (tickets: number, oldest: number): string =>
    `${amounts.tickets(tickets)}, the oldest ${oldest === 0 ? 'of today' : `${counted(oldest, 'day')} old`}.`,
  groupLeans: (streams: string): string => `The machine leans to ${streams}.`,
  leanCount: (stream: string, tickets: number): string => `${stream} (${figure(tickets)})`,
  leans: (stream: string, percent: number): string => `leans to ${stream}, ${figure(percent)} %`,
  leansNowhere: 'leans to nothing',
  throughSyncs: (syncs: number): string => `through ${counted(syncs, 'sync')}`,
  theTheme: 'Theme',
  themeOf: (theme: string): string => `Theme: ${theme}`,
  columns: { theme: 'Theme', tickets: 'Tickets', oldest: 'Oldest, days' },
  agenda: 'The agenda',
  rules: {
    waits: (days: number, sync: string): string =>
      days === 0
        ? `Unclear since today. To be settled at the sync of ${sync}.`
        : `Unclear for ${counted(days, 'day')}. To be settled at the sync of ${sync}.`,
    passedSync: (sync: string): string =>
      `Still unclear after the sync of ${sync}. Route it now or name who decides.`,
  },
};
