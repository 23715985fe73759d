import { countedInWords, numberInWords } from '../amounts.ts';
import { amounts } from './amounts.ts';
import { watchPage } from './watch-page.ts';

/** What a 48-hour watch finds and why, in English. */
export const watch = {
  page: watchPage,

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
    whole: (clauses: readonly string[]) => `${clauses.join('; ')}.`,
    soFar: (clauses: readonly string[]) => {
      const said = clauses.join('; ');
      return `So far: ${said.charAt(0).toLowerCase()}${said.slice(1)}.`;
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
      'No tickets from before the release are known: what is usual cannot be said, and tickets are matched too readily.',
    shortHistory: 'Fewer than three weeks before the release are known, so nothing can be called usual yet.',
  },
  verdict: {
    notReleased: 'Not released yet.',
    pilotsOnly: 'Nobody asked, and only named pilots had it.',
    oneTicket: 'One ticket is near it, which is not enough to say that it came. Read it and decide.',
    expected: (range: string, requesters: number) => `Expected ${range}; ${asked(requesters)}.`,
    /** A single number is read as a range. */
    readAs: (written: string, range: string) => `${written}, that is ${range}`,
    notAsked: 'Foreseen, not asked. That may mean that the help text worked.',
    came: (requesters: number) => `Foreseen, and ${asked(requesters)}.`,
  },
  range: amounts.range,
  surprise: {
    reason: (tickets: number, why: string) => `${tickets} tickets; ${why}.`,
    shortHistory: 'fewer than three weeks before are known, so nothing can be called usual',
    expectation: (weeks: number, range: string) =>
      `the same hours of ${weeks} weeks before lead one to expect ${range}`,
    usualUnknown: 'what is usual is not known',
    shares: (words: string, why: string) => `they share ${words}; ${why}`,
  },
  match: {
    question: (number: number) => `question ${number}`,
    limitation: (number: number) => `limitation ${number}`,
    noneAsked: 'The handoff names no question and no limitation.',
    shares: (words: readonly string[]) => `shares ${words.map((word) => `'${word}'`).join(', ')}`,
    sharesNothing: 'shares no telling word',
    matched: (shared: string, place: string, score: string) => `It ${shared} with ${place}; score ${score}.`,
    matchedLikeOthers: (shared: string, place: string, score: string) =>
      `It ${shared} with ${place} and is like other tickets of these hours that are near it; score ${score}.`,
    nearestOther: (place: string, score: string) => `Nearest other: ${place} (${score}).`,
    perhaps: (place: string, shared: string, score: string, asked: string) =>
      `Perhaps ${place}: it ${shared}; score ${score}, ${asked} is asked.`,
    nearest: (place: string, shared: string, score: string, asked: string) =>
      `Nearest is ${place}, but it ${shared}; score ${score}, ${asked} is asked.`,
    asNearBefore: 'Tickets from before the release are as near to it.',
    asNearNow: 'Other tickets of these hours are as near to it.',
    otherAsNear: (place: string, score: string) =>
      `${place.charAt(0).toUpperCase()}${place.slice(1)} is about as near (${score}).`,
    tooLittle: 'Too little of its wording is shared.',
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

function asked(requesters: number): string {
  if (requesters === 0) return 'nobody asked';
  return requesters === 1 ? 'one requester asked' : `${requesters} requesters asked`;
}
