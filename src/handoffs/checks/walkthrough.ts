import { type Check, isToCome, stop, warn } from './check.ts';

/** H6: the handoff was walked through with the CS Lead; a walkthrough still to come was not held. */
export const walkthroughCheck: Check = {
  rule: 'H6',
  label: 'Walkthrough',
  alsoCalled: ['walkthrough with the CS Lead'],
  met: ({ walkthrough }) =>
    walkthrough ? `Walked through with ${walkthrough.with} on ${walkthrough.date}.` : '',
  find: ({ walkthrough }, now) => {
    if (!walkthrough) return [stop('No walkthrough with the CS Lead is recorded.')];
    if (isToCome(walkthrough.date, now)) {
      return [stop(`No walkthrough with the CS Lead is recorded: it is planned for ${walkthrough.date}.`)];
    }
    if (walkthrough.minutes !== undefined && walkthrough.minutes < 30) {
      return [warn(`The walkthrough took ${walkthrough.minutes} minutes; the practice asks for thirty.`)];
    }
    return [];
  },
};

/** H7: each question of the walkthrough changed the handoff or is named as a gap. */
export const walkthroughQuestionCheck: Check = {
  rule: 'H7',
  label: 'Questions from the walkthrough',
  alsoCalled: ['walkthrough questions'],
  met: ({ walkthrough }) =>
    walkthrough && walkthrough.questions.length > 0
      ? 'Every question from the walkthrough changed something.'
      : 'The walkthrough left no question.',
  find: ({ walkthrough }) =>
    (walkthrough?.questions ?? [])
      .filter((asked) => !asked.became)
      .map((asked) =>
        stop(
          `'${asked.question}' from the walkthrough changed nothing. Answer it here or name it as a gap in the brief.`,
        ),
      ),
};
