import { type Check, warn } from './check.ts';

/** H13: the dashboard can be opened. Whether CS may open it is not to be seen from here. */
export const dashboardCheck: Check = {
  rule: 'H13',
  label: (say) => say.dashboard.label,
  alsoCalled: ['dashboard link'],
  met: ({ dashboard }, say) => (dashboard ? say.dashboard.met(dashboard) : say.dashboard.noPart),
  find: (handoff, _, say) =>
    handoff.dashboardText !== undefined && handoff.dashboard === undefined
      ? [warn(say.dashboard.noLink)]
      : [],
};
