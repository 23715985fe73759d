import { type Check, daysBetween, stop, warn } from './check.ts';

/** H10: written at least seven days before flag on, by the date that the handoff states. */
export const leadTimeCheck: Check = {
  rule: 'H10',
  label: (say) => say.leadTime.label,
  alsoCalled: ['lead time', 'written late', 'late', 'written'],
  met: ({ writtenOn, releaseAt }, say) =>
    say.leadTime.met(daysBetween(writtenOn ?? releaseAt.slice(0, 10), releaseAt.slice(0, 10))),
  find: ({ writtenOn, releaseAt }, _, say) => {
    if (!writtenOn) return [warn(say.leadTime.noDate)];
    const days = daysBetween(writtenOn, releaseAt.slice(0, 10));
    if (days >= 7) return [];
    const sentence = days < 0 ? say.leadTime.afterwards(-days) : say.leadTime.late(days);
    return [days <= 1 ? stop(sentence) : warn(sentence)];
  },
};
