import { type Check, warn } from './check.ts';

// Two lines of the gate that the practice names without a rule: they are asked for and hold nothing.

/** Who answers in the 48 hours after flag on. */
export const onCallCheck: Check = {
  rule: 'G0',
  label: (say) => say.onCall.label,
  alsoCalled: ['on call', 'on-call'],
  met: ({ onCall }, say) => (onCall ? say.onCall.met(onCall) : ''),
  find: ({ onCall }, _, say) => (onCall ? [] : [warn(say.onCall.none)]),
};

/** What was usual before flag on: stated for itself, or as the baseline of the prediction. */
export const baselineCheck: Check = {
  rule: 'G0',
  label: (say) => say.baseline.label,
  alsoCalled: ['baseline'],
  met: ({ baseline, prediction }, say) => say.baseline.met(baseline ?? prediction?.baseline ?? ''),
  find: ({ baseline, prediction }, _, say) =>
    // A prediction without its baseline is PR1's to say.
    baseline || prediction ? [] : [warn(say.baseline.none)],
};
