import { counted, countedInWords, figure } from '../amounts.ts';

/** English: the page of the pipeline itself, and what leads to it. */
export const pipeline = {
  title: 'Pipeline',
  description:
    'What is done about tickets, from their stream on: what is sorted, traced, routed, and what waits.',
  intro:
    'Every ticket goes to the artefact that can do something about it: a bug to engineering, brief input to the next brief, expected noise to the file, and what is unclear to the next sync.',
  none: 'Nothing to route yet',
  parts: 'On this page',
  headline: {
    pattern: (bugs: number, level: string) =>
      `${countedInWords(bugs, 'new bug')} ${bugs === 1 ? 'traces' : 'trace'} to ${level}`,
    unclear: (tickets: number) =>
      `${countedInWords(tickets, 'ticket')} ${tickets === 1 ? 'waits' : 'wait'} for the sync`,
    passed: (tickets: number) =>
      `${countedInWords(tickets, 'unclear ticket')} ${tickets === 1 ? 'has' : 'have'} passed a sync`,
    untraced: (bugs: number) =>
      `${countedInWords(bugs, 'bug')} ${bugs === 1 ? 'traces' : 'trace'} to nothing yet`,
    briefs: (briefs: number) =>
      `${countedInWords(briefs, 'brief input')} ${briefs === 1 ? 'waits' : 'wait'} for the product owner`,
    nothing: 'Nothing waits for a decision',
    textless: 'The exports hold no words to sort by',
    all: (parts: readonly string[]) => parts.join('; ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
  },
  /** The lists that lie under the page, and how long each is. */
  lists: {
    label: 'What waits',
    bugs: 'Bugs',
    bugsNow: (passing: number, untraced: number) =>
      `${figure(passing)} ${passing === 1 ? 'passes' : 'pass'} the test of a bug, ${figure(untraced)} ${untraced === 1 ? 'is' : 'are'} untraced`,
    briefs: 'Brief input',
    briefsNow: (themes: number, open: number) =>
      `${counted(themes, 'group')}; ${open === 0 ? 'none is' : open === 1 ? 'one is' : `${figure(open)} are`} open with the product owner`,
    unclear: 'Unclear',
    unclearNow: (tickets: number, sync: string, passed: number) =>
      `${counted(tickets, 'new ticket')} for the sync of ${sync}${passed === 0 ? '' : `; ${figure(passed)} ${passed === 1 ? 'has' : 'have'} passed one`}`,
  },
  streams: {
    heading: 'Streams over time',
    newest: (days: string, streams: string) => `${days}: ${streams}.`,
  },
  /** On the page of a theme. */
  ofTheme: {
    bug: 'Bug',
    untraced: 'Untraced bug',
    briefs: (tickets: number) => `Brief input, ${counted(tickets, 'ticket')}`,
  },
  /** On the home page. */
  home: 'Pipeline',
};
