import type { Handoff } from './handoff.ts';

/**
 * Parts a handoff at flag on: what the rollout taught later was no part of what was let through.
 *
 * @returns the handoff as flag on found it, and the same with only the questions that were learned since
 */
export function partAtFlagOn(handoff: Handoff): { readonly before: Handoff; readonly learned: Handoff } {
  const flagOn = Date.parse(handoff.releaseAt);
  const isLearned = ({ addedAt }: Handoff['questions'][number]): boolean =>
    addedAt !== undefined && Date.parse(addedAt) > flagOn;
  return {
    before: { ...handoff, questions: handoff.questions.filter((question) => !isLearned(question)) },
    learned: { ...handoff, questions: handoff.questions.filter(isLearned) },
  };
}
