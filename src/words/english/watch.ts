import { countedInWords, figure, numberInWords } from '../amounts.ts';
import { amounts } from './amounts.ts';
import { watchLog } from './watch-log.ts';
import { watchPage } from './watch-page.ts';

/** What a 48-hour watch finds and why, in English. */
export const watch = {
  page: watchPage,
  log: watchLog,

  finding: {
    notReleased: (questions: number) =>
      `Not released yet. The handoff foresees ${countedInWords(questions, 'question')}.`,
    nothingCame: (hours: number, audience?: string) =>
      `No ticket about this release in ${hours} hours. Too small an audience, a good release, or a lag${audience === undefined ? '' : `: ${audience}`}.`,
    nonePredicted: 'No question was predicted',
    predicted: ({ questions, came, perhaps, silent, complete }: PredictedCounts) =>
      `Predicted ${countedInWords(questions, 'question')}: ${[
        ...(came > 0 || perhaps === 0 ? [`${came === 0 ? 'none' : numberInWords(came)} came`] : []),
        ...(perhaps > 0 ? [`${numberInWords(perhaps)} perhaps`] : []),
        ...(silent > 0 ? [`${numberInWords(silent)} ${complete ? 'stayed' : 'still'} silent`] : []),
      ].join(', ')}`,
    limitationsMet: (count: number) =>
      `${countedInWords(count, 'limitation')} ${count === 1 ? 'was' : 'were'} met`,
    surprises: (count: number, labels: readonly string[]) =>
      `${countedInWords(count, 'theme')} came that nobody predicted: ${labels.join(', ')}`,
    noSurprise: 'nothing came that nobody predicted',
    later: (count: number, labels: readonly string[]) =>
      `later steps brought ${countedInWords(count, 'theme')} that nobody predicted: ${labels.join(', ')}`,
    /** A clause as a sentence of its own. */
    alone: (clause: string) => stopped(clause.charAt(0).toUpperCase() + clause.slice(1)),
    whole: (clauses: readonly string[]) => stopped(clauses.join('; ')),
    soFar: (clauses: readonly string[], over: number, of: number) => {
      const said = clauses.join('; ');
      return `${over} of ${of} hours ${over === 1 ? 'is' : 'are'} over. So far: ${stopped(said.charAt(0).toLowerCase() + said.slice(1))}`;
    },
  },
  notes: {
    stillToCome: (hours: number, of: number) =>
      `${hours} of ${of} hours ${hours === 1 ? 'is' : 'are'} still to come. No verdict yet.`,
    endsBefore: 'The newest ticket is from before flag on. Silence after that is not silence.',
    endsAt: (hour: number) => `The newest ticket is from H+${hour}. Silence after that is not silence.`,
    /** So many hours are missing, the first of them so long after flag on. */
    missing: (hours: number, of: number, first: number) =>
      `No ticket of any kind in ${hours} of the ${of} hours, from H+${first} on: perhaps an export is missing. That silence is not silence.`,
    noHistory:
      'No tickets from before the release are known: what is usual cannot be said, and what a ticket is about is less certain.',
    shortHistory:
      'Fewer than three weeks before the release are known, so what is usual is told from the days before, or not at all.',
  },
  verdict: {
    notReleased: 'Not released yet.',
    pilotsOnly: 'Nobody asked, and only named pilots had it.',
    oneTicket: 'One ticket is near it, which is not enough to say that it came. Read it and decide.',
    /** `perhaps`: one ticket alone, which nobody confirmed. */
    expected: (range: string, requesters: number, perhaps: boolean) =>
      `Expected ${range}; ${perhaps ? 'perhaps ' : ''}${asked(requesters)}.`,
    /** A single number is read as a range. */
    readAs: (written: string, range: string) => `${written}, that is ${range}`,
    notAsked: 'Foreseen, not asked. That may mean that the help text worked.',
    learned: 'The handoff learned it after flag on, so it was no prediction.',
    came: (requesters: number) => `Foreseen, and ${asked(requesters)}.`,
  },
  /** Whether a question's answer worked. */
  answer: {
    handled: (tickets: number) =>
      tickets === 1
        ? 'Handled: its ticket was settled where it came in, and stayed so.'
        : `Handled: all ${tickets} were settled where they came in, and stayed so.`,
    notHandled: (why: readonly string[]) => `Not handled: ${why.join('; ')}.`,
    open: (why: readonly string[]) => `Too early to say: ${why.join('; ')}.`,
    leftOpen: (why: readonly string[]) => `Not settled: ${why.join('; ')}.`,
    unknown: (why: readonly string[]) => `Not known: ${why.join('; ')}.`,
    why: {
      reopened: (tickets: number) => `${numberInWords(tickets)} opened again`,
      climbed: (tickets: number) => `${numberInWords(tickets)} climbed to L2 or L3`,
      cameBack: (tickets: number) => `${countedInWords(tickets, 'requester')} back with it within seven days`,
      notSettled: (tickets: number) => `${numberInWords(tickets)} not settled yet`,
      leftOpen: (tickets: number) => `${numberInWords(tickets)} still open after seven days`,
      tooEarly: (tickets: number) => `${numberInWords(tickets)} settled less than seven days before`,
      noStatus: (tickets: number) => `the export tells no status of ${countedInWords(tickets, 'ticket')}`,
      noLevel: (tickets: number) =>
        `the export tells no support level of ${countedInWords(tickets, 'ticket')}`,
    },
  },
  range: amounts.range,
  surprise: {
    reason: (tickets: number, why: string) => `${tickets} tickets; ${why}.`,
    shortHistory: 'fewer than three weeks before are known, so nothing can be called usual',
    expectation: (weeks: number, range: string) =>
      `the same hours of ${weeks} weeks before lead one to expect ${range}`,
    expectationOfDays: (stretches: number, range: string) =>
      `fewer than three weeks before are known; the ${stretches} stretches of as many hours before lead one to expect ${range}`,
    usualUnknown: 'what is usual is not known',
    learned: (place: string) => `they came before the handoff knew them as ${place}`,
    shares: (words: string, why: string) => `they share ${words}; ${why}`,
  },
  match: {
    question: (number: number) => `question ${number}`,
    limitation: (number: number) => `limitation ${number}`,
    noneAsked: 'The handoff names no question and no limitation.',
    shares: (words: readonly string[]) => `shares ${words.map((word) => `'${word}'`).join(', ')}`,
    sharesOnly: (words: readonly string[]) => `shares only ${words.map((word) => `'${word}'`).join(', ')}`,
    sharesNothing: 'shares no telling word',
    matched: (shared: string, place: string, score: string) => `It ${shared} with ${place}; score ${score}.`,
    matchedLikeOthers: (shared: string, place: string, score: string) =>
      `It ${shared} with ${place} and is like other tickets of these hours that are near it; score ${score}.`,
    nearestOther: (place: string, score: string) => `Nearest other: ${place} (${score}).`,
    /** A near miss, counted as none; “perhaps” is one ticket that is counted. */
    near: (place: string, shared: string, score: string, asked: string) =>
      `Near ${place}, but it ${shared}; score ${score}, ${asked} is asked.`,
    nothingNear: 'Nothing in the handoff is near it.',
    asNearBefore: 'Tickets from before the release are as near to it.',
    asNearNow: 'Other tickets of these hours are as near to it.',
    otherAsNear: (place: string, score: string) =>
      `${place.charAt(0).toUpperCase()}${place.slice(1)} is about as near (${score}).`,
    learned: (place: string) => `It is ${place}, which the handoff learned only after it came.`,
    oneWord: 'One shared word may be chance, so more is asked.',
    tooLittle: 'Too little of its wording is shared.',
    youngProject: 'More than usual is asked, because little is known from before the release.',
    /** What a person decided. */
    sortedAs: (place: string) => `The sorting file says that it is ${place}.`,
    sortedAsNone: 'The sorting file says that it is none of the questions and limitations.',
    confirmed: (place: string) => `The handoff names it under ${place}.`,
    refuted: (places: readonly string[]) => `The handoff says that it is not ${places.join(', nor ')}.`,
    byTheme: (theme: string, place: string) => `The team says that its theme, ${theme}, is ${place}.`,
  },
  /** What of a watch belongs into the week's reading. */
  forReading: {
    surprise: (label: string, requesters: number, hour: number, level: string | undefined) =>
      `Nobody had foreseen ${named(label)}: ${countedInWords(requesters, 'requester')}, the first at H+${hour}${level === undefined ? '' : `, as far as ${level}`}.`,
    answers: (questions: readonly FailedAnswer[]) =>
      `${questions.length === 1 ? 'One answer' : 'Answers that'} did not hold every time: ${questions.map(({ question, failed, arrived }) => `“${question}” (${figure(failed)} of ${figure(arrived)})`).join(', ')}.`,
    more: (question: string, requesters: number, expected: string) =>
      `“${question}” came oftener than foreseen: ${countedInWords(requesters, 'requester')}, ${expected} expected.`,
    followed: (seen: string, owner: string | undefined, deadline: string | undefined) =>
      `Still followed: ${seen.replace(/[.]$/, '')} (${[owner ?? 'nobody owns it', ...(deadline === undefined ? [] : [deadline])].join(', ')}).`,
    silent: (question: string) => `“${question}” was foreseen, and nobody asked.`,
  },
  /** What the handoff should learn from a watch. */
  proposals: {
    unknown: (label: string, tickets: number) =>
      `${named(label)} came ${times(tickets)}; the handoff does not know it.`,
    unknownAt: (label: string, tickets: number, step: string) =>
      `${named(label)} came ${times(tickets)} at the step “${step}”; the handoff does not know it.`,
    near: (place: string, tickets: number) =>
      `${countedInWords(tickets, 'ticket').replace(/^./, (letter) => letter.toUpperCase())} ${tickets === 1 ? 'is' : 'are'} near to ${place} without being counted there. Read them and decide.`,
    newQuestion:
      'A new question for part four of the handoff. Write the answer in place of TBD: until then the gate asks for it.',
    beneathQuestion:
      'If they ask it, put these lines beneath the question; take out the tickets that do not.',
    beneathLimitation:
      'If they met it, put this line beneath the limitation; take out the tickets that did not.',
  },
  /** Where the settings publish no words of customers. */
  wordless: 'The settings publish no words of customers.',
  unnamedShape: 'A shape without a theme',
};

/** How the predicted questions of a watch turned out. */
interface PredictedCounts {
  readonly questions: number;
  readonly came: number;
  readonly perhaps: number;
  readonly silent: number;
  readonly complete: boolean;
}

/** Ends a sentence, which may end in a question of its own. */
function stopped(said: string): string {
  return /[?!]$/.test(said) ? said : `${said}.`;
}

/** A surprise by its name; where it is named by its words, they stand in quotation marks already. */
function named(label: string): string {
  return /^'.*'$/.test(label) ? label : `“${label}”`;
}

/** `once`, `twice`, `8 times`. */
function times(count: number): string {
  return ['never', 'once', 'twice'][count] ?? `${numberInWords(count)} times`;
}

/** A question of which some tickets came back or climbed a level. */
interface FailedAnswer {
  readonly question: string;
  readonly failed: number;
  readonly arrived: number;
}

function asked(requesters: number): string {
  if (requesters === 0) return 'nobody asked';
  return requesters === 1 ? 'one requester asked' : `${requesters} requesters asked`;
}
