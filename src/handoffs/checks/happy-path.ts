import { type Check, warn } from './check.ts';

/** The practice asks for at least two steps of a person; one step is a sentence, not a path. */
export const happyPathCheck: Check = {
  rule: 'H1',
  label: (say) => say.happyPath.label,
  alsoCalled: ['happy path steps'],
  met: ({ happyPath }, say) => say.happyPath.met(happyPath.length),
  find: ({ happyPath }, _, say) => (happyPath.length === 1 ? [warn(say.happyPath.oneStep)] : []),
};
