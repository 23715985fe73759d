import { counted } from '../../words/index.ts';
import { type Check, daysBetween, stop, warn } from './check.ts';

/** H10: written at least seven days before flag on, by the date that the handoff states. */
export const leadTimeCheck: Check = {
  rule: 'H10',
  label: 'Written seven days before',
  alsoCalled: ['lead time', 'written late', 'late', 'written'],
  met: ({ writtenOn, releaseAt }) =>
    `Written ${daysBetween(writtenOn ?? releaseAt.slice(0, 10), releaseAt.slice(0, 10))} days before the release.`,
  find: ({ writtenOn, releaseAt }) => {
    if (!writtenOn) return [warn('No date of writing. The practice asks for seven days before the release.')];
    const days = daysBetween(writtenOn, releaseAt.slice(0, 10));
    if (days >= 7) return [];
    const sentence =
      days < 0
        ? `Written ${counted(-days, 'day')} after the release; the practice asks for seven before it.`
        : `Written ${counted(days, 'day')} before the release; the practice asks for seven.`;
    return [days <= 1 ? stop(sentence) : warn(sentence)];
  },
};
