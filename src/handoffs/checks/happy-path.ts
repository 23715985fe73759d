import { type Check, warn } from './check.ts';

/** The practice asks for at least two steps of a person; one step is a sentence, not a path. */
export const happyPathCheck: Check = {
  rule: 'H1',
  label: 'Steps of the happy path',
  alsoCalled: ['happy path steps'],
  met: (handoff) => `The happy path has ${handoff.happyPath.length} steps.`,
  find: (handoff) =>
    handoff.happyPath.length === 1
      ? [warn('The happy path has one step. Who opens what, clicks what, and sees what?')]
      : [],
};
