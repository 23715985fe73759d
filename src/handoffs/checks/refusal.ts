import { type Check, stop } from './check.ts';

/** H9: the CS Lead refused, and names the question rather than a person. */
export const refusalCheck: Check = {
  rule: 'H9',
  label: (say) => say.refusal.label,
  alsoCalled: ['refusal', 'refused'],
  met: (_, say) => say.refusal.met,
  find: ({ refused }, _, say) => (refused ? [stop(say.refusal.refused(refused.by, refused.question))] : []),
};
