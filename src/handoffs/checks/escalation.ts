import { type Check, stop } from './check.ts';
import { holds } from './parts.ts';

const levels = ['L1', 'L2', 'L3'] as const;

/** H5: all three levels are told what they do. An absent part is H1's to say. */
export const escalationCheck: Check = {
  rule: 'H5',
  label: (say) => say.escalation.label,
  alsoCalled: ['escalation levels', 'escalation', 'levels'],
  met: (_, say) => say.escalation.met,
  find: (handoff, _, say) =>
    holds(handoff, 'escalation')
      ? levels
          .filter((level) => !handoff.escalation[level])
          .map((level) => stop(say.escalation.missing(level)))
      : [],
};
