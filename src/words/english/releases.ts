import { counted } from '../amounts.ts';
import { gate } from './gate.ts';
import { rollout } from './rollout.ts';

/** The releases, and the handoff of each, in English. */
export const releases = {
  gate,
  title: 'Releases',
  description: 'Every release with a handoff: its gate, and its first 48 hours.',
  about:
    'A handoff for each release, the newest first: whether its gate is open, and what came in its first 48 hours.',
  none: {
    title: 'No handoff yet. A handoff tells support about a release before customers meet it. Three steps:',
    /** `{folder}` */
    write:
      "Write one file for each release into {folder}, with its six parts: what's new, happy path, known limitations, likely questions, escalation path, dashboard.",
    walk: 'Go through it with the CS Lead for half an hour, and let it be signed.',
    build:
      'Build again: the gate says what is missing, and after the release its first 48 hours are held against it.',
    /** `{mend}` */
    unread: 'A handoff that could not be read stands with file and line under {mend}.',
    mend: 'what to mend',
  },
  flagOn: (moment: string) => `Flag on ${moment}`,
  flagOnPlanned: (moment: string) => `Flag on planned for ${moment}`,
  cycle: (cycle: string) => `cycle ${cycle}`,
  describe: (name: string, moment: string, verdict: string) => `${name}, flag on ${moment}. ${verdict}`,
  itsWatch: 'Its first 48 hours',
  itsRunningWatch: 'Its watch, which is running',
  firstHours: 'First 48 hours',
  running: 'The watch is running',
  readingOf: (week: string) => `Reading of ${week}`,

  gateTitle: 'Gate',
  gateStates: { met: 'met', 'not-met': 'not met', waived: 'waived', advice: 'advice' },
  gateMet: (met: number, of: number) => `${met} of ${of} lines are met`,
  gateAdvice: 'Advice, which holds nothing',

  partMissing: 'This part is missing.',
  noAnswer: 'No answer yet.',
  alsoAskedAs: 'Also asked as: ',
  expected: 'Expected: ',
  /** What a person said belongs to a question or limitation. */
  byHand: {
    confirmed: 'Said to be about this: ',
    refuted: 'Said not to be: ',
    themes: 'Every ticket of: ',
  },
  /** How many of a watch's tickets a question or limitation has. */
  heard: (tickets: number) =>
    `${tickets === 0 ? 'No ticket' : counted(tickets, 'ticket')} in the first 48 hours`,
  /** Before what to say to customers who meet a limitation. */
  toSay: 'Say: ',
  noLevel: 'Nothing says what this level does.',
  fromFile: 'From ',

  signing: {
    title: 'Walkthrough and signatures',
    /** `{people}`, `{day}` */
    walked: 'Walked through with {people} on {day}.',
    /** The same, with how long it took. */
    walkedFor: (minutes: number) =>
      `Walked through with {people} on {day}, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    nothingBecame: '(nothing became of it)',
    noWalkthrough: 'No walkthrough is recorded.',
    signatures: 'Signatures',
    roles: {
      po: 'Product Owner',
      techLead: 'Tech Lead',
      designer: 'Designer',
      csLead: 'CS Lead',
    },
    notSigned: 'not signed',
    writtenOn: 'Written on',
    notStated: 'not stated',
    /** `{who}`, `{day}`, `{question}` */
    refused: 'Refused by {who} on {day}: “{question}” is not answered.',
  },
  prediction: {
    title: 'What the brief predicts',
    fields: {
      sentence: 'Prediction',
      baseline: 'Baseline',
      target: 'Target',
      checkDate: 'Check date',
      method: 'Method',
      owner: 'Owner',
    },
    notNamed: 'not named',
  },
  rollout,
};
