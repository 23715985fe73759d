import { counted, figure, numberInWords } from '../amounts.ts';

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
    export: 'Newest ticket',
    noTicket: 'none',
    /** The export is as old as its newest ticket. */
    exportAge: (moment: string, hours: number) =>
      hours < 1 ? moment : `${moment}, ${counted(hours, 'hour')} before the time of this page`,
    usualLag: 'Tickets lag',
    usualLagIs: (hours: number, releases: number) =>
      releases === 1
        ? `${counted(hours, 'hour')} from flag on to the first ticket about it, at the one release before`
        : `${counted(hours, 'hour')} from flag on to the first ticket about it, median of ${counted(releases, 'earlier release')}`,
    usualLagUnknown: 'not known: this is the first release that is watched',
    lag: 'First ticket about it',
    noLag: 'none',
    noLagYet: 'none so far',
    lagHours: (hours: number) => `${counted(hours, 'hour')} after flag on`,
    closing: 'Closing note',
    handoff: 'Handoff',
    /** `{dashboard}` */
    lagging: 'Tickets arrive hours after the fact. For what is happening now, open the {dashboard}.',
    dashboard: 'dashboard',
  },
  upcoming: {
    /** The gate, and where the whole of it is. */
    gate: 'The gate',
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
    group: 'Group',
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
    verdict: 'verdict:',
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
  /** The same within a sentence, after a count. */
  nothingToCompare: 'with nothing to compare with',
  predicted: {
    title: 'Predicted questions',
    none: 'None of the predicted questions came.',
    noneYet: 'None of the predicted questions came so far.',
    noneAsked: 'No question was predicted.',
  },
  /** A ticket that a person named and that came outside the window. */
  outside: {
    before: (ticket: string, moment: string) => `${ticket} came before flag on, on ${moment}.`,
    after: (ticket: string, moment: string) => `${ticket} came after the window, on ${moment}.`,
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
    /** Some with one ticket alone, which nobody confirmed. */
    nonePerhaps: (perhaps: number) =>
      `Every predicted question has a ticket, but ${perhaps === 1 ? 'one has' : `${numberInWords(perhaps)} have`} only one, which nobody confirmed: perhaps.`,
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
        : `Of ${counted(about, 'ticket')} about the release, ${how === 0 ? 'none' : figure(how)} ${how > 1 ? 'ask' : 'asks'} how and ${broken === 0 ? 'none' : figure(broken)} ${broken > 1 ? 'say' : 'says'} that it does not work.`,
    meaning:
      'What counts is the share among all tickets, and only beyond its usual range. More that ask how: it works, and people cannot find their way. More that say it does not work: cases that nobody wrote down.',
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
  matching: {
    title: 'Near misses',
    threshold: (score: string) =>
      `A ticket counts as a question or a known limitation from a score of ${score} on, between 0 and 1; more is asked where they share a single word.`,
    none: 'No ticket came near to it and stayed below.',
    summary: (tickets: number) => `${counted(tickets, 'ticket')} near to it, counted as none`,
    near: (place: string, score: string) => `Near ${place}, score ${score}.`,
    /** How a person decides: in the handoff, or in the sorting file. */
    decide: (handoff: string) =>
      `One that belongs there: write its number under the question as 'Tickets: …', or '${handoff} question 1' in the column question of data/sorting.csv. Its words then count as a phrasing.`,
  },
  moments: {
    title: 'Moments',
    choice:
      'The most typical ticket of each of at most three groups, among those most surely matched and sorted: of what nobody foresaw first, then of what most wrote about; each of another person. The words are the customer’s own, cut after their beginning.',
    none: 'No ticket about the release tells it in words of its own.',
    about: {
      question: (number: number) => `question ${number}`,
      limitation: (number: number) => `limitation ${number}`,
      surprise: (number: number) => `surprise ${number}`,
    },
  },
  steps: {
    title: 'Later rollout steps',
    about:
      'Each step that reached further customers has 48 hours of its own. What is usual for them is told by the weeks before the release.',
    name: (audience: string, percent: number | undefined) =>
      percent === undefined ? audience : `${audience}, ${figure(percent)} %`,
    share: (percent: number) => `${figure(percent)} %`,
    from: (moment: string) => `From ${moment}.`,
    notBegun: (moment: string) => `Planned for ${moment}. Nothing can be heard of it yet.`,
    inside: (hour: number) => `It began at H+${hour}, inside the first 48 hours: its tickets stand in both.`,
    arrived: (tickets: number, beside: string) => `${counted(tickets, 'ticket')} arrived, ${beside}.`,
    unrelated: 'Unrelated',
    mark: (name: string, hour: number) => `${name}, from H+${hour}`,
  },
  proposals: {
    title: 'What the handoff does not know yet',
    none: 'Nothing came twice that the handoff does not answer.',
    noneYet: 'So far nothing came twice that the handoff does not answer.',
    near: (tickets: number) => `${counted(tickets, 'ticket')} near to what it knows, and not counted there`,
    /** `{file}` */
    where: 'Paste it into {file}.',
    tickets: 'Tickets: ',
    copy: 'Copy as markdown',
  },
  changes: {
    title: 'What changed in the handoff since',
    none: 'No change is recorded since flag on.',
    unlearned: (step: string) => `Nothing learned from “${step}”?`,
  },
  forReading: {
    title: 'For the week’s reading',
    none: 'Nothing beyond what the handoff foresaw.',
    noneYet: 'So far nothing beyond what the handoff foresaw.',
  },
};
