import { type Check, stop, warn } from './check.ts';

/**
 * G5: the client reads of the release before seeing it. That none is dated is told and holds nothing: the practice grades only the one
 * that comes too late.
 */
export const releaseBriefCheck: Check = {
  rule: 'G5',
  label: (say) => say.releaseBrief.label,
  alsoCalled: ['release brief', 'brief to the client'],
  met: ({ releaseBrief }, say) => (releaseBrief ? say.releaseBrief.met(releaseBrief.on) : ''),
  find: ({ releaseBrief, releaseAt }, _, say) => {
    if (!releaseBrief) return [warn(say.releaseBrief.none)];
    return releaseBrief.on > releaseAt.slice(0, 10) ? [stop(say.releaseBrief.late)] : [];
  },
};
