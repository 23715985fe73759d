import { type Check, warn } from './check.ts';

/** O3: what must hold before the next rollout step is written down at the step before it. What must hold before the first is the gate. */
export const exitCriteriaCheck: Check = {
  rule: 'O3',
  label: (say) => say.exitCriteria.label,
  alsoCalled: ['exit criteria', 'exit'],
  met: (_, say) => say.exitCriteria.met,
  find: ({ steps }, now, say) => {
    const next = steps.findIndex(({ at }, index) => index > 0 && Date.parse(at) > now);
    const step = steps[next];
    if (!step || steps[next - 1]?.exit) return [];
    return [warn(say.exitCriteria.none(step.audience, step.percent))];
  },
};
