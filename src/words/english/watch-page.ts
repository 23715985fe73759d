import { counted, figure } from '../amounts.ts';

/** What the page of a 48-hour watch says beside its findings, in English. */
export const watchPage = {
  title: (name: string) => `First 48 hours of ${name}`,
  here: 'First 48 hours',
  facts: {
    flagOn: 'Flag on',
    flagOnPlanned: 'Flag on planned for',
    stage: 'Rollout',
    stageWith: (audience: string, percent: number) => `${audience}, ${percent} %`,
    asOf: 'As of',
    window: 'Window',
    notBegun: 'not begun',
    over: 'over, 48 hours',
    toCome: (hours: number) => `${figure(hours)} of 48 hours ${hours === 1 ? 'is' : 'are'} still to come`,
    lag: 'First ticket about it',
    noLag: 'none',
    noLagYet: 'none so far',
    lagHours: (hours: number) => `${counted(hours, 'hour')} after flag on`,
    handoff: 'Handoff',
    /** `{dashboard}` */
    lagging: 'Tickets arrive hours after the fact. For what is happening now, open the {dashboard}.',
    dashboard: 'dashboard',
  },
  upcoming: {
    title: 'What the watch will listen for',
    questions: 'Predicted questions',
    limitations: 'Known limitations',
    noQuestions: 'The handoff foresees none yet.',
    expected: (expected: string) => `(expected: ${expected})`,
  },
  columns: {
    question: 'Question',
    theme: 'Theme',
    tickets: 'Tickets',
    requesters: 'Requesters',
    first: 'First',
    expected: 'Expected',
    answerWorked: 'Answer worked',
    verdict: 'Verdict',
    usual: 'Usual',
    level: 'Level reached',
    ticket: 'Ticket',
    hour: 'Hour',
    countsAs: 'Counts as',
    themes: 'Themes',
    arrived: 'Arrived',
    usualMean: 'Usual, mean',
    questions: 'Questions',
    limitations: 'Limitations',
    surprises: 'Surprises',
    unrelated: 'Unrelated',
    kind: 'Said',
    about: 'About the release',
    all: 'All of the window',
  },
  /** The same columns where a table has become a list: they stand before the figure. */
  beside: {
    requesters: 'requesters',
    first: 'first at',
    expected: 'expected',
    answerWorked: 'answer worked',
    usual: 'usual',
    level: 'reached',
    all: 'of all',
  },
  verdicts: {
    right: 'Right',
    'too-conservative': 'Too conservative',
    wrong: 'Wrong',
    'not-checked': 'Not checked',
    perhaps: 'Perhaps',
  },
  worked: {
    yes: (count: number) => `${figure(count)} yes`,
    no: (count: number) => `${figure(count)} no`,
    open: (count: number) => `${figure(count)} open`,
    unknown: (count: number) => `${figure(count)} unknown`,
  },
  hour: (hour: number) => `H+${hour}`,
  levelUnknown: 'not known',
  noHistory: 'no history',
  predicted: {
    title: 'Predicted questions',
    none: 'None of the predicted questions came.',
    noneYet: 'None of the predicted questions came so far.',
  },
  limitations: {
    title: 'Known limitations',
    none: 'The handoff names none.',
    noTicket: 'No ticket.',
    hit: (tickets: number, hour: number) => `${counted(tickets, 'ticket')}, the first at H+${hour}: `,
  },
  surprises: {
    title: 'Surprises',
    none: 'No theme rose that the handoff did not foresee. What is unrelated is counted below.',
    noneYet: 'No theme rose that the handoff did not foresee, so far. What is unrelated is counted below.',
  },
  silent: {
    title: 'Predicted, but silent',
    none: 'Every predicted question came.',
    noneAsked: 'No question was predicted.',
    /** A verdict and its reason. */
    state: (verdict: string, reason: string) => `${verdict}. ${reason}`,
  },
  hours: {
    title: 'The hours beside those of earlier weeks',
    unit: 'Tickets an hour, from flag on (H+0) to H+48. The line is the mean of the same hours in earlier weeks.',
    kinds: { question: 'Predicted question', limitation: 'Known limitation', surprise: 'Surprise' },
    lane: (kind: string, says: string) => `${kind}: ${says}`,
    json: 'JSON',
  },
  sum: {
    title: 'What the window holds',
    /** `beside`: what that is beside its usual range. */
    arrived: (tickets: number, beside: string) => `${counted(tickets, 'ticket')} arrived, ${beside}.`,
    questions: 'To predicted questions',
    limitations: 'To known limitations',
    surprises: 'Surprises',
    unrelated: 'Unrelated: about anything else',
    all: 'All tickets of the window',
  },
  kinds: {
    title: '“How do I” against “doesn’t work”',
    finding: (about: number, how: number, broken: number) =>
      about === 0
        ? 'No ticket about the release to tell apart.'
        : `Of ${counted(about, 'ticket')} about the release, ${figure(how)} ${how === 1 ? 'asks' : 'ask'} how and ${figure(broken)} ${broken === 1 ? 'says' : 'say'} that it does not work.`,
    meaning:
      'Many that ask how: it works, and people cannot find their way. Many that say it does not work: cases that nobody wrote down.',
    names: {
      'how-do-i': '“How do I”',
      'doesnt-work': '“Doesn’t work”',
      wish: 'Asks for a change',
      account: 'About their account',
      other: 'Something else',
    },
    sum: 'All',
  },
  affected: {
    title: 'Who was affected',
    nobody: 'Nobody wrote about the release.',
    requesters: (requesters: number) =>
      `${requesters === 1 ? 'One requester' : `${figure(requesters)} requesters`} wrote about the release.`,
    accounts: (requesters: number, accounts: string) =>
      `${requesters === 1 ? 'One requester' : `${figure(requesters)} requesters`} at ${accounts} wrote about the release.`,
    heldBack: (fewest: number) =>
      `An account with fewer than ${fewest} requesters in all the data is not named.`,
    named: (accounts: string) => `${accounts} by name`,
  },
  tickets: {
    title: 'Every ticket of the window',
    summary: (tickets: number) => `${counted(tickets, 'ticket')}, each with why it counts where it does`,
    none: 'No ticket arrived.',
    noneYet: 'No ticket has arrived yet.',
    unrelated: 'unrelated',
    surprise: (label: string) => `surprise: ${label}`,
  },
  readings: {
    title: 'In the readings',
  },
};
