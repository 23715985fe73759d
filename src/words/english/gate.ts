import { counted, countedInWords } from '../amounts.ts';
import { stepName } from './rollout.ts';

const roles = { po: 'PO', techLead: 'Tech Lead', designer: 'Designer', csLead: 'CS Lead' };

/** What the gate of a handoff says, line by line, in English. */
export const gate = {
  roles,
  parts: {
    whatsNew: "What's new",
    happyPath: 'Happy path',
    limitations: 'Known limitations',
    questions: 'Likely questions',
    escalation: 'Escalation path',
    dashboard: 'Dashboard',
  },

  ready: 'Ready.',
  /** The same in a line, above the lines that hold it. */
  heldBy: (lines: number) => `Held by ${countedInWords(lines, 'line')} of the gate.`,
  wasHeldBy: (lines: number) => `Enabled while held by ${countedInWords(lines, 'line')} of the gate.`,
  wasReady: 'Enabled with every line of the gate met.',
  held: (reasons: string) => `Held: ${reasons}`,
  enabledReady: (moment: string) => `Enabled on ${moment}; every line was met.`,
  enabledHeld: (moment: string, reasons: string) => `Enabled on ${moment} while held: ${reasons}`,
  waived: (
    found: string,
    by: string,
    reason: string,
    followUp: { on: string; what?: string | undefined; done?: string | undefined },
  ) =>
    `${found} Waived by ${by}: ${reason} Follow-up on ${followUp.on}${followUp.what === undefined ? '' : `: ${withoutStop(followUp.what)}`}${followUp.done === undefined ? '' : `; done on ${followUp.done}`}.`,
  waiverNotNeeded: (item: string) => `The waiver of '${item}' is not needed: it is met.`,
  waiverUnknown: (item: string) =>
    `The waiver of '${item}' names no line of the gate. Use the line's name, or its rule such as H6.`,

  facts: {
    label: 'Facts at the top',
    met: 'Every fact at the top could be read.',
    unread: (line: number, message: string) => `Line ${line} of the handoff: ${message}`,
  },
  part: {
    label: (number: number, name: string) => `Part ${number}, ${name}`,
    met: (number: number, name: string) => `Part ${number}, ${name}, is there.`,
    missing: (number: number, name: string) => `Part ${number}, ${name}, is missing.`,
  },
  happyPath: {
    label: 'Steps of the happy path',
    met: (steps: number) => `The happy path has ${steps} steps.`,
    oneStep: 'The happy path has one step. Who opens what, clicks what, and sees what?',
  },
  questionCount: {
    label: 'Three to five likely questions',
    met: (count: number) => `${counted(count, 'likely question')}.`,
    otherNumber: (count: number) =>
      `${counted(count, 'likely question')}. Three to five: fewer were not thought through, more will not be read.`,
  },
  answers: {
    label: 'An answer to every question',
    met: 'Every question has an answer.',
    none: (question: string) => `'${question}' has no answer.`,
  },
  sayable: {
    label: 'Answers that an agent can say',
    met: 'Every answer can be said to a customer.',
    notSayable: (question: string, answer: string) =>
      `'${question}' is answered with '${answer}'. An agent cannot say this to a customer.`,
  },
  escalation: {
    label: 'Escalation for L1, L2 and L3',
    met: 'L1, L2 and L3 know what they do.',
    missing: (level: string) => `Nothing says what ${level} does.`,
  },
  engineering: {
    label: "Support's words",
    met: "Parts 1 to 4 are in support's words.",
    word: (word: string) => `'${word}' is engineering speech. What would an agent say?`,
  },
  forWhom: {
    label: 'For whom each limitation holds',
    met: 'Each limitation says for whom.',
    missing: (limitation: string) => `'${limitation}' For whom is this limited?`,
  },
  limitations: {
    label: 'A limitation, or a sentence that there is none',
    met: (count: number) => `${count} named.`,
    bareNone: 'No limitation at all? Say so in a sentence, or name them.',
  },
  dashboard: {
    label: 'A link to the dashboard',
    met: (link: string) => `The dashboard is ${link}.`,
    noPart: 'There is no dashboard part to hold a link.',
    noLink: 'The dashboard is not a link.',
  },
  expected: {
    label: 'Expected numbers',
    met: 'Every question has an expected number.',
    missing: (without: number, of: number) =>
      `${without === of ? 'No question has an expected number.' : `${without} of ${of} questions ${without === 1 ? 'has' : 'have'} no expected number.`} Without an expected number only its coming can be checked, not how often.`,
  },
  phrasings: {
    label: "Customers' wordings",
    met: 'Every question is also put as a customer would say it.',
    missing: (without: number, of: number) =>
      `${without === of ? "No question has a line 'Also asked as'." : `${without} of ${of} questions ${without === 1 ? 'has' : 'have'} no line 'Also asked as'.`} In a customer's own words the watch finds far more of its tickets.`,
  },
  leadTime: {
    label: 'Written seven days before',
    met: (days: number) => `Written ${days} days before the release.`,
    noDate: 'No date of writing. The practice asks for seven days before the release.',
    late: (days: number) =>
      `Written ${counted(days, 'day')} before the release; the practice asks for seven.`,
    afterwards: (days: number) =>
      `Written ${counted(days, 'day')} after the release; the practice asks for seven before it.`,
  },
  walkthrough: {
    label: 'Walkthrough',
    met: (people: string, date: string) => `Walked through with ${people} on ${date}.`,
    none: 'No walkthrough with the CS Lead is recorded.',
    toCome: (date: string) => `No walkthrough with the CS Lead is recorded: it is planned for ${date}.`,
    afterFlagOn: (days: number) =>
      `The walkthrough with the CS Lead was held ${counted(days, 'day')} after flag on.`,
    short: (minutes: number) => `The walkthrough took ${minutes} minutes; the practice asks for thirty.`,
  },
  walkthroughQuestions: {
    label: 'Questions from the walkthrough',
    met: 'Every question from the walkthrough changed something.',
    none: 'The walkthrough left no question.',
    unchanged: (question: string) =>
      `'${question}' from the walkthrough changed nothing. Answer it here or name it as a gap in the brief.`,
  },
  signature: {
    label: (role: string) => `Signature of the ${role}`,
    met: (name: string, role: string, date: string) => `Signed by ${name}, ${role}, on ${date}.`,
    missing: (role: string) => `Not signed by the ${role}.`,
    toCome: (role: string, date: string) =>
      `Not signed by the ${role}: the date of the signature, ${date}, is still to come.`,
    afterFlagOn: (name: string, role: string, days: number) =>
      `${name}, ${role}, signed ${counted(days, 'day')} after flag on.`,
    beforeWriting: (name: string, role: string, date: string, writtenOn: string) =>
      `${name}, ${role}, signed on ${date}; the handoff was written on ${writtenOn}.`,
    beforeUpdate: (name: string, role: string, date: string, part: number, changedOn: string) =>
      `${name}, ${role}, signed on ${date}; part ${part} changed on ${changedOn}.`,
  },
  refusal: {
    label: 'No refusal',
    met: 'Nobody refused it.',
    refused: (by: string, question: string) =>
      `Refused by ${withArticle(by)}: '${question}' is not answered.`,
  },
  releaseBrief: {
    label: 'Release brief to the client',
    met: (on: string) => `It reaches the client on ${on}.`,
    none: 'No release brief is dated. Does the client read of it before seeing it?',
    late: 'The client read of it after seeing it.',
  },
  onCall: {
    label: 'On call for 48 hours',
    met: (who: string) => `On call: ${who}.`,
    none: 'Nobody is named on call for the first 48 hours.',
  },
  baseline: {
    label: 'Baseline',
    met: (baseline: string) => `Before flag on: ${baseline}.`,
    none: 'No baseline is written down: what is usual before flag on?',
  },
  exitCriteria: {
    label: 'What must hold before the next step',
    met: 'No step is to come without what must hold before it.',
    none: (audience: string, percent?: number) => `What must hold before ${stepName(audience, percent)}?`,
  },
  /** Technical lines, as somebody gives them. */
  given: {
    met: (by?: string) => (by === undefined ? 'Given as met.' : `Given as met by ${by}.`),
    notMet: (item: string, by?: string) =>
      by === undefined ? `'${item}' is given as not met.` : `'${item}' is given as not met by ${by}.`,
  },
  prediction: {
    label: 'Prediction',
    met: 'The prediction has its five fields.',
    none: 'No prediction is recorded here.',
    lacks: {
      baseline: 'A prediction without a baseline is a hope.',
      target: 'A prediction without a target is a hope.',
      checkDate: 'A prediction without a check date is a hope.',
      method: 'A prediction without a check method is a hope.',
      owner: 'A prediction without an owner is a hope.',
    },
  },
  predictionOwner: {
    label: "The prediction's owner",
    met: (owner: string) => `${owner} owns the prediction.`,
    none: 'No owner to judge.',
    role: 'Name a person; a role does not keep a date.',
  },
  waivers: {
    label: 'Waivers',
    met: 'Every waiver has a name, a reason and a follow-up date.',
    none: 'Nothing was waived.',
    nobody: (item: string) =>
      `'${item}': Waived by nobody. A waiver has a name, a reason and a follow-up date.`,
    noReason: (item: string) =>
      `'${item}': Waived without a reason. A waiver has a name, a reason and a follow-up date.`,
    noFollowUp: (item: string) =>
      `'${item}': Waived without a follow-up date. A waiver has a name, a reason and a follow-up date.`,
  },
  followUps: {
    label: 'Follow-ups of waivers',
    met: 'No follow-up is past.',
    past: (date: string) => `The follow-up promised for ${date} is open.`,
  },
};

const withoutStop = (text: string): string => text.replace(/[.\s]+$/, '');

/** A role takes an article, a name does not. */
function withArticle(by: string): string {
  return Object.values(roles).some((role) => role.toLowerCase() === by.toLowerCase()) ? `the ${by}` : by;
}
