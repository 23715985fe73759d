import { type Check, warn } from './check.ts';

/** H13: the dashboard can be opened. Whether CS may open it is not to be seen from here. */
export const dashboardCheck: Check = {
  rule: 'H13',
  label: 'A link to the dashboard',
  alsoCalled: ['dashboard link'],
  met: (handoff) =>
    handoff.dashboard
      ? `The dashboard is ${handoff.dashboard}.`
      : 'There is no dashboard part to hold a link.',
  find: (handoff) =>
    handoff.dashboardText !== undefined && handoff.dashboard === undefined
      ? [warn('The dashboard is not a link.')]
      : [],
};
