import { type Check, daysAfterFlagOn, isToCome, stop, warn } from './check.ts';

/** H6: the handoff was walked through with the CS Lead by flag on; a walkthrough still to come was not held. */
export const walkthroughCheck: Check = {
  rule: 'H6',
  label: (say) => say.walkthrough.label,
  alsoCalled: ['walkthrough with the CS Lead'],
  met: ({ walkthrough }, say) => (walkthrough ? say.walkthrough.met(walkthrough.with, walkthrough.date) : ''),
  find: ({ walkthrough, releaseAt }, now, say) => {
    if (!walkthrough) return [stop(say.walkthrough.none)];
    if (isToCome(walkthrough.date, now)) return [stop(say.walkthrough.toCome(walkthrough.date))];
    const late = daysAfterFlagOn(walkthrough.date, { releaseAt });
    if (late > 0) return [stop(say.walkthrough.afterFlagOn(late))];
    if (walkthrough.minutes !== undefined && walkthrough.minutes < 30) {
      return [warn(say.walkthrough.short(walkthrough.minutes))];
    }
    return [];
  },
};

/** H7: each question of the walkthrough changed the handoff or is named as a gap. */
export const walkthroughQuestionCheck: Check = {
  rule: 'H7',
  label: (say) => say.walkthroughQuestions.label,
  alsoCalled: ['walkthrough questions'],
  met: ({ walkthrough }, say) =>
    walkthrough && walkthrough.questions.length > 0
      ? say.walkthroughQuestions.met
      : say.walkthroughQuestions.none,
  find: ({ walkthrough }, _, say) =>
    (walkthrough?.questions ?? [])
      .filter((asked) => !asked.became)
      .map((asked) => stop(say.walkthroughQuestions.unchanged(asked.question))),
};
