export { watchGroups } from './groups.ts';
export { type Asked, type Match, matchTickets, thresholds } from './match-tickets.ts';
export {
  type Lane,
  type Matched,
  type Surprise,
  type Watch,
  watchSchema,
} from './watch.ts';

export { type WatchOptions, watchRelease } from './watch-release.ts';
export { requesterOf } from './window.ts';
